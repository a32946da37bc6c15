package dev.onward.imports.journey;

import dev.onward.journey.events.Kind;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Places in a file, in words of ours only: a name that somebody made up might be what they wrote. */
final class Places {

    private static final Set<String> NAMES = Stream.concat(
                    Stream.of(
                            "format",
                            "version",
                            "complete",
                            "journey",
                            "commits",
                            "record",
                            "sequence",
                            "recordedAt",
                            "events",
                            "type",
                            "revision",
                            "data"),
                    Kind.all().stream()
                            .flatMap(kind -> Arrays.stream(kind.type().getRecordComponents()))
                            .map(RecordComponent::getName))
            .collect(Collectors.toUnmodifiableSet());

    private Places() {}

    /** As much of a JSON pointer as leads along known names. */
    static String known(String pointer) {
        return Arrays.stream(pointer.split("/"))
                .skip(1)
                .takeWhile(step -> NAMES.contains(step) || step.matches("[0-9]{1,9}"))
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }
}
