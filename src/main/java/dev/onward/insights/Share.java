package dev.onward.insights;

import dev.onward.journey.events.AcknowledgingEvent.FightLogged;
import dev.onward.journey.events.AcknowledgingEvent.TimeTogetherLogged;
import dev.onward.journey.events.ContactEvent.ByWhom;
import dev.onward.journey.events.ContactEvent.ContactLogged;
import dev.onward.journey.events.CustodyEvent.Kept;
import dev.onward.journey.events.CustodyEvent.TimeWithChildrenRecorded;
import dev.onward.journey.events.DecidingEvent.CalmCheckedIn;
import dev.onward.journey.events.SupportEvent.SessionRecorded;
import dev.onward.journey.facts.DecidingFacts;
import dev.onward.timeline.Notebook;
import java.util.function.Function;
import java.util.stream.Stream;

/** So many of so many. A new one is one constant: what it compares, what is counted, and how. */
enum Share implements Observing {
    URGES_AT_NIGHT("urges by part of the day", "urges at night, from 22:00 to 6:00", Urges.between(22, 6)),
    URGES_IN_THE_MORNING("urges by part of the day", "urges in the morning, from 6:00 to 12:00", Urges.between(6, 12)),
    URGES_IN_THE_AFTERNOON(
            "urges by part of the day", "urges in the afternoon, from 12:00 to 18:00", Urges.between(12, 18)),
    URGES_IN_THE_EVENING(
            "urges by part of the day", "urges in the evening, from 18:00 to 22:00", Urges.between(18, 22)),
    URGES_AT_WEEKENDS("urges at weekends and on weekdays", "urges on a Saturday or Sunday", Urges::atWeekends),
    URGES_PASSED("urges by what became of them", "urges that were followed up had passed", Urges::passed),
    URGES_LOWER(
            "urges by their intensity at the follow-up",
            "urges that were rated again had gone down in intensity",
            Urges::lower),
    URGES_PASSED_WITH_READING(
            "urges with and without a reading of the paper before the follow-up",
            "urges with a reading of the paper before the follow-up had passed",
            Urges.passed(true)),
    URGES_PASSED_WITHOUT_READING(
            "urges with and without a reading of the paper before the follow-up",
            "urges without a reading of the paper before the follow-up had passed",
            Urges.passed(false)),
    CALM_CHECK_INS(
            "check-ins by how calm they were",
            "calm check-ins at " + DecidingFacts.CALM_ENOUGH + " or higher",
            Tally.rated(CalmCheckedIn.class, CalmCheckedIn::calm, DecidingFacts.CALM_ENOUGH)),
    HARD_DAYS(
            "rated days by whether they were hard",
            "rated days with a hurt of 8 or more or a mood of 2 or less",
            Days::hard),
    TIME_TOGETHER(
            "times together by how they felt",
            "rated times together at 6 or higher",
            Tally.rated(TimeTogetherLogged.class, TimeTogetherLogged::felt, 6)),
    TRIVIAL_FIGHTS(
            "fights by what they were about",
            "fights over something trivial",
            Tally.each(FightLogged.class, FightLogged::trivial)),
    SESSIONS_WITH_NEW_LIGHT(
            "sessions with and without a new light",
            "sessions with a new light on things",
            Tally.each(SessionRecorded.class, session -> session.newLight() != null)),
    CONTACTS_RECEIVED(
            "contacts by whom they came from",
            "contacts received from the partner",
            Tally.each(ContactLogged.class, contact -> contact.byWhom() == ByWhom.PARTNER)),
    TIME_WITH_CHILDREN_KEPT(
            "times with the children by whether they were kept",
            "times with the children kept",
            Tally.each(TimeWithChildrenRecorded.class, time -> time.kept() == Kept.KEPT));

    private final String compares;
    private final String what;
    private final Function<Notebook, Tally> tally;

    Share(String compares, String what, Function<Notebook, Tally> tally) {
        this.compares = compares;
        this.what = what;
        this.tally = tally;
    }

    @Override
    public Stream<Observation> in(Notebook notebook) {
        return Stream.of(Observation.of(id(), compares, tally.apply(notebook), what));
    }
}
