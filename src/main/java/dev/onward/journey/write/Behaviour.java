package dev.onward.journey.write;

import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.KeepingEvent.GuardMode;
import dev.onward.journey.events.KeepingEvent.GuardNoticed;
import dev.onward.journey.events.KeepingEvent.GuardOverridden;
import dev.onward.journey.events.KeepingEvent.RecordImported;
import dev.onward.journey.events.Kind;
import dev.onward.journey.facts.Asking;
import dev.onward.journey.facts.Guard;
import dev.onward.journey.facts.JourneyFacts;
import dev.onward.journey.facts.Refusal;
import dev.onward.shared.OccurredOn;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the behaviour of every family has at hand. */
interface Behaviour {

    JourneyFacts facts();

    void apply(Recording recording, JourneyEvent event);

    /** Records what no guard stands before. */
    default void record(Recording recording, JourneyEvent... events) {
        if (recording.override() != null) {
            throw new Invalid("override", "no guard is open: send it again without a note");
        }
        applyAll(recording, events);
    }

    private void applyAll(Recording recording, JourneyEvent... events) {
        for (JourneyEvent event : events) {
            apply(recording, event);
        }
        if (recording.from() != null) {
            apply(recording, new RecordImported(recording.occurredOn(), recording.from()));
        }
    }

    /**
     * Records what was meant to be done if its guards are met, the person's pace lets them tell only, or the person
     * says why to go on.
     *
     * @throws GuardsOpen when they refuse
     */
    default void record(Recording recording, Asking asking, JourneyEvent... events) {
        List<Refusal> open = asking.intention().open(facts(), asking);
        if (open.isEmpty()) {
            record(recording, events);
            return;
        }
        boolean passable = open.stream().map(Refusal::guard).allMatch(Guard::canBeOverridden);
        boolean noticeOnly = facts().keeping().guardMode() == GuardMode.NOTICE
                && open.stream().map(Refusal::guard).allMatch(guard -> guard.canBeNoticed(facts()));
        if (!passable || (recording.override() == null && !noticeOnly)) {
            throw new GuardsOpen(open);
        }
        applyAll(recording, events);
        open.forEach(refusal -> apply(recording, passed(refusal.guard(), recording)));
    }

    private static JourneyEvent passed(Guard guard, Recording recording) {
        return recording.override() == null
                ? new GuardNoticed(recording.occurredOn(), guard.id())
                : new GuardOverridden(recording.occurredOn(), guard.id(), recording.override());
    }

    /** The ids of the guards that were open when it happened: noted with a fact, which no guard can stop. */
    default List<String> unmet(Asking asking) {
        return asking.intention().open(facts().until(asking.now()), asking).stream()
                .map(refusal -> refusal.guard().id())
                .toList();
    }

    /** @throws Invalid when the field names no such record, or one that was retracted */
    default void requireStanding(String field, UUID record, Class<? extends JourneyEvent> type) {
        Kind kind = Kind.of(type);
        boolean known = facts().records().kind(record).filter(kind::equals).isPresent();
        if (!known || facts().records().isRetracted(record)) {
            throw new Invalid(
                    field, "names no record of this journey of the kind " + kind.name() + " that still stands");
        }
    }

    default void requireStanding(String field, Collection<UUID> records, Class<? extends JourneyEvent> type) {
        records.forEach(record -> requireStanding(field, record, type));
    }

    /** @throws NotNow unless the state is as needed */
    default void requireNow(boolean possible, String detail) {
        if (!possible) {
            throw new NotNow(detail);
        }
    }

    /**
     * What fits to all that was said before.
     *
     * @throws Invalid unless it does
     */
    default void requireFitting(boolean fits, String field, String detail) {
        if (!fits) {
            throw new Invalid(field, detail);
        }
    }

    /** @throws NotNow when there are as many already as a journey holds */
    default void requireRoom(boolean room, String field, String detail) {
        requireNow(room, detail);
    }

    /** @throws Invalid when the field says that it happens only after it was said */
    default void requireNotInFuture(String field, @Nullable OccurredOn occurredOn, Recording recording, ZoneId zone) {
        if (occurredOn != null && occurredOn.earliest(zone).isAfter(recording.now())) {
            throw new Invalid(field, "must not lie in the future");
        }
    }
}
