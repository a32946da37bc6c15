package dev.onward.urges;

import static dev.onward.views.Told.now;
import static dev.onward.views.Told.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.onward.journey.events.ContactEvent.UrgeEnd;
import dev.onward.journey.events.ContactEvent.UrgeKind;
import dev.onward.journey.events.CorrectingEvent.RecordAmended;
import dev.onward.journey.events.CorrectingEvent.RecordRetracted;
import dev.onward.journey.events.CorrectingEvent.TextErased;
import dev.onward.journey.events.ReasonsEvent.ReasonsRead;
import dev.onward.journey.events.ReasonsEvent.Way;
import dev.onward.shared.OccurredOn;
import dev.onward.urges.SameWords.SaidWords;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In Auckland, whose clocks went back from three to two on Sunday, 5 April 2026. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UrgesTest {

    private final Contacting journey = new Contacting();

    private Urges urges() {
        return journey.seen().urges();
    }

    private UUID urge(String on) {
        return journey.urge(on, UrgeKind.CONTACT, 5, null);
    }

    private UUID urge(String on, int intensity) {
        return journey.urge(on, UrgeKind.CONTACT, intensity, null);
    }

    private UUID read(String on) {
        return journey.told.record(new ReasonsRead(OccurredOn.of(on), Way.SILENT, null));
    }

    @Test
    void nothing_is_counted_before_anything_was_logged() {
        assertThat(urges().logged()).isZero();
        assertThat(urges().byHour()).hasSize(24).containsEntry(0, 0).containsEntry(23, 0);
        assertThat(urges().byWeekday()).hasSize(7).containsEntry(DayOfWeek.SUNDAY, 0);
        assertThat(urges().triggers()).isEqualTo(urges().helped());
        assertThat(urges().triggers().said()).isEmpty();
        assertThat(urges().intensity()).isEqualTo(new BeforeAndAfter(0, null, null, 0, 0, 0));
        assertThat(urges().paperRead().urges()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # occurred on              | hour | weekday
            2026-04-30T11:59:59Z       | 23   | THURSDAY
            2026-04-30T12:00:00Z       | 0    | FRIDAY
            2026-04-04T13:30:00Z       | 2    | SUNDAY
            2026-04-04T14:30:00Z       | 2    | SUNDAY
            2026-04-04T15:00:00Z       | 3    | SUNDAY
            2025-09-27T13:59:59Z       | 1    | SUNDAY
            2025-09-27T14:00:00Z       | 3    | SUNDAY
            2026-04-30T23:10:00+02:00  | 9    | FRIDAY
            2026-04-30                 | -    | THURSDAY
            about 2026-04-30T12:00:00Z | -    | -
            about 2026-04-30           | -    | -
            2026-04                    | -    | -
            2026                       | -    | -
            """)
    void an_urge_counts_at_the_hour_and_weekday_that_are_known(String on, Integer hour, DayOfWeek weekday) {
        urge(on);

        assertThat(urges().logged()).isEqualTo(1);
        assertThat(urges().hourUnknown()).isEqualTo(hour == null ? 1 : 0);
        assertThat(urges().byHour()).allSatisfy((at, times) -> assertThat(times).isEqualTo(at.equals(hour) ? 1 : 0));
        assertThat(urges().weekdayUnknown()).isEqualTo(weekday == null ? 1 : 0);
        assertThat(urges().byWeekday())
                .allSatisfy((at, times) -> assertThat(times).isEqualTo(at == weekday ? 1 : 0));
    }

    @Test
    void urges_are_counted_by_kind_and_by_what_set_them_off() {
        journey.urge("2026-04-01", UrgeKind.CONTACT, 5, "a song");
        journey.urge("2026-04-02", UrgeKind.MISSING, 5, "Café  am\u00a0Eck");
        journey.urge("2026-04-03", UrgeKind.MISSING, 5, " cafe am eck ");
        journey.urge("2026-04-04", UrgeKind.MISSING, 5, null);

        assertThat(urges().byKind())
                .isEqualTo(Map.of(
                        UrgeKind.CONTACT, 1,
                        UrgeKind.MISSING, 3,
                        UrgeKind.RETURN, 0,
                        UrgeKind.LOOK_UP, 0,
                        UrgeKind.REMINISCE, 0));
        assertThat(urges().triggers().said())
                .containsExactly(new SaidWords(text("Café  am\u00a0Eck"), 2), new SaidWords(text("a song"), 1));
        assertThat(urges().triggers().untold()).isEqualTo(1);
    }

    @Test
    void words_count_as_corrected_and_erased_ones_are_not_read() {
        UUID amended = journey.urge("2026-04-01", UrgeKind.CONTACT, 5, "a sung");
        UUID erased = journey.urge("2026-04-01", UrgeKind.CONTACT, 5, "a song");
        journey.urge("2026-04-01", UrgeKind.CONTACT, 5, "A Song");
        journey.told.record(new RecordAmended(now(0), amended, Map.of("trigger", text("a song")), null));
        journey.told.record(new TextErased(now(0), erased));

        assertThat(urges().triggers().said()).containsExactly(new SaidWords(text("a song"), 2));
        assertThat(urges().triggers().untold()).isEqualTo(1);
        assertThat(urges().logged()).isEqualTo(3);
    }

    @Test
    void an_urge_ended_as_its_last_follow_up_says() {
        UUID urge = urge("2026-04-01");
        journey.followedUp("2026-04-03", urge, UrgeEnd.PASSED, "A walk", null);
        journey.followedUp("2026-04-02", urge, UrgeEnd.STILL, "a walk", null);
        urge("2026-04-05");

        assertThat(urges().ends()).isEqualTo(Map.of(UrgeEnd.PASSED, 1, UrgeEnd.ACTED, 0, UrgeEnd.STILL, 0));
        assertThat(urges().notFollowedUp()).isEqualTo(1);
        assertThat(urges().helped().said()).containsExactly(new SaidWords(text("a walk"), 2));
    }

    @Test
    void intensity_is_compared_where_it_is_known_before_and_after() {
        UUID urge = urge("2026-04-01", 9);
        journey.followedUp("2026-04-02", urge, UrgeEnd.STILL, null, 9);
        journey.followedUp("2026-04-03", urge, UrgeEnd.STILL, null, 4);
        journey.followedUp("2026-04-04", urge, UrgeEnd.PASSED, null, null);
        journey.followedUp("2026-04-04", urge("2026-04-04", 6), UrgeEnd.STILL, null, 6);
        journey.followedUp("2026-04-04", urge("2026-04-04", 5), UrgeEnd.STILL, null, 10);
        urge("2026-04-05", 1);

        assertThat(urges().intensity()).isEqualTo(new BeforeAndAfter(3, 6.7, 6.7, 1, 1, 1));
    }

    @Test
    void what_follows_up_a_retracted_urge_counts_for_nothing() {
        UUID urge = urge("2026-04-01", 9);
        journey.followedUp("2026-04-02", urge, UrgeEnd.PASSED, "a walk", 1);
        journey.told.record(new RecordRetracted(now(0), urge, "urge-logged", null));

        assertThat(urges().logged()).isZero();
        assertThat(urges().ends()).containsEntry(UrgeEnd.PASSED, 0);
        assertThat(urges().helped().said()).isEmpty();
        assertThat(urges().intensity().urges()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # urge                     | reading                    | within an hour
            2026-04-04T13:30:00Z       | 2026-04-04T14:30:00Z       | 1
            2026-04-04T13:30:00Z       | 2026-04-04T14:30:01Z       | 0
            2026-04-04T13:30:00Z       | 2026-04-04T13:30:00Z       | 1
            2026-04-04T13:30:00Z       | 2026-04-04T13:29:59Z       | 0
            2026-04-04T11:59:00Z       | 2026-04-04T12:01:00Z       | 1
            2026-04-04                 | 2026-04-04                 | 0
            2026-04-04                 | 2026-04-04T14:00:00Z       | 0
            2026-04-04T13:30:00Z       | about 2026-04-04T14:00:00Z | 0
            about 2026-04-04T13:30:00Z | 2026-04-04T14:00:00Z       | 0
            """)
    void the_paper_was_read_within_an_hour(String urge, String reading, int urges) {
        urge(urge);
        read(reading);

        assertThat(urges().paperRead().urges()).isEqualTo(urges);
    }

    @Test
    void intensity_after_reading_is_what_was_told_after_it() {
        UUID urge = urge("2026-04-01T10:00:00Z", 8);
        journey.followedUp("2026-04-01T10:05:00Z", urge, UrgeEnd.STILL, null, 7);
        UUID reading = read("2026-04-01T10:10:00Z");
        read("2026-04-01T10:40:00Z");
        assertThat(urges().paperRead())
                .extracting(PaperRead::urges, read -> read.intensity().urges())
                .containsExactly(1, 0);

        journey.followedUp("2026-04-01T10:30:00Z", urge, UrgeEnd.PASSED, null, 3);
        assertThat(urges().paperRead().intensity()).isEqualTo(new BeforeAndAfter(1, 8.0, 3.0, 1, 0, 0));

        journey.told.record(new RecordRetracted(now(0), reading, "reasons-read", null));
        assertThat(urges().paperRead())
                .extracting(PaperRead::urges, read -> read.intensity().urges())
                .as("told before the reading that is left")
                .containsExactly(1, 0);
    }

    @Test
    void of_words_said_as_often_those_said_first_come_first() {
        journey.urge("2026-04-02", UrgeKind.CONTACT, 5, "second");
        journey.urge("2026-04-01", UrgeKind.CONTACT, 5, "first");

        assertThat(urges().triggers().said())
                .extracting(SaidWords::words, SaidWords::times)
                .containsExactly(tuple(text("first"), 1), tuple(text("second"), 1));
    }
}
