package dev.onward.store.sqlite;

import dev.onward.store.StoreUnavailable;
import dev.onward.store.StoreUnusable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** The folder that holds everything, for one process at a time and readable by nobody but its owner. */
public final class DataFolder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DataFolder.class);
    private static final String JOURNAL = "journal.db";
    private static final String VIEWS = "views.db";
    private static final String LOCK = "onward.lock";

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** @throws StoreUnusable when another process has the folder, or it cannot be written */
    public static DataFolder open(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            if (isOurs(folder)) {
                allow(folder, "rwx------");
            }
            return new DataFolder(folder, lock(folder));
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    // Somebody who points at a folder full of other things keeps that folder's permissions.
    private static boolean isOurs(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return Files.exists(folder.resolve(JOURNAL)) || entries.findAny().isEmpty();
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        Path file = secure(folder.resolve(LOCK));
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
        if (!tryLock(channel)) {
            channel.close();
            throw new StoreUnusable(
                    "The data folder " + folder + " is in use by process "
                            + Files.readString(file).strip() + "; one Onward at a time may use a folder.",
                    "Stop that process, or set onward.data to another folder.");
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return channel;
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private static StoreUnusable unusable(Path folder, Exception e) {
        return new StoreUnusable(
                "The data folder " + folder + " cannot be used: " + e,
                "Let the user who runs Onward own the folder and everything in it, or set onward.data to another one.",
                e);
    }

    /**
     * What must not be lost: a commit is on the disk before it is answered.
     *
     * @throws StoreUnusable when the file is damaged or cannot be opened
     */
    public SqliteDatabase openJournal(Iterable<String> schema) {
        try {
            return open(JOURNAL, SynchronousMode.FULL, schema);
        } catch (DamagedFile e) {
            throw new StoreUnusable(
                    path.resolve(JOURNAL) + " is damaged.",
                    "Put the latest backup of it back; everything else is made again from it.",
                    e);
        }
    }

    /** What can be made again from the journal, and is when it is damaged. */
    public SqliteDatabase openViews(Iterable<String> schema) {
        try {
            return open(VIEWS, SynchronousMode.NORMAL, schema);
        } catch (DamagedFile e) {
            LOG.warn("{} is damaged, so it is deleted and made again from the journal", path.resolve(VIEWS));
            deleteViews();
            return open(VIEWS, SynchronousMode.NORMAL, schema);
        }
    }

    private SqliteDatabase open(String name, SynchronousMode synchronous, Iterable<String> schema) {
        try {
            return SqliteDatabase.open(secure(path.resolve(name)), synchronous, schema);
        } catch (IOException | StoreUnavailable e) {
            throw unusable(path, e);
        }
    }

    private void deleteViews() {
        try {
            for (String file : List.of(VIEWS, VIEWS + "-wal", VIEWS + "-shm")) {
                Files.deleteIfExists(path.resolve(file));
            }
        } catch (IOException e) {
            throw unusable(path, e);
        }
    }

    // SQLite gives its -wal and -shm files the permissions of the database file.
    private static Path secure(Path file) throws IOException {
        if (Files.notExists(file)) {
            Files.createFile(file);
        }
        allow(file, "rw-------");
        return file;
    }

    private static void allow(Path path, String permissions) throws IOException {
        @Nullable PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString(permissions));
        }
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
