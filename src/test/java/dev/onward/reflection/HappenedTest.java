package dev.onward.reflection;

import static dev.onward.views.Told.JOURNEY;
import static dev.onward.views.Told.START;
import static dev.onward.views.Told.ZONE;
import static dev.onward.views.Told.now;
import static dev.onward.views.Told.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import dev.onward.journey.events.AcknowledgingEvent.FightLogged;
import dev.onward.journey.events.CorrectingEvent.RecordAmended;
import dev.onward.journey.events.CorrectingEvent.RecordRetracted;
import dev.onward.journey.events.CorrectingEvent.TextErased;
import dev.onward.journey.events.DecidingEvent.ForWhom;
import dev.onward.journey.events.Happening;
import dev.onward.journey.events.ReasonsEvent.ReasonAdded;
import dev.onward.journey.events.ReasonsEvent.ReasonReworded;
import dev.onward.journey.events.SupportEvent.Role;
import dev.onward.journey.events.SupportEvent.SessionRecorded;
import dev.onward.journey.events.SupportEvent.SupportPersonAdded;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.Problem;
import dev.onward.store.EventLog;
import dev.onward.views.Told;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The journey starts on 2 May 2026 in Auckland; everything here is written up on that day. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HappenedTest {

    private final Told told = Told.journey();
    private final Moments moments = new Moments(mock(EventLog.class));

    @ParameterizedTest
    @CsvSource({
        "2026-03-09, 2026-03-08, false",
        "2026-03-09, 2026-03-09, true",
        "2026-03, 2026-03-30, false",
        "2026-03, 2026-03-31, true",
        "about 2026-03, 2026-03-30, false",
        "2025, 2026-01-01, true",
        "2026, 2026-05-01, false",
        "2026, 2026-05-02, true",
        "2026-03-08T10:59:59Z, 2026-03-08, true",
        "2026-03-08T11:00:00Z, 2026-03-08, false"
    })
    void a_record_is_in_it_from_the_last_day_on_which_it_can_have_happened(String on, LocalDate day, boolean isIn) {
        UUID fight = fight(on);

        assertThat(happenedBy(day).contains(fight)).isEqualTo(isIn);
    }

    @Test
    void the_start_is_always_in_it() {
        assertThat(happenedBy(LocalDate.parse("1900-01-01"))).containsExactly(Told.id(0));
    }

    @Test
    void a_corrected_day_counts_as_long_as_its_correction_stands() {
        UUID fight = fight("2026-03-09");
        UUID amendment = told.record(new RecordAmended(now(0), fight, Map.of(), OccurredOn.of("2026-04-01")));
        LocalDate between = LocalDate.parse("2026-03-20");

        assertThat(happenedBy(between)).doesNotContain(fight, amendment);
        told.record(new RecordRetracted(now(0), amendment, "record-amended", null));
        assertThat(happenedBy(between)).contains(fight, amendment);
    }

    @Test
    void what_was_known_only_later_is_in_it_unless_at_says_otherwise() {
        UUID fight = fight("2026-03-09");
        Moment then = moments.parse(JOURNEY, new LookBack("0", "2026-03-10"));

        assertThat(happenedBy(LocalDate.parse("2026-03-10"))).contains(fight);
        assertThat(then.of(told.happenings())).extracting(Happening::record).containsExactly(Told.id(0));
    }

    @Test
    void corrections_are_knowledge_and_count_whenever_they_were_made() {
        UUID fight = fight("2026-03-09");
        UUID erasure = told.record(new TextErased(now(0), fight));

        assertThat(happenedBy(LocalDate.parse("2026-03-10"))).contains(fight, erasure);
    }

    @Test
    void what_speaks_of_something_left_out_is_left_out_as_well() {
        UUID reason = told.record(new ReasonAdded(OccurredOn.of("2026-04-01"), text("x"), ForWhom.MYSELF, 5));
        UUID reworded = told.record(new ReasonReworded(OccurredOn.of("2026-03-01"), reason, text("y")));
        UUID erased = told.record(new TextErased(now(0), reworded));

        assertThat(happenedBy(LocalDate.parse("2026-03-15"))).doesNotContain(reason, reworded, erased);
    }

    @Test
    void what_only_mentions_it_stays() {
        UUID person = told.record(new SupportPersonAdded(now(0), text("Ari"), Role.FRIEND, null));
        UUID session = told.record(new SessionRecorded(OccurredOn.of("2026-03-01"), person, text("x"), null, null));

        assertThat(happenedBy(LocalDate.parse("2026-03-15"))).contains(session).doesNotContain(person);
    }

    @Test
    void it_is_looked_from_the_end_of_the_day_but_never_from_the_future() {
        Moment by = moments.parse(JOURNEY, new LookBack(null, "2026-05-01"));
        Instant end =
                LocalDate.parse("2026-05-02").atStartOfDay(ZONE).toInstant().minusNanos(1);

        assertThat(by.isNow()).isFalse();
        assertThat(by.lookedFrom(START, START.plusSeconds(1), ZONE)).isEqualTo(end);
        assertThat(moments.parse(JOURNEY, new LookBack(null, "2199-01-01"))
                        .lookedFrom(START, START.plusSeconds(1), ZONE))
                .isEqualTo(START.plusSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026-5-1",
                "2026-02-30",
                "2026-05",
                "2026-05-01T00:00:00Z",
                "+999999999-12-31",
                "-999999999-01-01",
                "1899-12-31",
                "2201-01-01"
            })
    void nonsense_is_refused(String day) {
        assertThatThrownBy(() -> moments.parse(JOURNEY, new LookBack(null, day)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("'happenedBy' takes a day");
    }

    private UUID fight(String on) {
        return told.record(new FightLogged(OccurredOn.of(on), true, text("x")));
    }

    private List<UUID> happenedBy(LocalDate day) {
        return moments.parse(JOURNEY, new LookBack(null, day.toString())).of(told.happenings()).stream()
                .map(Happening::record)
                .toList();
    }
}
