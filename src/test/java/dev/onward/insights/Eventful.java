package dev.onward.insights;

import static dev.onward.views.Told.text;

import dev.onward.journey.events.AcknowledgingEvent.FightLogged;
import dev.onward.journey.events.AcknowledgingEvent.HopeNoted;
import dev.onward.journey.events.AcknowledgingEvent.TimeTogether;
import dev.onward.journey.events.AcknowledgingEvent.TimeTogetherLogged;
import dev.onward.journey.events.ContactEvent.ByWhom;
import dev.onward.journey.events.ContactEvent.ContactLogged;
import dev.onward.journey.events.ContactEvent.Purpose;
import dev.onward.journey.events.ContactEvent.UrgeEnd;
import dev.onward.journey.events.ContactEvent.UrgeFollowedUp;
import dev.onward.journey.events.ContactEvent.UrgeKind;
import dev.onward.journey.events.ContactEvent.UrgeLogged;
import dev.onward.journey.events.CustodyEvent.Kept;
import dev.onward.journey.events.CustodyEvent.TimeWithChildrenRecorded;
import dev.onward.journey.events.DecidingEvent.CalmCheckedIn;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.KeepingEvent.GaugesRated;
import dev.onward.journey.events.MovingOnEvent.PursuitSessionLogged;
import dev.onward.journey.events.ReasonsEvent.ReasonsRead;
import dev.onward.journey.events.ReasonsEvent.Way;
import dev.onward.journey.events.SupportEvent.SessionRecorded;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import dev.onward.views.Told;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is counted, told in short for the tests of insights. */
final class Eventful {

    private static final UUID SOMETHING = new UUID(3, 3);

    private Eventful() {}

    /** A moment where the person lives. */
    static OccurredOn at(String local) {
        return OccurredOn.at(LocalDateTime.parse(local).atZone(Told.ZONE).toInstant());
    }

    static UrgeLogged urge(OccurredOn when) {
        return new UrgeLogged(when, UrgeKind.MISSING, 5, text("a song"));
    }

    static UrgeFollowedUp followedUp(OccurredOn when, UUID urge, UrgeEnd end, @Nullable Integer intensity) {
        return new UrgeFollowedUp(when, urge, end, intensity, null);
    }

    static ReasonsRead reading(OccurredOn when) {
        return new ReasonsRead(when, Way.ALOUD, null);
    }

    static GaugesRated rated(OccurredOn when, @Nullable Integer mood, @Nullable Integer hurt) {
        return new GaugesRated(when, mood, null, hurt, null, null, null);
    }

    static PursuitSessionLogged pursued(OccurredOn when) {
        return new PursuitSessionLogged(when, SOMETHING, 60, null);
    }

    static CalmCheckedIn calm(OccurredOn when, int calm) {
        return new CalmCheckedIn(when, calm, null);
    }

    static TimeTogetherLogged together(OccurredOn when, @Nullable Integer felt) {
        return new TimeTogetherLogged(when, TimeTogether.EVENING_HOUR, 40, felt);
    }

    static FightLogged fight(OccurredOn when, boolean trivial) {
        return new FightLogged(when, trivial, text("the dishes"));
    }

    static HopeNoted hope(OccurredOn when) {
        return new HopeNoted(when, text("it may turn"));
    }

    static SessionRecorded session(OccurredOn when, @Nullable PrivateText newLight) {
        return new SessionRecorded(when, null, text("all of it"), newLight, null);
    }

    static ContactLogged contact(OccurredOn when, ByWhom byWhom) {
        return new ContactLogged(when, byWhom, Purpose.LOGISTICS, null, null);
    }

    static TimeWithChildrenRecorded children(OccurredOn when, Kept kept) {
        return new TimeWithChildrenRecorded(when, Set.of(SOMETHING), kept, null);
    }

    /** Some days of April on which everything that is counted happened, then some on which less did. */
    static Told journey(int full, int bare) {
        Told told = Told.journey();
        for (int day = 1; day <= full; day++) {
            full(told, "2026-04-%02d".formatted(day));
        }
        for (int day = full + 1; day <= full + bare; day++) {
            bare(told, "2026-04-%02d".formatted(day));
        }
        return told;
    }

    private static void full(Told told, String day) {
        UUID urge = told.record(urge(at(day + "T23:00")));
        told.record(reading(at(day + "T23:10")));
        told.record(followedUp(at(day + "T23:30"), urge, UrgeEnd.PASSED, 2));
        OccurredOn on = OccurredOn.of(day);
        List<JourneyEvent> once = List.of(
                rated(on, 6, 4),
                pursued(on),
                calm(on, 7),
                together(on, 6),
                fight(on, true),
                hope(on),
                session(on, text("I see")),
                contact(on, ByWhom.PARTNER),
                children(on, Kept.KEPT));
        once.forEach(told::record);
    }

    private static void bare(Told told, String day) {
        told.record(rated(OccurredOn.of(day), 3, 9));
        UUID urge = told.record(urge(at(day + "T15:00")));
        told.record(followedUp(at(day + "T16:00"), urge, UrgeEnd.STILL, 5));
    }
}
