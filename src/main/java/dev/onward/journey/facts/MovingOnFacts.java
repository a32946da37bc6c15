package dev.onward.journey.facts;

import dev.onward.journey.events.Happening;
import dev.onward.journey.events.MovingOnEvent;
import dev.onward.journey.events.MovingOnEvent.Left;
import dev.onward.journey.events.MovingOnEvent.MementoBoxed;
import dev.onward.journey.events.MovingOnEvent.MementoLetGo;
import dev.onward.journey.events.MovingOnEvent.MementoListed;
import dev.onward.journey.events.MovingOnEvent.MementoMark;
import dev.onward.journey.events.MovingOnEvent.PursuitSessionLogged;
import dev.onward.journey.events.MovingOnEvent.PursuitTakenUp;
import dev.onward.journey.events.MovingOnEvent.UrgeFollowedUp;
import dev.onward.journey.events.MovingOnEvent.UrgeLogged;
import dev.onward.shared.OccurredOn;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * How far the person has gone on.
 *
 * @param mementos the marks of each memento
 * @param fates what became of mementos
 * @param sessions the pursuit of each session
 */
public record MovingOnFacts(
        Sayings<Boolean> leavings,
        Sayings<Set<MementoMark>> mementos,
        Sayings<MementoFate> fates,
        Sayings<Boolean> pursuits,
        Sayings<UUID> sessions)
        implements FamilyFacts<MovingOnFacts> {

    /** A memento was put in a box, or let go of. */
    public record MementoFate(UUID memento, boolean letGo) {}

    public static final MovingOnFacts NONE =
            new MovingOnFacts(Sayings.none(), Sayings.none(), Sayings.none(), Sayings.none(), Sayings.none());

    MovingOnFacts after(Happening happening, MovingOnEvent event) {
        return switch (event) {
            case Left e -> new MovingOnFacts(leavings.and(happening, true), mementos, fates, pursuits, sessions);
            case MementoListed e ->
                new MovingOnFacts(leavings, mementos.and(happening, e.marks()), fates, pursuits, sessions);
            case MementoBoxed e -> withFate(happening, new MementoFate(e.memento(), false));
            case MementoLetGo e -> withFate(happening, new MementoFate(e.memento(), true));
            case PursuitTakenUp e ->
                new MovingOnFacts(leavings, mementos, fates, pursuits.and(happening, true), sessions);
            case PursuitSessionLogged e ->
                new MovingOnFacts(leavings, mementos, fates, pursuits, sessions.and(happening, e.pursuit()));
            case UrgeLogged e -> this;
            case UrgeFollowedUp e -> this;
        };
    }

    private MovingOnFacts withFate(Happening happening, MementoFate fate) {
        return new MovingOnFacts(leavings, mementos, fates.and(happening, fate), pursuits, sessions);
    }

    @Override
    public MovingOnFacts without(UUID record) {
        return new MovingOnFacts(
                leavings.without(record),
                mementos.without(record),
                fates.without(record),
                pursuits.without(record),
                sessions.without(record));
    }

    @Override
    public MovingOnFacts redated(UUID record, OccurredOn occurredOn) {
        return new MovingOnFacts(
                leavings.redated(record, occurredOn),
                mementos.redated(record, occurredOn),
                fates.redated(record, occurredOn),
                pursuits.redated(record, occurredOn),
                sessions.redated(record, occurredOn));
    }

    public Set<MementoMark> marks(UUID memento) {
        return mementos.all().stream()
                .filter(saying -> saying.record().equals(memento))
                .map(Saying::value)
                .findFirst()
                .orElse(Set.of());
    }

    /** What became of a memento last; empty while it lies where it lay. */
    public Optional<MementoFate> fate(UUID memento) {
        return fates.values().filter(fate -> fate.memento().equals(memento)).reduce((first, second) -> second);
    }

    /** How many sessions there were of pursuits that still stand. */
    public long sessionsHeld() {
        return sessions.values().filter(pursuits::mentions).count();
    }
}
