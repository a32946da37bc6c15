package dev.onward.journey.facts;

import dev.onward.journey.events.JourneyEvent;
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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** How far the person has gone on. */
public record MovingOnFacts(Said said) {

    static boolean counts(MovingOnEvent event) {
        return switch (event) {
            case Left e -> true;
            case MementoListed e -> true;
            case MementoBoxed e -> true;
            case MementoLetGo e -> true;
            case PursuitTakenUp e -> true;
            case PursuitSessionLogged e -> true;
            case UrgeLogged e -> false;
            case UrgeFollowedUp e -> false;
        };
    }

    public Sayings<Left> leavings() {
        return said.of(Left.class);
    }

    public Sayings<MementoListed> mementos() {
        return said.of(MementoListed.class);
    }

    public Set<MementoMark> marks(UUID memento) {
        return mementos().find(memento).map(MementoListed::marks).orElse(Set.of());
    }

    /** What became of a memento last; empty while it lies where it lay. */
    public Optional<JourneyEvent> fate(UUID memento) {
        return said.of(MementoBoxed.class, MementoLetGo.class)
                .where(fate -> memento.equals(memento(fate.event())))
                .latest();
    }

    private static UUID memento(JourneyEvent fate) {
        return fate instanceof MementoBoxed boxed ? boxed.memento() : ((MementoLetGo) fate).memento();
    }

    /** How many sessions there were of pursuits that still stand. */
    public long sessionsHeld() {
        Sayings<PursuitTakenUp> pursuits = said.of(PursuitTakenUp.class);
        return said.of(PursuitSessionLogged.class)
                .events()
                .filter(session -> pursuits.mentions(session.pursuit()))
                .count();
    }
}
