package dev.onward.journey.commands;

import dev.onward.journey.events.CorrectingEvent;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Correcting what was recorded. */
public sealed interface CorrectingCommand extends Command {

    /** New words by field name, or a corrected day, or both. */
    @AtLeastOne(of = {"words", "correctedOccurredOn"})
    @Becomes(CorrectingEvent.RecordAmended.class)
    record AmendRecord(
            @NotNull UUID record,
            @Nullable Map<@NotNull String, @NotNull @Size(min = 1, max = Lengths.PAGE) PrivateText> words,
            @Nullable OccurredOn correctedOccurredOn)
            implements CorrectingCommand {

        @Override
        public boolean canFollowClosing() {
            return true;
        }
    }

    @Becomes(CorrectingEvent.RecordRetracted.class)
    record RetractRecord(
            @NotNull UUID record,
            @Nullable @Size(min = 1, max = Lengths.NOTE) PrivateText why) implements CorrectingCommand {

        @Override
        public boolean canFollowClosing() {
            return true;
        }
    }

    @Becomes(CorrectingEvent.TextErased.class)
    record EraseText(@NotNull UUID record) implements CorrectingCommand {

        @Override
        public boolean canFollowClosing() {
            return true;
        }
    }
}
