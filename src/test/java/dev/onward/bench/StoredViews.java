package dev.onward.bench;

import dev.onward.journey.events.Happening;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.shared.JourneyId;
import dev.onward.store.PlacedCommit;
import dev.onward.store.StoredEvent;
import dev.onward.store.axon.EmbeddedTokenStore;
import dev.onward.store.axon.RecordedSerializer;
import dev.onward.store.sqlite.SqliteStore;
import dev.onward.views.History;
import dev.onward.views.Positions;
import dev.onward.views.Projection;
import dev.onward.views.Projections;
import dev.onward.views.Projector;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** The views of stored journeys, each folded at once instead of event by event: the same documents, sooner. */
final class StoredViews {

    private static final int AT_ONCE = 50;

    private StoredViews() {}

    static void make(SqliteStore store, List<JourneyId> journeys) {
        RecordedSerializer serializer = RecordedSerializer.of(JourneyEvent.class);
        EmbeddedTokenStore tokens = EmbeddedTokenStore.open(store.views().writer(), serializer, "bench");
        store.believeViewsUpTo(tokens.furthest());
        try (GenericApplicationContext projectors = new GenericApplicationContext()) {
            projectors.registerBean(Projections.class, store.documents(), new Stored(store, serializer));
            ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(projectors, false);
            scanner.addIncludeFilter(new AssignableTypeFilter(Projector.class));
            scanner.scan("dev.onward");
            projectors.refresh();
            List<Projection<?>> projections =
                    projectors.getBean(Projections.class).all();
            for (int first = 0; first < journeys.size(); first += AT_ONCE) {
                List<JourneyId> some = journeys.subList(first, Math.min(journeys.size(), first + AT_ONCE));
                store.views()
                        .inTransaction()
                        .executeWithoutResult(transaction -> some.forEach(
                                journey -> projections.forEach(projection -> projection.rebuild(journey))));
            }
            projections.forEach(projection -> tokens.initializeTokenSegments(
                    projection.view().name(),
                    1,
                    new GlobalSequenceTrackingToken(store.log().lastPosition())));
        }
    }

    private record Stored(SqliteStore store, RecordedSerializer serializer) implements History {

        @Override
        public List<Happening> read(JourneyId journey) {
            return read(journey, 0, Integer.MAX_VALUE);
        }

        @Override
        public List<Happening> read(JourneyId journey, long from, int events) {
            return store.log().readStream(journey.toString(), from, events).stream()
                    .flatMap(this::happenings)
                    .filter(happening -> happening.sequence() >= from)
                    .toList();
        }

        private Stream<Happening> happenings(PlacedCommit placed) {
            List<StoredEvent> events = placed.commit().events();
            return Stream.iterate(0, i -> i < events.size(), i -> i + 1)
                    .map(i -> new Happening(
                            placed.commit().record(),
                            placed.commit().sequence() + i,
                            placed.commit().recordedAt(),
                            event(events.get(i))));
        }

        private JourneyEvent event(StoredEvent stored) {
            return serializer.deserialize(
                    new SimpleSerializedObject<>(stored.payload(), byte[].class, stored.type(), stored.revision()));
        }

        @Override
        public Positions positions(JourneyId journey) {
            return new Positions(store.log().readStream(journey.toString(), 0));
        }

        @Override
        public long lastPosition(JourneyId journey) {
            throw new UnsupportedOperationException("nobody waits for these views");
        }
    }
}
