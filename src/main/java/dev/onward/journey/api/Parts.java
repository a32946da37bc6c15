package dev.onward.journey.api;

import dev.onward.shared.Problem.Fault;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts of an event, and of what is in it. */
final class Parts {

    private static final String OURS = "dev.onward.journey.";

    private Parts() {}

    /** The parts that may not be missing and are. */
    static Stream<Fault> missing(@Nullable Object value, String at) {
        if (value == null) {
            return Stream.of(new Fault(at, "must not be missing"));
        }
        return switch (value) {
            case Collection<?> many -> many.stream().flatMap(one -> missing(one, at));
            case Map<?, ?> fields -> fields.values().stream().flatMap(one -> missing(one, at));
            case Record some -> isOurs(some) ? missingIn(some, at) : Stream.empty();
            default -> Stream.empty();
        };
    }

    private static Stream<Fault> missingIn(Record some, String at) {
        return Arrays.stream(some.getClass().getRecordComponents()).flatMap(part -> missing(some, part, at));
    }

    private static boolean isOurs(Record some) {
        return some.getClass().getName().startsWith(OURS);
    }

    private static Stream<Fault> missing(Record some, RecordComponent part, String at) {
        Object value = read(some, part);
        boolean mayBeMissing = part.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return value == null && mayBeMissing ? Stream.empty() : missing(value, at + "/" + part.getName());
    }

    /** The part of that name; null where it has none. */
    static @Nullable Object named(Object record, String name) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .filter(part -> part.getName().equals(name))
                .findFirst()
                .map(part -> read(record, part))
                .orElse(null);
    }

    static @Nullable Object read(Object record, RecordComponent part) {
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
