package dev.onward.reflection;

import static dev.onward.views.Told.JOURNEY;
import static dev.onward.views.Told.START;
import static dev.onward.views.Told.now;
import static dev.onward.views.Told.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onward.journey.events.CorrectingEvent.TextErased;
import dev.onward.journey.events.Happening;
import dev.onward.journey.events.KeepingEvent.EntryWritten;
import dev.onward.shared.Problem;
import dev.onward.views.FakeHistory;
import dev.onward.views.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AsOfTest {

    private final Told told = Told.journey();
    private final List<Happening> stream = new ArrayList<>();
    private final AsOf asOf = new AsOf(FakeHistory.of(JOURNEY, () -> stream));

    private UUID entry() {
        return told.record(new EntryWritten(now(1), text("word", told.next()), null, List.of()));
    }

    private TwoMoments both(Moment then, Moment now, UnaryOperator<List<Happening>> shown) {
        return asOf.both(JOURNEY, then, now, shown);
    }

    @Test
    void erased_words_are_in_no_moment_even_before_they_are_out_of_the_log() {
        UUID entry = entry();
        told.record(new TextErased(now(2), entry));
        stream.addAll(told.happenings());

        TwoMoments moments = both(Moment.of(1), Moment.NOW, UnaryOperator.identity());
        assertThat(((EntryWritten) moments.then().getLast().event()).text().isErased())
                .isTrue();
        assertThat(((EntryWritten) moments.now().get(1).event()).text().isErased())
                .isTrue();
    }

    @Test
    void the_earlier_moment_must_be_the_earlier_one_also_where_nothing_was_recorded_between() {
        UUID entry = entry();
        stream.addAll(told.happenings());

        assertThat(entry).isNotNull();
        assertThatThrownBy(() -> both(Moment.of(START.plusSeconds(600)), Moment.of(1), UnaryOperator.identity()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("'then'");
        assertThat(both(Moment.of(1), Moment.of(START.plusSeconds(600)), UnaryOperator.identity())
                        .since())
                .isEmpty();
    }

    @Test
    void what_is_left_out_moves_no_moment_even_if_a_clock_went_back() {
        entry();
        UUID out = entry();
        List<Happening> told = this.told.happenings();
        stream.add(told.get(0));
        stream.add(at(told.get(1), 600));
        stream.add(at(told.get(2), 300));

        TwoMoments moments = both(
                Moment.of(1),
                Moment.of(START.plusSeconds(300)),
                all -> all.stream()
                        .filter(happening -> !happening.record().equals(out))
                        .toList());
        assertThat(moments.then()).hasSize(2);
        assertThat(moments.since()).isEmpty();
    }

    private static Happening at(Happening happening, long seconds) {
        return new Happening(happening.record(), happening.sequence(), START.plusSeconds(seconds), happening.event());
    }
}
