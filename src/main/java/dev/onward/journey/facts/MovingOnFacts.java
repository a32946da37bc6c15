package dev.onward.journey.facts;

import dev.onward.journey.events.MovingOnEvent;
import dev.onward.journey.events.MovingOnEvent.FreshStartSet;
import dev.onward.journey.events.MovingOnEvent.LeavingPlanned;
import dev.onward.journey.events.MovingOnEvent.Left;
import dev.onward.journey.events.MovingOnEvent.LessonGiven;
import dev.onward.journey.events.MovingOnEvent.PartingReviewed;
import dev.onward.journey.events.MovingOnEvent.PursuitPutDown;
import dev.onward.journey.events.MovingOnEvent.PursuitSessionLogged;
import dev.onward.journey.events.MovingOnEvent.PursuitTakenUp;
import dev.onward.journey.events.MovingOnEvent.Reflected;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** How far the person has gone on. */
public record MovingOnFacts(Said said) {

    static boolean counts(MovingOnEvent event) {
        return switch (event) {
            case Left e -> true;
            case PursuitTakenUp e -> true;
            case PursuitSessionLogged e -> true;
            case LeavingPlanned e -> false;
            case PartingReviewed e -> true;
            case FreshStartSet e -> true;
            case PursuitPutDown e -> true;
            case Reflected e -> false;
            case LessonGiven e -> true;
        };
    }

    public Sayings<Left> leavings() {
        return said.of(Left.class);
    }

    /** How many sessions there were of pursuits that still stand. */
    public long sessionsHeld() {
        Sayings<PursuitTakenUp> pursuits = said.of(PursuitTakenUp.class);
        return said.of(PursuitSessionLogged.class)
                .events()
                .filter(session -> pursuits.mentions(session.pursuit()))
                .count();
    }

    /** When the pursuit was put down; empty while it goes on. */
    public Optional<Instant> putDownAt(UUID pursuit, ZoneId zone) {
        return said.of(PursuitPutDown.class)
                .where(putDown -> putDown.event().pursuit().equals(pursuit))
                .last(zone)
                .map(putDown -> putDown.moment(zone));
    }
}
