package dev.onward.reflection;

import static dev.onward.views.Told.JOURNEY;
import static dev.onward.views.Told.START;
import static dev.onward.views.Told.now;
import static dev.onward.views.Told.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.onward.journey.events.DecidingEvent.CoolingOffStarted;
import dev.onward.journey.events.DecidingEvent.Decision;
import dev.onward.journey.events.DecidingEvent.DecisionMade;
import dev.onward.journey.events.Happening;
import dev.onward.journey.events.KeepingEvent.EntryWritten;
import dev.onward.shared.JourneyId;
import dev.onward.shared.Problem;
import dev.onward.store.EventLog;
import dev.onward.store.PlacedCommit;
import dev.onward.views.FakeHistory;
import dev.onward.views.Told;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MomentTest {

    private final Told told = Told.journey();
    private final EventLog log = mock(EventLog.class);
    private final Moments moments = new Moments(log);
    private final UUID decided = told.record(
            new DecisionMade(now(1), Decision.LEAVE, null),
            new CoolingOffStarted(now(1), 7, START.plus(Duration.ofDays(7))));
    private final UUID written = told.record(new EntryWritten(now(2), text("x"), null, List.of()));

    @Test
    void an_instant_includes_what_was_recorded_at_it() {
        assertThat(at(START.plus(Duration.ofMinutes(1)).toString())).isEqualTo(3);
        assertThat(at("2026-05-02T02:00:59+02:00")).isEqualTo(1);
    }

    @Test
    void a_sequence_number_includes_that_event() {
        assertThat(at("0")).isEqualTo(1);
        assertThat(at("1")).isEqualTo(2);
    }

    @Test
    void a_record_includes_its_whole_commit() {
        known(decided);
        assertThat(at(decided.toString())).isEqualTo(3);
    }

    @Test
    void the_future_and_nothing_are_now() {
        assertThat(at("2999-01-01T00:00:00Z")).isEqualTo(4);
        assertThat(at("999999999999999999")).isEqualTo(4);
        assertThat(moments.parse(JOURNEY, recordedBy(null)).of(told.happenings()))
                .hasSize(4);
    }

    @Test
    void a_clock_that_went_back_leaves_no_gap() {
        List<Happening> stream = new ArrayList<>(told.happenings());
        Happening last = stream.getLast();
        stream.set(3, new Happening(last.record(), 3, START.minusSeconds(60), last.event()));

        assertThat(Moment.of(START).of(stream)).hasSize(4);
    }

    @Test
    void an_unknown_record_and_one_of_another_journey_are_refused_alike() {
        known(written);

        assertThatThrownBy(() -> moments.parse(new JourneyId(new UUID(8, 8)), recordedBy(written.toString())))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("'at' names no record");
        assertThatThrownBy(() -> moments.parse(JOURNEY, recordedBy(new UUID(8, 8).toString())))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("'at' names no record");
    }

    @Test
    void nonsense_is_refused() {
        for (String at : List.of("", "yesterday", "-1", "2026-05-02", "1e3", "9999999999999999999", "١")) {
            assertThatThrownBy(() -> moments.parse(JOURNEY, recordedBy(at))).isInstanceOf(Problem.class);
        }
    }

    @Test
    void before_the_start_there_is_nothing_to_show() {
        AsOf asOf = new AsOf(FakeHistory.of(JOURNEY, told::happenings));

        assertThatThrownBy(() -> asOf.fold(null, JOURNEY, Moment.of(START.minusSeconds(1))))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("had not begun");
    }

    private static LookBack recordedBy(String at) {
        return new LookBack(at, null);
    }

    private int at(String at) {
        return moments.parse(JOURNEY, recordedBy(at)).of(told.happenings()).size();
    }

    private void known(UUID record) {
        PlacedCommit commit = FakeHistory.commits(JOURNEY, told.happenings()).stream()
                .filter(placed -> placed.commit().record().equals(record))
                .findFirst()
                .orElseThrow();
        when(log.find(record)).thenReturn(Optional.of(commit));
    }
}
