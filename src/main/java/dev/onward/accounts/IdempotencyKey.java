package dev.onward.accounts;

import dev.onward.shared.Problem;
import dev.onward.shared.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The header by which a client says that two requests are one. */
public final class IdempotencyKey {

    public static final String HEADER = "Idempotency-Key";

    private static final int MAX_LENGTH = 255;

    private IdempotencyKey() {}

    /** @throws Problem when it is given but empty, longer than 255 or not of visible ASCII characters */
    public static Optional<String> of(HttpServletRequest request) {
        String key = request.getHeader(HEADER);
        if (key == null) {
            return Optional.empty();
        }
        boolean valid =
                !key.isEmpty() && key.length() <= MAX_LENGTH && key.chars().allMatch(c -> c > ' ' && c < 0x7f);
        if (!valid) {
            throw Problem.of(
                    ProblemType.BAD_REQUEST, HEADER + " takes 1 to 255 visible ASCII characters without spaces.");
        }
        return Optional.of(key);
    }
}
