package dev.onward.journey.api;

import dev.onward.journey.commands.Command;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The body of a request whose command has no fields: see {@link Entry}. May be left out. */
record Alone(
        @Nullable OccurredOn occurredOn,

        @Nullable @Size(min = SHORTEST_NOTE, max = LONGEST_NOTE)
        PrivateText override) {

    static final int SHORTEST_NOTE = 10;
    static final int LONGEST_NOTE = 2_000;

    static <C extends Command> Entry<C> with(C command, @Nullable Alone body) {
        return body == null ? new Entry<>(command, null, null) : new Entry<>(command, body.occurredOn, body.override);
    }
}
