package dev.onward.journey.commands;

import dev.onward.journey.events.Kind;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command that becomes an event of a kind; none for what only goes with others. */
public final class Forms {

    private static final Map<Kind, Class<? extends Command>> BY_KIND = leaves(Command.class)
            .<Class<? extends Command>>map(leaf -> leaf.asSubclass(Command.class))
            .collect(Collectors.toUnmodifiableMap(
                    command -> Kind.of(command.getAnnotation(Becomes.class).value()), Function.identity()));

    private Forms() {}

    public static Optional<Class<? extends Command>> of(Kind kind) {
        return Optional.ofNullable(BY_KIND.get(kind));
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Forms::leaves) : Stream.of(type);
    }
}
