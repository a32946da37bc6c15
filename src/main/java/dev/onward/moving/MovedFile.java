package dev.onward.moving;

import dev.onward.moving.Line.End;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** A file that was written by {@link Written}, read line by line. */
record MovedFile(Path path) {

    interface Reader {
        void read(Line line);
    }

    /** @throws Unmovable when the file is of another form, cut off or changed, before anything was done with it */
    End check() throws IOException {
        MessageDigest digest = Sha256.start();
        String last = "";
        try (BufferedReader lines = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (last.isEmpty() && !Line.FORMAT.equals(line(line).format())) {
                    throw new Unmovable("this file does not begin as an export of Onward does");
                }
                if (!last.isEmpty()) {
                    digest.update(last.getBytes(StandardCharsets.UTF_8));
                    digest.update((byte) '\n');
                }
                last = line;
            }
        }
        End end = last.isEmpty() ? null : line(last).end();
        if (end == null || !end.sha256().equals(HexFormat.of().formatHex(digest.digest()))) {
            throw new Unmovable("this file is not whole: it was cut off or changed");
        }
        return end;
    }

    void read(Reader reader) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.read(line(line));
            }
        }
    }

    private static Line line(String line) {
        try {
            return Written.JSON.readValue(line, Line.class);
        } catch (JacksonException e) {
            throw new Unmovable("a line of this file is not of an export of Onward");
        }
    }
}
