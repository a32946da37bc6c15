package dev.onward.shared;

import dev.onward.shared.Problem.Fault;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Says what is wrong with JSON and where, without ever repeating a value of it. */
public final class JsonFault {

    private static final String OURS = "dev.onward.";
    private static final int MAX_POINTER = 200;

    private JsonFault() {}

    public static Fault of(JacksonException e) {
        return new Fault(pointer(e), detail(e));
    }

    // What fails as a value may be read from a buffer of the envelope's, whose place in the body is another one.
    private static String pointer(JacksonException e) {
        boolean isValue = e instanceof InputCoercionException;
        String pointer = !isValue && e instanceof StreamReadException read && read.processor() != null
                ? inParser(read.processor())
                : e.getPath().stream()
                        .map(step -> step.getPropertyName() == null
                                ? Integer.toString(step.getIndex())
                                : step.getPropertyName())
                        .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                        .collect(Collectors.joining());
        return pointer.length() > MAX_POINTER ? pointer.substring(0, MAX_POINTER) : pointer;
    }

    private static String inParser(JsonParser parser) {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    private static String detail(JacksonException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown -> "is not a property of this body";
            case StreamConstraintsException bounds -> "is too long or nested too deeply";
            case InputCoercionException outOfRange -> "must be a whole number in range";
            case StreamReadException unreadable ->
                isDuplicate(unreadable)
                        ? "is there twice"
                        : "is not JSON from here on" + place(unreadable.getLocation());
            case MismatchedInputException mismatch -> "must be " + expected(mismatch.getTargetType());
            default -> ownWords(e);
        };
    }

    private static boolean isDuplicate(StreamReadException e) {
        return e.getOriginalMessage().startsWith("Duplicate");
    }

    private static String place(@Nullable TokenStreamLocation at) {
        return at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "of another type";
        }
        if (type.isEnum()) {
            return oneOf(type);
        }
        if (type == String.class || type == PrivateText.class) {
            return "a string";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return type == Double.class || type == double.class || type == java.math.BigDecimal.class
                    ? "a number"
                    : "a whole number in range";
        }
        if (type == UUID.class) {
            return "a UUID";
        }
        if (ZoneId.class.isAssignableFrom(type)) {
            return "a time zone such as Europe/Berlin";
        }
        if (type == Instant.class) {
            return OccurredOn.MOMENT;
        }
        if (type == LocalDateTime.class) {
            return "a wall time such as 2026-05-08T18:00, without an offset";
        }
        if (type == LocalDate.class) {
            return "a day such as 2026-05-08";
        }
        if (type == OccurredOn.class) {
            return OccurredOn.FORMS;
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "an array";
        }
        return type.isRecord() && type.getRecordComponents().length != 1 || Map.class.isAssignableFrom(type)
                ? "an object"
                : "of another form";
    }

    private static String oneOf(Class<?> type) {
        List<Object> all = List.of(type.getEnumConstants());
        List<Object> proposed = all.stream()
                .filter(it -> !(it instanceof Proposable value) || value.isProposed())
                .toList();
        return (proposed.size() == all.size() ? "one of " : "a word such as ")
                + proposed.stream()
                        .map(it -> JsonMapper.shared().valueToTree(it).asString())
                        .collect(Collectors.joining(", "));
    }

    /** What our own types say is meant for people; what a library says may quote the value. */
    private static String ownWords(JacksonException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            StackTraceElement[] trace = cause.getStackTrace();
            boolean ours = trace.length > 0 && trace[0].getClassName().startsWith(OURS);
            if (cause instanceof IllegalArgumentException && ours && cause.getMessage() != null) {
                return cause.getMessage();
            }
        }
        return "is not allowed";
    }
}
