package dev.onward.platform;

import dev.onward.journey.events.JourneyEvent;
import dev.onward.store.EventLog;
import dev.onward.store.GroupCommit;
import dev.onward.store.Snapshots;
import dev.onward.store.axon.AppliedPositions;
import dev.onward.store.axon.LogEventStorageEngine;
import dev.onward.store.axon.LogSource;
import dev.onward.store.axon.PositionsElsewhere;
import dev.onward.store.axon.RecordedSerializer;
import dev.onward.store.axon.RecordedTypes;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.eventsourcing.SpringAggregateSnapshotter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Axon over our store: one serializer, one log, processors that read it. */
@Configuration(proxyBeanMethods = false)
class AxonConfiguration {

    private static final String AGGREGATE = "Journey";
    private static final int EVENTS_A_SNAPSHOT = 250;

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
    LogEventStorageEngine eventStorageEngine(
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

    @Bean
    GroupCommit groupCommit(EventLog log) {
        return new GroupCommit(log);
    }

    @Bean
    AppliedPositions appliedPositions(
            ObjectProvider<EventProcessingConfiguration> processing, PositionsElsewhere elsewhere) {
        return new AppliedPositions(group -> {
            OptionalLong here = processing
                    .getObject()
                    .eventProcessor(group, StreamingEventProcessor.class)
                    .map(AppliedPositions::committed)
                    .orElse(OptionalLong.empty());
            return here.isPresent() ? here : elsewhere.of(group);
        });
    }

    @Bean
    EventProcessing eventProcessing(
            LogSource source, TokenStore tokens, TransactionManager views, AppliedPositions applied) {
        return new EventProcessing(source, tokens, views, applied);
    }

    @Bean
    CommandBus commandBus() {
        return SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.INSTANCE)
                .build();
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
}
