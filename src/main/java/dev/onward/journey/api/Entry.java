package dev.onward.journey.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.onward.journey.commands.Command;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request that records: the command's own fields, and beside them what any of them may have.
 *
 * @param occurredOn when it happened; now, if left out
 * @param override why to go on although a guard is open
 */
record Entry<C extends Command>(
        @JsonUnwrapped @Valid @NotNull C command,
        @Nullable OccurredOn occurredOn,

        @Nullable @Size(min = Alone.SHORTEST_NOTE, max = Alone.LONGEST_NOTE)
        PrivateText override) {}
