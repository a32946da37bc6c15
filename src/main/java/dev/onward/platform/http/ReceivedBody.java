package dev.onward.platform.http;

import dev.onward.accounts.sealing.Sealing;
import dev.onward.shared.Problem;
import dev.onward.shared.ProblemType;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeType;

/**
 * A request whose body is read once, when somebody first asks for it: JSON, UTF-8 and at most 256 KB, or a problem. An
 * empty body says as much as an empty object.
 */
final class ReceivedBody extends HttpServletRequestWrapper {

    private static final int MAX_BYTES = 256 * 1024;
    private static final byte[] EMPTY_OBJECT = {'{', '}'};

    private byte @Nullable [] bytes;

    ReceivedBody(HttpServletRequest request) {
        super(request);
    }

    /** The body as it came. */
    byte[] bytes() throws IOException {
        if (bytes == null) {
            byte[] read = read();
            if (read.length > 0) {
                requireJson(super.getContentType());
                requireUtf8(read);
            }
            setAttribute(Sealing.BODY, read);
            bytes = read;
        }
        return bytes;
    }

    private byte[] read() throws IOException {
        if (getContentLengthLong() > MAX_BYTES) {
            throw tooLarge();
        }
        InputStream body = super.getInputStream();
        byte[] read = body.readNBytes(MAX_BYTES + 1);
        if (read.length > MAX_BYTES) {
            throw tooLarge();
        }
        return read;
    }

    private static Problem tooLarge() {
        return Problem.of(ProblemType.BODY_TOO_LARGE, "The body has more than 256 KB.");
    }

    private static void requireJson(@Nullable String contentType) {
        if (contentType == null || !isJson(contentType)) {
            throw Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Content-Type must be application/json.");
        }
    }

    private static boolean isJson(String contentType) {
        try {
            MimeType type = MediaType.parseMediaType(contentType);
            return type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
                    && (type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    // A raw NUL would make a JSON reader guess at UTF-16.
    private static void requireUtf8(byte[] read) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(read));
        } catch (CharacterCodingException e) {
            throw Problem.of(ProblemType.MALFORMED_BODY, "The body is not in UTF-8.");
        }
        for (byte b : read) {
            if (b == 0) {
                throw Problem.of(ProblemType.MALFORMED_BODY, "The body has a NUL in it.");
            }
        }
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        byte[] read = bytes();
        return new Replay(read.length == 0 ? EMPTY_OBJECT : read);
    }

    @Override
    public @Nullable String getContentType() {
        String type = super.getContentType();
        return type == null ? MediaType.APPLICATION_JSON_VALUE : type;
    }

    private static final class Replay extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Replay(byte[] bytes) {
            this.bytes = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return bytes.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("the body is there already");
        }
    }
}
