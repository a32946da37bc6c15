package dev.onward.imports;

import dev.onward.shared.Problem;
import dev.onward.shared.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * A file that is being sent: read once, bit by bit, and bounded in size and time. It is never kept as a whole. A few are read
 * at once; whoever opens one finishes it.
 */
public final class Upload extends InputStream {

    private static final int AT_ONCE = 4;
    private static final Semaphore TURNS = new Semaphore(AT_ONCE);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final long TO_THE_END = 2L * 1024 * 1024;

    private final InputStream body;
    private final long deadline = System.nanoTime() + LONGEST.toNanos();
    private final long most;
    private long received;

    private Upload(InputStream body, long most) {
        this.body = body;
        this.most = most;
    }

    /** @throws Problem when it is of another type or too large by its own account */
    public static Upload of(HttpServletRequest request, String mediaType, int megabytes) {
        requireType(request.getContentType(), mediaType);
        long most = megabytes * 1024L * 1024;
        if (request.getContentLengthLong() > most) {
            throw tooLarge(megabytes);
        }
        try {
            Upload upload = new Upload(request.getInputStream(), most);
            if (!TURNS.tryAcquire()) {
                throw Problem.of(ProblemType.TOO_MANY_REQUESTS, "Others are importing; try again soon.")
                        .retryAfter(Duration.ofSeconds(10));
            }
            return upload;
        } catch (IOException e) {
            throw ended();
        }
    }

    private static void requireType(String given, String mediaType) {
        try {
            MediaType type = given == null ? MediaType.ALL : MediaType.parseMediaType(given);
            boolean readable = type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8);
            if (readable && type.equalsTypeAndSubtype(MediaType.parseMediaType(mediaType))) {
                return;
            }
        } catch (InvalidMediaTypeException e) {
            // Another type as well.
        }
        throw Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Content-Type must be " + mediaType + ", in UTF-8.");
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        try {
            int read = body.read(target, offset, length);
            received += Math.max(0, read);
            if (received > most) {
                throw tooLarge(most / 1024 / 1024);
            }
            if (System.nanoTime() > deadline) {
                throw Problem.of(ProblemType.BAD_REQUEST, "The file took too long to come; nothing was imported.");
            }
            return read;
        } catch (IOException e) {
            throw ended();
        }
    }

    /** How many bytes have come so far. */
    public long received() {
        return received;
    }

    /** Lets the rest come, within bounds: who still sends would not see the answer. Then it is the next one's turn. */
    public void finish() {
        TURNS.release();
        try {
            skip(Math.min(TO_THE_END, most - received));
        } catch (IOException | Problem e) {
            // Whoever hangs up does not wait for an answer.
        }
    }

    private static Problem tooLarge(long megabytes) {
        return Problem.of(
                ProblemType.BODY_TOO_LARGE,
                String.format(Locale.ROOT, "The file has more than %d MB; nothing was imported.", megabytes));
    }

    private static Problem ended() {
        return Problem.of(ProblemType.BAD_REQUEST, "The request ended before its end; nothing was imported.");
    }
}
