package dev.onward.platform;

import dev.onward.journey.events.JourneyEvent;
import dev.onward.store.EventLog;
import dev.onward.store.GroupCommit;
import dev.onward.store.Snapshots;
import dev.onward.store.axon.AppliedPositions;
import dev.onward.store.axon.EmbeddedTokenStore;
import dev.onward.store.axon.LogEventStorageEngine;
import dev.onward.store.axon.LogSource;
import dev.onward.store.axon.RecordedSerializer;
import dev.onward.store.axon.RecordedTypes;
import dev.onward.store.sqlite.SqliteDatabase;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.eventsourcing.SpringAggregateSnapshotter;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Axon over our store: one serializer, one log, processors that read it. */
@Configuration(proxyBeanMethods = false)
class AxonConfiguration {

    private static final String AGGREGATE = "Journey";
    private static final int EVENTS_A_SNAPSHOT = 250;
    private static final int CACHED_JOURNEYS = 1_000;

    @Bean
    @Primary
    RecordedSerializer serializer(List<RecordedTypes> types) {
        return RecordedSerializer.of(
                Stream.concat(Stream.of(JourneyEvent.class), types.stream().flatMap(module -> module.roots().stream()))
                        .toList());
    }

    @Bean
    EventUpcaster upcasters() {
        return new EventUpcasterChain();
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            EventLog log,
            GroupCommit commits,
            Snapshots snapshots,
            RecordedSerializer serializer,
            EventUpcaster upcasters) {
        return new LogEventStorageEngine(log, commits, snapshots, serializer, upcasters, AGGREGATE);
    }

    @Bean
    LogSource logSource(EventLog log, RecordedSerializer serializer, EventUpcaster upcasters) {
        return new LogSource(log, serializer, upcasters, AGGREGATE);
    }

    /** Of the views, for event processors only: a command writes nothing there and must not hold it up. */
    @Bean
    TransactionManager axonTransactionManager(SqliteDatabase views) {
        return new SpringTransactionManager(views.transactions());
    }

    @Bean
    TokenStore tokenStore(SqliteDatabase views, RecordedSerializer serializer, @Value("${onward.node}") String node) {
        return EmbeddedTokenStore.open(views.writer(), serializer, node);
    }

    @Bean
    AppliedPositions appliedPositions(ObjectProvider<EventProcessingConfiguration> processing) {
        return new AppliedPositions(group -> processing
                .getObject()
                .eventProcessor(group, StreamingEventProcessor.class)
                .map(AppliedPositions::committed)
                .orElse(OptionalLong.empty()));
    }

    @Bean
    EventProcessing eventProcessing(
            LogSource source, TokenStore tokens, TransactionManager views, AppliedPositions applied) {
        return new EventProcessing(source, tokens, views, applied);
    }

    @Bean
    CommandBus commandBus(List<CorrelationDataProvider> correlation) {
        SimpleCommandBus bus = SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.INSTANCE)
                .build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(correlation));
        return bus;
    }

    /** What an event takes over from the metadata of its command; nothing else, since owners are personal. */
    @Bean
    CorrelationDataProvider recordOfTheCommand() {
        return new SimpleCorrelationDataProvider(LogEventStorageEngine.RECORD, "fingerprint");
    }

    @Bean(destroyMethod = "shutdown")
    ExecutorService snapshotting() {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("snapshots").daemon().factory());
    }

    @Bean
    Snapshotter snapshotter(
            org.axonframework.config.Configuration axon,
            EventStore events,
            HandlerDefinition handlers,
            ParameterResolverFactory parameters,
            ExecutorService snapshotting) {
        return SpringAggregateSnapshotter.builder()
                .repositoryProvider(axon::repository)
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventStore(events)
                .handlerDefinition(handlers)
                .parameterResolverFactory(parameters)
                .executor(snapshotting)
                .build();
    }

    @Bean
    SnapshotTriggerDefinition journeySnapshots(Snapshotter snapshotter) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, EVENTS_A_SNAPSHOT);
    }

    @Bean
    Cache journeyCache() {
        return new AggregateCache(CACHED_JOURNEYS);
    }
}
