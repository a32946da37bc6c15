package dev.onward.timeline;

import dev.onward.journey.events.AcknowledgingEvent;
import dev.onward.journey.events.ContactEvent;
import dev.onward.journey.events.CorrectingEvent.RecordAmended;
import dev.onward.journey.events.CorrectingEvent.RecordRetracted;
import dev.onward.journey.events.CorrectingEvent.TextErased;
import dev.onward.journey.events.CustodyEvent;
import dev.onward.journey.events.DecidingEvent;
import dev.onward.journey.events.DecidingEvent.CoolingOffChanged;
import dev.onward.journey.events.DecidingEvent.CoolingOffStarted;
import dev.onward.journey.events.DivisionEvent;
import dev.onward.journey.events.Happening;
import dev.onward.journey.events.KeepingEvent;
import dev.onward.journey.events.KeepingEvent.GuardNoticed;
import dev.onward.journey.events.KeepingEvent.GuardOverridden;
import dev.onward.journey.events.KeepingEvent.JourneyErased;
import dev.onward.journey.events.KeepingEvent.JourneyStarted;
import dev.onward.journey.events.KeepingEvent.RecordImported;
import dev.onward.journey.events.LegalEvent;
import dev.onward.journey.events.LettersEvent;
import dev.onward.journey.events.LettersEvent.LetterRevised;
import dev.onward.journey.events.MementosEvent;
import dev.onward.journey.events.MovingOnEvent;
import dev.onward.journey.events.ObjectionsEvent;
import dev.onward.journey.events.ReasonsEvent;
import dev.onward.journey.events.ReasonsEvent.ReasonReworded;
import dev.onward.journey.events.Restates;
import dev.onward.journey.events.SafetyEvent;
import dev.onward.journey.events.SafetyEvent.SafetyPathLeft;
import dev.onward.journey.events.SafetyEvent.SafetyPathTaken;
import dev.onward.journey.events.SupportEvent;
import dev.onward.journey.events.TalkingEvent;
import dev.onward.views.Siblings;
import dev.onward.views.View;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One document a record. The events of a commit fold into the entry of their record; a correction also into the entry
 * of what it corrects.
 */
final class TimelineView implements View<Entry> {

    static final String NAME = "timeline";

    /** The id of a document beside the entries that tells the journey's zone, and the last word on the safety path. */
    static final String START = "start";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Entry> type() {
        return Entry.class;
    }

    @Override
    public Set<String> concerns(Happening happening, Siblings<Entry> siblings) {
        Set<String> ids = new LinkedHashSet<>();
        ids.add(happening.record().toString());
        switch (happening.event()) {
            case JourneyErased e -> ids.clear();
            case JourneyStarted e -> ids.add(START);
            case RecordAmended e -> restated(e, ids, siblings);
            case ReasonReworded e -> restated(e, ids, siblings);
            case LetterRevised e -> restated(e, ids, siblings);
            case RecordRetracted e -> {
                ids.add(e.record().toString());
                Entry retracted = entry(e.record(), siblings);
                retracted.restates().stream().limit(1).forEach(id -> ids.add(id.toString()));
                retracted.said().cooledOff().ifPresent(ids::add);
            }
            case TextErased e -> {
                ids.add(e.record().toString());
                entry(e.record(), siblings).restates().forEach(id -> ids.add(id.toString()));
                entry(e.record(), siblings).marks().restatedBy().forEach(id -> ids.add(id.toString()));
            }
            case CoolingOffChanged e -> ids.add(e.decision().toString());
            case KeepingEvent e -> {}
            case AcknowledgingEvent e -> {}
            case DecidingEvent e -> {}
            case ReasonsEvent e -> {}
            case SupportEvent e -> {}
            case LegalEvent e -> {}
            case DivisionEvent e -> {}
            case CustodyEvent e -> {}
            case ObjectionsEvent e -> {}
            case TalkingEvent e -> {}
            case LettersEvent e -> {}
            case MovingOnEvent e -> {}
            case ContactEvent e -> {}
            case MementosEvent e -> {}
            case SafetyPathTaken e -> ids.add(START);
            case SafetyPathLeft e -> ids.add(START);
            case SafetyEvent e -> {}
        }
        return ids;
    }

