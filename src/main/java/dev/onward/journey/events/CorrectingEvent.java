package dev.onward.journey.events;

import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import dev.onward.shared.Recorded;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Correcting what was recorded: in other words, on another day, taken back, or unreadable for good. */
@PartOf(perspective = Perspective.PSYCHOLOGICAL)
public sealed interface CorrectingEvent extends JourneyEvent {

    /** New words by field name, and the corrected day; what is missing stays as it was. */
    @Recorded("record-amended")
    record RecordAmended(
            OccurredOn occurredOn,
            UUID record,
            Map<String, PrivateText> words,
            @Nullable OccurredOn correctedOccurredOn)
            implements CorrectingEvent, Restates {

        @Override
        public UUID restated() {
            return record;
        }
    }

    /** The record no longer counts; {@code kind} is what it was. */
    @Recorded("record-retracted")
    record RecordRetracted(
            OccurredOn occurredOn,
            UUID record,
            String kind,
            @Nullable PrivateText why) implements CorrectingEvent {}

    @Recorded("text-erased")
    record TextErased(OccurredOn occurredOn, UUID record) implements CorrectingEvent {}
}
