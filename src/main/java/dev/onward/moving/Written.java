package dev.onward.moving;

import dev.onward.moving.Line.End;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import tools.jackson.databind.json.JsonMapper;

/** A file that is being written; only its owner may read it. */
final class Written implements AutoCloseable {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private final DigestOutputStream out;
    private long events;
    private long accounts;

    private Written(OutputStream out) throws IOException {
        this.out = new DigestOutputStream(new BufferedOutputStream(out), Sha256.start());
        write(Line.first());
    }

    /** @throws java.nio.file.FileAlreadyExistsException when there is such a file */
    static Written create(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
        return new Written(Files.newOutputStream(file, StandardOpenOption.WRITE));
    }

    void write(Line line) throws IOException {
        out.write(JSON.writeValueAsBytes(line));
        out.write('\n');
        events += line.commit() == null ? 0 : line.commit().commit().events().size();
        accounts += line.household() == null ? 0 : 1;
    }

    /** Without this the file is not believed. */
    End end() throws IOException {
        End end = new End(
                events,
                accounts,
                HexFormat.of().formatHex(out.getMessageDigest().digest()));
        write(Line.last(end));
        return end;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
