package dev.onward.accounts.sealing;

import dev.onward.accounts.keys.JourneyKey;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * What words are sealed and opened with during one request about one journey. Endpoints take it as an argument.
 *
 * @param key of the journey in the address, or of the one about to start
 * @param record the record that this request makes: from its Idempotency-Key, or a new one; for a journey about to
 *     start, the journey's id
 */
public record Sealing(JourneyKey key, UUID record) {

    /** The request attribute that holds it. */
    public static final String ATTRIBUTE = Sealing.class.getName();

    /** The request attribute that holds the bytes of the body as they came. */
    public static final String BODY = ATTRIBUTE + ".body";

    /** @throws IllegalStateException outside a request about a journey: then nothing is sealed and nothing opened */
    public static Sealing current() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        Object sealing = request == null ? null : request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        return required(sealing);
    }

    /** @throws IllegalStateException outside a request about a journey */
    public static Sealing of(HttpServletRequest request) {
        return required(request.getAttribute(ATTRIBUTE));
    }

    private static Sealing required(@org.jspecify.annotations.Nullable Object sealing) {
        if (sealing instanceof Sealing found) {
            return found;
        }
        throw new IllegalStateException("no journey's key is at hand");
    }

    /** Recognises a repeat of a request: the same method, address and body under the same journey. */
    public String fingerprint(HttpServletRequest request) {
        byte[] address = (request.getMethod() + " " + request.getRequestURI() + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] body = request.getAttribute(BODY) instanceof byte[] bytes ? bytes : new byte[0];
        byte[] both = new byte[address.length + body.length];
        System.arraycopy(address, 0, both, 0, address.length);
        System.arraycopy(body, 0, both, address.length, body.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.fingerprint(both));
    }

    @Override
    public String toString() {
        return "Sealing[" + record + "]";
    }
}
