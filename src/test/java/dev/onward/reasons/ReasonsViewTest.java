package dev.onward.reasons;

import static dev.onward.views.Told.now;
import static dev.onward.views.Told.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.events.CorrectingEvent.RecordAmended;
import dev.onward.journey.events.CorrectingEvent.RecordRetracted;
import dev.onward.journey.events.CorrectingEvent.TextErased;
import dev.onward.journey.events.DecidingEvent.ForWhom;
import dev.onward.journey.events.KeepingEvent.EntryWritten;
import dev.onward.journey.events.KeepingEvent.JourneyErased;
import dev.onward.journey.events.ReasonsEvent.ReasonAdded;
import dev.onward.journey.events.ReasonsEvent.ReasonRestored;
import dev.onward.journey.events.ReasonsEvent.ReasonReworded;
import dev.onward.journey.events.ReasonsEvent.ReasonStruck;
import dev.onward.journey.events.ReasonsEvent.ReasonsRead;
import dev.onward.journey.events.ReasonsEvent.Way;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import dev.onward.views.Folded;
import dev.onward.views.OnePerJourney;
import dev.onward.views.Told;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReasonsViewTest {

    private final Told told = Told.journey();

    @Test
    void a_journey_without_reasons_has_an_empty_paper() {
        told.record(new EntryWritten(now(0), text("x"), null, List.of()));

        assertThat(paper().reasons()).isEmpty();
        assertThat(paper().read())
                .isEqualTo(new ReasonsPaper.Readings(
                        0, Map.of(Way.SILENT, 0, Way.ALOUD, 0, Way.POCKET, 0), null, List.of(), 0));
    }

    @Test
    void reasons_stand_in_the_order_in_which_they_were_added() {
        UUID first = added("one");
        UUID second = added("two");

        assertThat(paper().reasons()).extracting(Reason::record).containsExactly(first, second);
        assertThat(paper().reasons().getFirst().strength()).isEqualTo(7);
    }

    @Test
    void a_reworded_reason_reads_anew_and_keeps_its_versions() {
        UUID reason = added("one");
        told.record(new ReasonReworded(now(0), reason, text("two")));
        told.record(amended(reason, "text", text("three")));

        Reason read = paper().reasons().getFirst();
        assertThat(read.text()).isEqualTo(text("three"));
        assertThat(read.versions()).extracting(Version::text).containsExactly(text("one"), text("two"), text("three"));
    }

    @Test
    void taking_a_wording_back_takes_back_what_worded_it_anew() {
        UUID reason = added("one");
        UUID reworded = told.record(new ReasonReworded(now(0), reason, text("two")));
        told.record(amended(reworded, "text", text("three")));
        told.record(new RecordRetracted(now(0), reworded, "reason-reworded", null));

        assertThat(paper().reasons().getFirst().text()).isEqualTo(text("one"));
    }

    @Test
    void a_struck_reason_leaves_the_paper_with_its_why_and_comes_back_restored() {
        UUID reason = added("one");
        UUID strike = told.record(new ReasonStruck(now(0), reason, text("not so")));
        assertThat(paper().reasons()).isEmpty();
        assertThat(paper().struck().getFirst().changes().getFirst().why()).isEqualTo(text("not so"));

        told.record(amended(strike, "why", text("not quite so")));
        assertThat(paper().struck().getFirst().changes().getFirst().why()).isEqualTo(text("not quite so"));

        told.record(new ReasonRestored(now(0), reason));
        assertThat(paper().reasons()).hasSize(1);
        assertThat(paper().struck()).isEmpty();
    }

    @Test
    void a_strike_that_was_taken_back_did_not_happen() {
        UUID reason = added("one");
        UUID strike = told.record(new ReasonStruck(now(0), reason, null));
        told.record(new RecordRetracted(now(0), strike, "reason-struck", null));

        assertThat(paper().reasons()).hasSize(1);
    }

    @Test
    void a_retracted_reason_stays_listed_as_such() {
        UUID reason = added("one");
        told.record(new RecordRetracted(now(0), reason, "reason-added", null));

        assertThat(paper().reasons()).isEmpty();
        assertThat(paper().retracted()).extracting(Reason::record).containsExactly(reason);
    }

    @Test
    void erasing_takes_every_wording_of_a_reason() {
        UUID reason = added("one");
        told.record(new ReasonReworded(now(0), reason, text("two")));
        told.record(new TextErased(now(0), reason));

        Reason erased = paper().reasons().getFirst();
        assertThat(erased.text().isErased()).isTrue();
        assertThat(erased.versions()).extracting(Version::text).allMatch(PrivateText::isErased);
    }

    @Test
    void erasing_one_wording_leaves_the_others() {
        UUID reason = added("one");
        UUID reworded = told.record(new ReasonReworded(now(0), reason, text("two")));
        told.record(new TextErased(now(0), reworded));

        assertThat(paper().reasons().getFirst().versions())
                .extracting(version -> version.text().isErased())
                .containsExactly(false, true);
    }

    @Test
    void erasing_takes_the_why_of_a_strike_and_the_occasion_of_a_reading() {
        UUID strike = told.record(new ReasonStruck(now(0), added("one"), text("not so")));
        UUID reading = told.record(new ReasonsRead(now(0), Way.ALOUD, text("alone")));
        told.record(new TextErased(now(0), strike));
        told.record(new TextErased(now(0), reading));

        assertThat(erased(paper().struck().getFirst().changes().getFirst().why()))
                .isTrue();
        assertThat(erased(paper().read().latest().getFirst().occasion())).isTrue();
    }

    @Test
    void erasing_an_amendment_takes_the_words_it_gave() {
        UUID strike = told.record(new ReasonStruck(now(0), added("one"), text("not so")));
        UUID other = told.record(amended(strike, "why", text("hm", told.next())));
        UUID reading = told.record(new ReasonsRead(now(0), Way.ALOUD, text("alone")));
        UUID another = told.record(amended(reading, "occasion", text("hm", told.next())));
        told.record(new TextErased(now(0), other));
        told.record(new TextErased(now(0), another));

        assertThat(erased(paper().struck().getFirst().changes().getFirst().why()))
                .isTrue();
        assertThat(erased(paper().read().latest().getFirst().occasion())).isTrue();
    }

    @Test
    void readings_are_counted_by_way_but_not_when_taken_back() {
        told.record(new ReasonsRead(now(0), Way.ALOUD, null));
        UUID mistaken = told.record(new ReasonsRead(now(0), Way.ALOUD, null));
        UUID last = told.record(new ReasonsRead(now(0), Way.POCKET, null));
        told.record(new RecordRetracted(now(0), mistaken, "reasons-read", null));

        assertThat(paper().read().times()).isEqualTo(2);
        assertThat(paper().read().byWay()).isEqualTo(Map.of(Way.SILENT, 0, Way.ALOUD, 1, Way.POCKET, 1));
        assertThat(paper().read().last().record()).isEqualTo(last);
    }

    @Test
    void a_corrected_day_shows() {
        UUID reason = added("one");
        told.record(new RecordAmended(now(0), reason, Map.of(), OccurredOn.of("2020")));

        assertThat(paper().reasons().getFirst().occurredOn()).isEqualTo(OccurredOn.of("2020"));
    }

    @Test
    void an_erased_journey_has_no_paper() {
        added("one");
        told.record(new JourneyErased(now(0)));

        assertThat(paper().reasons()).isEmpty();
    }

    private UUID added(String words) {
        return told.record(new ReasonAdded(now(0), text(words), ForWhom.MYSELF, 7));
    }

    private static RecordAmended amended(UUID record, String field, PrivateText words) {
        return new RecordAmended(now(0), record, Map.of(field, words), null);
    }

    private static boolean erased(@Nullable PrivateText text) {
        return text != null && text.isErased();
    }

    private ReasonsPaper paper() {
        return ReasonsPaper.of(Folded.of(new ReasonsView(), told.happenings())
                .find(OnePerJourney.ID)
                .orElse(Paper.EMPTY));
    }
}
