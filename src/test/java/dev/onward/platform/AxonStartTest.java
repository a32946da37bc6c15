package dev.onward.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.SafetyEvent.SafetyPathTaken;
import dev.onward.shared.OccurredOn;
import dev.onward.store.EventLog;
import dev.onward.store.axon.AppliedPositions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AxonStartTest {

    record Walk(@TargetAggregateIdentifier String way, boolean first) {}

    @Aggregate(snapshotTriggerDefinition = "journeySnapshots", cache = "journeyCache")
    static class Way {
        @AggregateIdentifier
        String id;

        Way() {}

        @CommandHandler
        @org.axonframework.modelling.command.CreationPolicy(
                org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING)
        void handle(Walk walk, @org.axonframework.messaging.annotation.MetaDataValue("record") String record) {
            id = walk.way();
            apply(new SafetyPathTaken(OccurredOn.of("2026")), MetaData.with("record", record));
        }

        @EventSourcingHandler
        void on(JourneyEvent event, @org.axonframework.eventhandling.Timestamp java.time.Instant when) {}

        @EventSourcingHandler
        void identify(SafetyPathTaken event, org.axonframework.eventhandling.DomainEventMessage<?> message) {
            id = message.getAggregateIdentifier();
        }
    }

    @DisallowReplay
    @ProcessingGroup("seen")
    static class Seen {
        final List<String> events = new CopyOnWriteArrayList<>();

        @EventHandler
        void on(JourneyEvent event, @org.axonframework.eventhandling.SequenceNumber Long sequence) {
            events.add(event.getClass().getSimpleName() + sequence);
        }
    }

    @Configuration
    @EnableAutoConfiguration
    @Import({EmbeddedStoreConfiguration.class, AxonConfiguration.class, Way.class})
    static class Application {
        @Bean
        Seen seen() {
            return new Seen();
        }
    }

    private static ConfigurableApplicationContext start(Path data) {
        return new SpringApplicationBuilder(Application.class)
                .run("--onward.data=" + data, "--server.port=0", "--onward.node=test");
    }

    @Test
    void a_command_is_stored_and_reaches_a_handler_that_is_waited_for(@TempDir Path data) throws Exception {
        UUID record = UUID.randomUUID();
        try (ConfigurableApplicationContext started = start(data)) {
            String way = UUID.randomUUID().toString();
            started.getBean(CommandGateway.class)
                    .sendAndWait(GenericCommandMessage.asCommandMessage(new Walk(way, true))
                            .andMetaData(Map.of("record", record.toString(), "owner", "somebody")));
            EventLog log = started.getBean(EventLog.class);
            assertThat(log.find(record)).isPresent();
            assertThat(log.find(record).get().commit().events().getFirst().metadata())
                    .containsOnlyKeys("record");
            assertThat(started.getBean(AppliedPositions.class).await(List.of("seen"), 1, Duration.ofSeconds(5)))
                    .isTrue();
            assertThat(started.getBean(Seen.class).events).containsExactly("SafetyPathTaken0");
        }
        try (ConfigurableApplicationContext again = start(data)) {
            assertThat(again.getBean(AppliedPositions.class).await(List.of("seen"), 1, Duration.ofSeconds(5)))
                    .isTrue();
            assertThat(again.getBean(Seen.class).events).isEmpty();
        }
        for (String file : List.of("views.db", "views.db-wal", "views.db-shm")) {
            Files.deleteIfExists(data.resolve(file));
        }
        try (ConfigurableApplicationContext anew = start(data)) {
            assertThat(anew.getBean(AppliedPositions.class).await(List.of("seen"), 1, Duration.ofSeconds(5)))
                    .isTrue();
            assertThat(anew.getBean(Seen.class).events)
                    .as("to begin with the first event is no replay")
                    .containsExactly("SafetyPathTaken0");
        }
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void a_folder_that_cannot_be_used_is_said_in_a_sentence(@TempDir Path temp, CapturedOutput output)
            throws IOException {
        Path file = Files.createFile(temp.resolve("file"));
        assertThatThrownBy(() -> start(file)).hasRootCauseInstanceOf(IOException.class);
        assertThat(output.getAll())
                .contains("APPLICATION FAILED TO START", "The data folder " + file + " cannot be used", "onward.data")
                .doesNotContain("\tat ");
    }
}
