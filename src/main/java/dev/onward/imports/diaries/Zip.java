package dev.onward.imports.diaries;

import dev.onward.imports.StrictText;
import dev.onward.imports.Upload;
import dev.onward.shared.Problem;
import dev.onward.shared.ProblemType;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A zip, gone through as it comes in. Nothing of it is ever put on a disk, and what it grows to is bounded. */
final class Zip {

    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_BYTES = 1L << 30;
    /** Text that is written by people shrinks to a tenth at best. */
    private static final int MOST_GROWTH = 100;

    private static final long NEVER_A_BOMB = 1 << 20;

    private static final Pattern LEADS_OUT =
            Pattern.compile("^[/\\\\].*|^[A-Za-z]:.*|(?s).*\\\\.*|(.*/)?\\.\\.(/.*)?|(?s).*\\p{Cntrl}.*");
    private static final Pattern HIDDEN = Pattern.compile("(.*/)?(\\.[^/]*|__MACOSX/.*)");

    private final Upload upload;
    private long unpacked;

    Zip(Upload upload) {
        this.upload = upload;
    }

    /** Answers how many there were. */
    int forEachJson(Consumer<StrictText> json) {
        int count = 0;
        int found = 0;
        try (ZipInputStream zip = new ZipInputStream(upload, StandardCharsets.UTF_8)) {
            InputStream content = new Bounded(zip);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                require(++count <= MOST_ENTRIES, "has more than 10,000 files in it");
                require(
                        !LEADS_OUT.matcher(entry.getName()).matches(),
                        "has a file in it with a name that leads elsewhere");
                if (isJson(entry)) {
                    json.accept(new StrictText(content));
                    found++;
                }
                content.transferTo(java.io.OutputStream.nullOutputStream());
            }
        } catch (IOException | IllegalArgumentException e) {
            throw damaged();
        }
        require(count > 0, "is no zip, or an empty one");
        return found;
    }

    private static boolean isJson(ZipEntry entry) {
        String name = entry.getName();
        return !entry.isDirectory()
                && name.toLowerCase(Locale.ROOT).endsWith(".json")
                && !HIDDEN.matcher(name).matches();
    }

    private static void require(boolean fits, String otherwise) {
        if (!fits) {
            throw refused(otherwise);
        }
    }

    private static Problem refused(String what) {
        return Problem.of(ProblemType.MALFORMED_BODY, "The file " + what + "; nothing was imported.");
    }

    private static Problem damaged() {
        return refused("is damaged, encrypted or no zip at all");
    }

    /** Counts what comes out against what went in. */
    private final class Bounded extends FilterInputStream {

        Bounded(InputStream content) {
            super(content);
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int read = unpacked(target, offset, length);
            unpacked += Math.max(0, read);
            boolean grown = unpacked > NEVER_A_BOMB && unpacked > MOST_GROWTH * upload.received();
            require(unpacked <= MOST_BYTES && !grown, "unpacks to far more than people write");
            return read;
        }

        private int unpacked(byte[] target, int offset, int length) {
            try {
                return super.read(target, offset, length);
            } catch (IOException e) {
                throw damaged();
            }
        }

        @Override
        public void close() {
            // The zip goes on.
        }
    }
}