    private static void restated(Restates event, Set<String> ids, Siblings<Entry> siblings) {
        ids.add(event.restated().toString());
        entry(event.restated(), siblings).restates().forEach(id -> ids.add(id.toString()));
    }

    private static Entry entry(UUID record, Siblings<Entry> siblings) {
        return siblings.find(record.toString())
                .orElseThrow(() -> new IllegalStateException("a record that is spoken of is not in the timeline"));
    }

    @Override
    public Entry begin(String id, Happening first, Siblings<Entry> siblings) {
        if (first.event() instanceof JourneyStarted started) {
            return Entry.begun(first, started.zone(), !id.equals(START), List.of());
        }
        Entry start = siblings.find(START).orElseThrow(() -> new IllegalStateException("a journey without a start"));
        List<UUID> restates = new ArrayList<>();
        if (first.event() instanceof Restates event) {
            restates.add(event.restated());
            restates.addAll(entry(event.restated(), siblings).restates());
        }
        return Entry.begun(first, start.zone(), true, List.copyOf(restates));
    }

    /** An entry of the events of its own commit; which records it restates is left open. */
    static Entry atFirst(List<Happening> commit, ZoneId zone) {
        Entry entry = Entry.begun(commit.getFirst(), zone, true, List.of());
        for (Happening happening : commit) {
            entry = itself(entry, happening);
        }
        return entry;
    }

    @Override
    public Entry after(Entry entry, Happening happening) {
        return happening.record().equals(entry.record()) ? itself(entry, happening) : corrected(entry, happening);
    }

    private static Entry itself(Entry entry, Happening happening) {
        return switch (happening.event()) {
            case JourneyStarted e -> entry.listed() ? entry.says(Content.of(e), true) : entry;
            case GuardOverridden e -> entry.with(entry.marks().overridden(e.guard(), e.note()));
            case GuardNoticed e -> entry.with(entry.marks().noticed(e.guard()));
            case RecordImported e -> entry.with(entry.marks().imported(e.from()));
            case CoolingOffStarted e -> entry.cooling(entry.record(), e.days());
            case RecordAmended e -> entry.says(Content.of(e), false);
            case RecordRetracted e -> entry.says(Content.of(e), false);
            case TextErased e -> entry.says(Content.of(e), false);
            default -> entry.says(Content.of(happening.event()), true);
        };
    }

    private static Entry corrected(Entry entry, Happening happening) {
        UUID by = happening.record();
        return switch (happening.event()) {
            case RecordAmended e -> {
                Entry restated = entry.with(entry.marks().restatedBy(by));
                yield e.record().equals(entry.record())
                        ? restated.amended(
                                new Amendment(by, happening.recordedAt(), e.words(), e.correctedOccurredOn(), false))
                        : restated;
            }
            case ReasonReworded e -> entry.with(entry.marks().restatedBy(by));
            case LetterRevised e -> entry.with(entry.marks().restatedBy(by));
            case CoolingOffChanged e -> entry.cooling(by, e.days());
            case SafetyEvent e -> entry.says(Content.of(e), false);
            case RecordRetracted e ->
                e.record().equals(entry.record())
                        ? entry.with(entry.marks().retracted(by, happening.recordedAt()))
                        : entry.amendments(e.record(), Amendment::takenBack).notCooling(e.record());
            case TextErased e ->
                e.record().equals(entry.record()) || entry.restates().contains(e.record())
                        ? entry.erased(happening.recordedAt())
                        : entry.amendments(e.record(), Amendment::erased);
            default -> throw new IllegalStateException("only a correction concerns another record");
        };
    }

    @Override
    public List<String> orders(Entry entry) {
        return entry.listed() && entry.content() != null ? Order.all(entry) : List.of();
    }
}
