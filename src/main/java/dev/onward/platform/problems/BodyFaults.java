package dev.onward.platform.problems;

import dev.onward.shared.Problem.Fault;
import java.util.List;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

/** Says which values of a body are wrong, without ever repeating one. */
final class BodyFaults {

    private static final String ENVELOPE = "command.";

    private BodyFaults() {}

    static List<Fault> of(Errors errors) {
        return errors.getAllErrors().stream()
                .map(error -> new Fault(
                        error instanceof FieldError field ? pointer(field.getField()) : "",
                        java.util.Objects.requireNonNullElse(error.getDefaultMessage(), "is not allowed")))
                .distinct()
                .sorted(java.util.Comparator.comparing(Fault::pointer).thenComparing(Fault::detail))
                .toList();
    }

    /** {@code command.shares[0].percent} is {@code /shares/0/percent} of the body, for the envelope is not written. */
    static String pointer(String field) {
        String path = field.startsWith(ENVELOPE) ? field.substring(ENVELOPE.length()) : field;
        return "/" + path.replace("].", "/").replace('[', '/').replace("]", "").replace('.', '/');
    }
}
