package dev.onward.views;

import static dev.onward.views.Told.JOURNEY;
import static dev.onward.views.Told.now;
import static dev.onward.views.Told.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.onward.journey.events.CorrectingEvent.TextErased;
import dev.onward.journey.events.Happening;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.KeepingEvent.EntryWritten;
import dev.onward.journey.events.KeepingEvent.JourneyErased;
import dev.onward.shared.JourneyId;
import dev.onward.store.Document;
import dev.onward.store.StoreUnavailable;
import dev.onward.views.Projection.Live;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProjectionTest {

    private final Told told = Told.journey();
    private final FakeDocuments documents = new FakeDocuments();
    private final Counting view = new Counting();
    private final Projection<Count> counts =
            new Projection<>(view, documents, FakeHistory.of(JOURNEY, told::happenings));

    @Test
    void stores_what_it_folds_with_the_position() {
        apply(told.last());
        apply(entry());

        assertThat(live()).contains(new Live<>(102, new Count(2)));
    }

    @Test
    void what_another_node_has_written_since_is_read_anew() {
        apply(told.last());
        documents.put(new Document(
                new Document.Key(view.name(), JOURNEY.toString(), OnePerJourney.ID),
                150,
                List.of(),
                StoredJson.write(new Count(42))));

        assertThat(live()).contains(new Live<>(150, new Count(42)));
    }

    @Test
    void an_event_applied_twice_changes_nothing() {
        apply(told.last());
        view.failing = true;
        apply(told.last());

        assertThat(live()).contains(new Live<>(101, new Count(1)));
        assertThat(counts.parked()).isEmpty();
    }

    @Test
    void a_failing_fold_parks_the_journey_and_leaves_others_alone() {
        JourneyId other = new JourneyId(new UUID(8, 8));
        apply(told.last());
        view.failing = true;
        apply(entry());
        view.failing = false;
        apply(entry());
        counts.apply(other, 110, told.happenings().getFirst());

        assertThat(counts.parked()).containsExactly(JOURNEY);
        assertThat(live()).contains(new Live<>(101, new Count(1)));
        assertThat(counts.find(other, OnePerJourney.ID)).contains(new Live<>(110, new Count(1)));
    }

    @Test
    void an_event_that_cannot_be_read_parks_the_journey_and_is_kept_as_the_failure() {
        counts.on(unreadable(1), new GlobalSequenceTrackingToken(101));
        counts.on(unreadable(2), new GlobalSequenceTrackingToken(102));

        assertThat(counts.parked()).containsExactly(JOURNEY);
        assertThat(documents.all("parked-counting"))
                .singleElement()
                .satisfies(parked -> assertThat(parked.position()).isEqualTo(101));
    }

    private static DomainEventMessage<?> unreadable(long sequence) {
        DomainEventMessage<?> message = mock(DomainEventMessage.class);
        when(message.getAggregateIdentifier()).thenReturn(JOURNEY.toString());
        when(message.getSequenceNumber()).thenReturn(sequence);
        when(message.getMetaData())
                .thenReturn(MetaData.with("record", Told.id(sequence).toString()));
        when(message.getPayload()).thenThrow(new SerializationException("no JSON"));
        return message;
    }

    @Test
    void an_erased_text_has_its_old_bytes_overwritten() {
        UUID record = entry().record();
        apply(told.last());
        assertThat(documents.forgotten()).isZero();
        told.record(new TextErased(now(2), record));
        apply(told.last());

        assertThat(documents.forgotten()).isEqualTo(1);
    }

    @Test
    void what_is_kept_of_a_failure_quotes_nothing() {
        view.failing = true;
        apply(told.last());

        assertThat(documents.all("parked-counting"))
                .singleElement()
                .satisfies(parked -> assertThat(new String(parked.json()))
                        .contains("IllegalStateException")
                        .doesNotContain("secret"));
    }

    @Test
    void a_store_that_is_away_parks_nothing() {
        view.storeAway = true;

        assertThatThrownBy(() -> apply(told.last())).isInstanceOf(StoreUnavailable.class);
        assertThat(counts.parked()).isEmpty();
    }

    @Test
    void a_damaged_document_parks_its_journey_and_is_folded_again() {
        apply(told.last());
        Document.Key key = new Document.Key(view.name(), JOURNEY.toString(), OnePerJourney.ID);
        documents.put(new Document(key, 102, List.of(), new byte[] {'{'}));

        assertThatThrownBy(this::live).isInstanceOf(StoreUnavailable.class);
        assertThat(counts.parked()).containsExactly(JOURNEY);
        counts.rebuild(JOURNEY);
        assertThat(live()).contains(new Live<>(101, new Count(1)));
    }

    @Test
    void rebuilding_folds_the_stream_again_and_follows_it_from_there() {
        view.failing = true;
        apply(told.last());
        apply(entry());
        view.failing = false;
        counts.rebuild(JOURNEY);

        assertThat(counts.parked()).isEmpty();
        assertThat(live()).contains(new Live<>(102, new Count(2)));

        apply(told.last());
        assertThat(live()).contains(new Live<>(102, new Count(2)));
        apply(entry());
        assertThat(live()).contains(new Live<>(103, new Count(3)));
    }

    @Test
    void rebuilding_in_vain_changes_nothing() {
        apply(told.last());
        view.failing = true;
        apply(entry());

        assertThatThrownBy(() -> counts.rebuild(JOURNEY)).isInstanceOf(IllegalStateException.class);
        assertThat(counts.parked()).containsExactly(JOURNEY);
        assertThat(live()).contains(new Live<>(101, new Count(1)));
    }

    @Test
    void an_erased_journey_leaves_no_document_parked_or_not() {
        apply(told.last());
        view.failing = true;
        apply(entry());
        told.record(new JourneyErased(now(0)));
        apply(told.last());

        assertThat(documents.keys("counting")).isEmpty();
        assertThat(documents.keys("parked-counting")).isEmpty();
    }

    @Test
    void a_reset_leaves_no_document_at_all() {
        apply(told.last());
        view.failing = true;
        counts.apply(new JourneyId(new UUID(8, 8)), 110, told.last());
        counts.reset();

        assertThat(documents.keys("counting")).isEmpty();
        assertThat(counts.parked()).isEmpty();
    }

    private Happening entry() {
        told.record(new EntryWritten(now(0), text("secret"), null, List.of()));
        return told.last();
    }

    private void apply(Happening happening) {
        counts.apply(JOURNEY, FakeHistory.FIRST + happening.sequence(), happening);
    }

    private Optional<Live<Count>> live() {
        return counts.find(JOURNEY, OnePerJourney.ID);
    }

    record Count(int events) {}

    private static final class Counting implements OnePerJourney<Count> {

        private boolean failing;
        private boolean storeAway;

        @Override
        public String name() {
            return "counting";
        }

        @Override
        public Class<Count> type() {
            return Count.class;
        }

        @Override
        public Count empty() {
            return new Count(0);
        }

        @Override
        public boolean concerns(JourneyEvent event) {
            return true;
        }

        @Override
        public Count after(Count count, Happening happening) {
            if (failing) {
                throw new IllegalStateException("secret");
            }
            if (storeAway) {
                throw new StoreUnavailable("away", new RuntimeException());
            }
            return new Count(count.events() + 1);
        }
    }
}
