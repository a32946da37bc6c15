package dev.onward.journeys;

import static dev.onward.views.Told.now;
import static dev.onward.views.Told.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.events.CorrectingEvent.RecordAmended;
import dev.onward.journey.events.CorrectingEvent.RecordRetracted;
import dev.onward.journey.events.CorrectingEvent.TextErased;
import dev.onward.journey.events.KeepingEvent.Circumstance;
import dev.onward.journey.events.KeepingEvent.CircumstancesChanged;
import dev.onward.journey.events.KeepingEvent.EntryWritten;
import dev.onward.journey.events.KeepingEvent.JourneyClosed;
import dev.onward.journey.events.KeepingEvent.JourneyReopened;
import dev.onward.journey.events.KeepingEvent.Outcome;
import dev.onward.shared.PrivateText;
import dev.onward.views.Folded;
import dev.onward.views.OnePerJourney;
import dev.onward.views.Told;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OverviewViewTest {

    private final Told told = Told.journey();

    private Overview overview() {
        return Folded.of(new OverviewView(), told.happenings())
                .find(OnePerJourney.ID)
                .orElseThrow();
    }

    @Test
    void shows_whom_it_is_about_and_why_one_goes() {
        assertThat(overview().alias()).isEqualTo(text("Kim"));
        assertThat(overview().zone()).isEqualTo(Told.ZONE);
        assertThat(overview().startedAt()).isEqualTo(Told.START);

        told.record(new CircumstancesChanged(now(1), Set.of(Circumstance.AT_RISK), Set.of()));
        assertThat(overview().circumstances()).containsExactly(Circumstance.AT_RISK);
    }

    @Test
    void shows_the_outcome_while_it_is_closed() {
        told.record(new JourneyClosed(now(1), Outcome.FRIENDS, null));
        assertThat(overview().closed()).isTrue();
        assertThat(overview().outcome()).isEqualTo(Outcome.FRIENDS);

        told.record(new JourneyReopened(now(2)));
        assertThat(overview().closed()).isFalse();
        assertThat(overview().outcome()).isNull();
    }

    @Test
    void an_amended_alias_shows_and_an_erased_one_is_gone() {
        UUID entry = told.record(new EntryWritten(now(1), text("dear"), null, List.of()));
        told.record(new RecordAmended(now(2), entry, Map.of("alias", text("not this one")), null));
        assertThat(overview().alias()).isEqualTo(text("Kim"));

        told.record(new RecordAmended(now(3), Told.id(0), Map.of("alias", text("K.")), null));
        assertThat(overview().alias()).isEqualTo(text("K."));

        told.record(new TextErased(now(4), entry));
        assertThat(overview().alias()).isEqualTo(text("K."));

        told.record(new TextErased(now(5), Told.id(0)));
        assertThat(overview().alias()).matches(PrivateText::isErased);
    }

    @Test
    void erasing_the_amendment_that_said_the_alias_takes_it() {
        UUID amendment = told.record(new RecordAmended(now(1), Told.id(0), Map.of("alias", text("K.")), null));
        told.record(new TextErased(now(2), amendment));

        assertThat(overview().alias()).matches(PrivateText::isErased);
    }

    @Test
    void erasing_the_start_takes_every_alias_it_ever_had() {
        told.record(new RecordAmended(now(1), Told.id(0), Map.of("alias", text("K.")), null));
        told.record(new TextErased(now(2), Told.id(0)));

        assertThat(overview().aliases())
                .hasSize(2)
                .allMatch(said -> said.value().isErased());
    }

    @Test
    void what_is_retracted_no_longer_shows() {
        UUID changed = told.record(new CircumstancesChanged(now(1), Set.of(Circumstance.AT_RISK), Set.of()));
        UUID amendment = told.record(new RecordAmended(now(2), Told.id(0), Map.of("alias", text("K.")), null));
        told.record(new RecordRetracted(now(3), changed, "circumstances-changed", null));
        told.record(new RecordRetracted(now(4), amendment, "record-amended", null));

        assertThat(overview().circumstances()).containsExactly(Circumstance.OTHER);
        assertThat(overview().alias()).isEqualTo(text("Kim"));
    }
}
