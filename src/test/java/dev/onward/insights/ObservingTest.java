package dev.onward.insights;

import static dev.onward.insights.Eventful.at;
import static dev.onward.insights.Eventful.calm;
import static dev.onward.insights.Eventful.children;
import static dev.onward.insights.Eventful.contact;
import static dev.onward.insights.Eventful.fight;
import static dev.onward.insights.Eventful.followedUp;
import static dev.onward.insights.Eventful.pursued;
import static dev.onward.insights.Eventful.rated;
import static dev.onward.insights.Eventful.reading;
import static dev.onward.insights.Eventful.session;
import static dev.onward.insights.Eventful.together;
import static dev.onward.insights.Eventful.urge;
import static dev.onward.views.Told.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.events.ContactEvent.ByWhom;
import dev.onward.journey.events.ContactEvent.UrgeEnd;
import dev.onward.journey.events.CorrectingEvent.TextErased;
import dev.onward.journey.events.CustodyEvent.Kept;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.shared.OccurredOn;
import dev.onward.timeline.Boards;
import dev.onward.views.Told;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What each observation counts, however little there is of it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ObservingTest {

    private static final OccurredOn ON = OccurredOn.of("2026-04-20");

    private final Told told = Told.journey();

    private ObservingTest tell(JourneyEvent... events) {
        Stream.of(events).forEach(told::record);
        return this;
    }

    private List<String> sentences(Observing observing) {
        return observing.in(Boards.notebook(told)).map(Observation::sentence).toList();
    }

    private void assertSees(Observing observing, String... sentences) {
        assertThat(sentences(observing)).containsExactly(sentences);
    }

    @Test
    void parts_of_the_day_begin_with_their_hour_where_the_person_lives() {
        tell(urge(at("2026-04-20T21:59")), urge(at("2026-04-20T22:00")), urge(at("2026-04-20T05:59")));
        tell(urge(at("2026-04-20T06:00")), urge(at("2026-04-20T12:00")), urge(at("2026-04-20T18:00")));

        assertSees(Share.URGES_AT_NIGHT, "2 of 6 urges at night, from 22:00 to 6:00.");
        assertSees(Share.URGES_IN_THE_MORNING, "1 of 6 urges in the morning, from 6:00 to 12:00.");
        assertSees(Share.URGES_IN_THE_AFTERNOON, "1 of 6 urges in the afternoon, from 12:00 to 18:00.");
        assertSees(Share.URGES_IN_THE_EVENING, "2 of 6 urges in the evening, from 18:00 to 22:00.");
    }

    @Test
    void what_is_known_less_precisely_is_not_counted_by_it() {
        tell(urge(OccurredOn.of("about 2026-04-20T09:00:00Z")), urge(ON), urge(OccurredOn.of("2026-04")));

        assertSees(Share.URGES_AT_NIGHT, "0 of 0 urges at night, from 22:00 to 6:00.");
        assertSees(Share.URGES_AT_WEEKENDS, "0 of 1 urges on a Saturday or Sunday.");
    }

    @Test
    void weekends_are_those_where_the_person_lives() {
        tell(urge(at("2026-04-24T23:59")), urge(at("2026-04-25T00:00")), urge(at("2026-04-26T23:59")));
        tell(urge(at("2026-04-27T00:00")), urge(OccurredOn.of("2026-04-26")));

        assertSees(Share.URGES_AT_WEEKENDS, "3 of 5 urges on a Saturday or Sunday.");
    }

    @Test
    void the_last_word_on_an_urge_says_whether_it_passed() {
        UUID passed = told.record(urge(at("2026-04-20T10:00")));
        UUID acted = told.record(urge(at("2026-04-20T11:00")));
        tell(urge(at("2026-04-20T12:00")));
        tell(followedUp(at("2026-04-20T14:00"), passed, UrgeEnd.PASSED, 4));
        tell(followedUp(at("2026-04-20T13:00"), passed, UrgeEnd.STILL, 5));
        tell(followedUp(at("2026-04-20T13:00"), acted, UrgeEnd.ACTED, null));

        assertSees(Share.URGES_PASSED, "1 of 2 urges that were followed up had passed.");
    }

    @Test
    void the_last_rating_of_an_urge_says_whether_it_went_down() {
        UUID down = told.record(urge(at("2026-04-20T10:00")));
        UUID same = told.record(urge(at("2026-04-20T11:00")));
        tell(followedUp(at("2026-04-20T12:00"), down, UrgeEnd.STILL, 6));
        tell(followedUp(at("2026-04-20T13:00"), down, UrgeEnd.STILL, 4));
        tell(followedUp(at("2026-04-20T14:00"), down, UrgeEnd.PASSED, null));
        tell(followedUp(at("2026-04-20T13:00"), same, UrgeEnd.STILL, 5));

        assertSees(Share.URGES_LOWER, "1 of 2 urges that were rated again had gone down in intensity.");
    }

    @Test
    void a_reading_counts_between_an_urge_and_its_follow_up() {
        UUID before = told.record(urge(at("2026-04-20T10:00")));
        UUID between = told.record(urge(at("2026-04-20T08:00")));
        UUID unknown = told.record(urge(ON));
        tell(reading(at("2026-04-20T09:00")), reading(ON));
        tell(followedUp(at("2026-04-20T11:00"), before, UrgeEnd.STILL, 5));
        tell(followedUp(at("2026-04-20T09:00"), between, UrgeEnd.PASSED, 4));
        tell(followedUp(at("2026-04-20T12:00"), unknown, UrgeEnd.PASSED, 4));

        assertSees(
                Share.URGES_PASSED_WITH_READING,
                "1 of 1 urges with a reading of the paper before the follow-up had passed.");
        assertSees(
                Share.URGES_PASSED_WITHOUT_READING,
                "0 of 1 urges without a reading of the paper before the follow-up had passed.");
    }

    @Test
    void a_day_is_hard_by_any_of_its_ratings() {
        tell(rated(at("2026-04-20T08:00"), 3, null), rated(at("2026-04-20T20:00"), 2, 1));
        tell(rated(OccurredOn.of("2026-04-21"), 3, 7), rated(OccurredOn.of("2026-04-22"), null, 8));
        tell(rated(OccurredOn.of("2026-04-23"), null, null), rated(OccurredOn.of("2026-04"), 0, 10));

        assertSees(Share.HARD_DAYS, "2 of 3 rated days with a hurt of 8 or more or a mood of 2 or less.");
    }

    @Test
    void a_gauge_on_days_with_a_pursuit_stands_beside_that_on_other_days() {
        tell(pursued(at("2026-04-20T19:00")), pursued(OccurredOn.of("2026-04-22")), pursued(OccurredOn.of("2026-04")));
        tell(rated(at("2026-04-20T08:00"), 9, 1), rated(at("2026-04-20T20:00"), 4, null));
        tell(rated(OccurredOn.of("2026-04-22"), 7, null), rated(OccurredOn.of("2026-04-23"), 5, 6));
        tell(rated(OccurredOn.of("2026-04-24"), 4, 9), rated(OccurredOn.of("2026-04-25"), 4, 9));

        assertSees(
                DaysCompared.MOOD_ON_PURSUIT_DAYS,
                "Mood at 6.8 on average on 2 days with a session of a pursuit, at 4.3 on 3 other days.");
        assertSees(
                DaysCompared.HURT_ON_PURSUIT_DAYS,
                "Hurt at 1.0 on average on 1 days with a session of a pursuit, at 8.0 on 3 other days.");
    }

    @Test
    void fights_are_counted_by_month_and_by_what_they_were_about() {
        tell(fight(OccurredOn.of("2026-03"), true), fight(OccurredOn.of("2026-05-01"), false));
        tell(fight(at("2026-03-31T23:59"), true), fight(OccurredOn.of("about 2026-03"), false));
        tell(fight(OccurredOn.of("2025-05-31"), true), fight(OccurredOn.of("2026"), false));

        assertSees(
                ByMonth.FIGHTS,
                "2 of 3 fights of the last twelve months in March 2026.",
                "1 of 3 fights of the last twelve months in May 2026.");
        assertSees(Share.TRIVIAL_FIGHTS, "3 of 6 fights over something trivial.");
    }

    @Test
    void ratings_are_counted_from_6_of_what_was_rated() {
        tell(calm(ON, 5), calm(ON, 6), together(ON, 5), together(ON, 6), together(ON, null));

        assertSees(Share.CALM_CHECK_INS, "1 of 2 calm check-ins at 6 or higher.");
        assertSees(Share.TIME_TOGETHER, "1 of 2 rated times together at 6 or higher.");
    }

    @Test
    void a_new_light_stays_one_when_its_words_are_erased() {
        UUID session = told.record(session(ON, text("I see")));
        tell(session(ON, null), new TextErased(ON, session));

        assertSees(Share.SESSIONS_WITH_NEW_LIGHT, "1 of 2 sessions with a new light on things.");
    }

    @Test
    void contact_is_counted_by_whom_it_came_from_and_time_with_children_by_whether_it_was_kept() {
        tell(contact(ON, ByWhom.ME), contact(ON, ByWhom.PARTNER));
        tell(children(ON, Kept.KEPT), children(ON, Kept.MOVED), children(ON, Kept.MISSED));

        assertSees(Share.CONTACTS_RECEIVED, "1 of 2 contacts received from the partner.");
        assertSees(Share.TIME_WITH_CHILDREN_KEPT, "1 of 3 times with the children kept.");
    }
}
