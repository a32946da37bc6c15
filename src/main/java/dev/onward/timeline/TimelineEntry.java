package dev.onward.timeline;

import dev.onward.journey.events.KeepingEvent.Journal;
import dev.onward.journey.events.Perspective;
import dev.onward.journey.events.Phase;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.OccurredOn.Precision;
import dev.onward.shared.PrivateText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One record of a journey as the person sees it. An erased text reads as null.
 *
 * @param sequence of its first event in the journey, from 0: what {@code at} takes
 * @param kind its stored name
 * @param phase null for what belongs to the journey as a whole, and on the safety path for what belongs to the talk
 * @param occurredOn when it happened, as last corrected
 * @param recordedAt when it was first recorded
 * @param words its texts by field, as last corrected
 * @param gauges self-ratings from 0 to 10 by name
 * @param details its other fields
 * @param unmet guards that were open when it happened
 * @param backdated whether it had happened before the day it was recorded, in the journey's zone
 * @param written what it said before it was amended; null when it never was
 * @param amended its corrections, the first one first
 * @param overridden guards that were open, with the note on going on
 * @param noticed guards that were open and only told
 * @param restatedBy later records that say it in other words
 * @param importedFrom the journal that it was brought along from; null if it was written here
 */
public record TimelineEntry(
        UUID record,
        long sequence,
        String kind,
        @Nullable Phase phase,
        Perspective perspective,
        OccurredOn occurredOn,
        Precision precision,
        Instant recordedAt,
        Map<String, PrivateText> words,
        List<PrivateText> tags,
        Map<String, Integer> gauges,
        Map<String, Object> details,
        List<String> unmet,
        boolean backdated,
        Marks.@Nullable Retraction retracted,
        @Nullable Instant erasedAt,
        @Nullable Written written,
        List<Amendment> amended,
        List<Marks.Overridden> overridden,
        List<String> noticed,
        List<UUID> restatedBy,
        @Nullable Journal importedFrom) {

    /** What a record said at first. */
    public record Written(OccurredOn occurredOn, Map<String, PrivateText> words) {}

    static TimelineEntry of(Entry entry) {
        Content said = entry.said();
        Marks marks = entry.marks();
        return new TimelineEntry(
                entry.record(),
                entry.sequence(),
                said.kind(),
                said.phase(),
                said.perspective(),
                entry.occurredOn(),
                entry.occurredOn().precision(),
                entry.recordedAt(),
                entry.words(),
                said.tags(),
                said.gauges(),
                entry.details(),
                said.unmet(),
                entry.backdated(),
                marks.retracted(),
                marks.erasedAt(),
                entry.amendments().isEmpty() ? null : new Written(said.occurredOn(), said.words()),
                entry.amendments(),
                marks.overridden(),
                marks.noticed(),
                marks.restatedBy(),
                marks.from());
    }
}
