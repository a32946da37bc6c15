package dev.onward.imports;

import dev.onward.store.StoreFull;
import dev.onward.views.StoredJson;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * What is checked already and waits until all is: sealed, as everything that this JSON can hold, in a file that only this
 * process can read and that has no name any more. So it is gone with the process, whatever that dies of.
 */
public final class Staging<T> implements Iterable<T>, AutoCloseable {

    private final Class<T> type;
    private final FileChannel file;
    private final DataOutputStream out;
    private long count;

    private Staging(Class<T> type, FileChannel file) {
        this.type = type;
        this.file = file;
        this.out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(file)));
    }

    public static <T> Staging<T> of(Class<T> type) {
        try {
            Path path = Files.createTempFile("onward-", ".import");
            return new Staging<>(
                    type,
                    FileChannel.open(
                            path,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException e) {
            throw new StoreFull(e);
        }
    }

    public void add(T one) {
        byte[] json = StoredJson.write(one);
        try {
            out.writeInt(json.length);
            out.write(json);
            count++;
        } catch (IOException e) {
            throw new StoreFull(e);
        }
    }

    public long count() {
        return count;
    }

    /** From the first on, as often as it is asked for; nothing is added any more. */
    @Override
    public Iterator<T> iterator() {
        try {
            out.flush();
            file.position(0);
        } catch (IOException e) {
            throw new StoreFull(e);
        }
        DataInputStream in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(file)));
        return new Iterator<>() {
            private long left = count;

            @Override
            public boolean hasNext() {
                return left > 0;
            }

            @Override
            public T next() {
                if (left-- <= 0) {
                    throw new NoSuchElementException();
                }
                return read(in);
            }
        };
    }

    private T read(DataInputStream in) {
        try {
            return StoredJson.read(in.readNBytes(in.readInt()), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
