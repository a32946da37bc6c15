package dev.onward.platform;

import com.mongodb.client.MongoClient;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.store.Commit;
import dev.onward.store.Document;
import dev.onward.store.Document.Key;
import dev.onward.store.Documents;
import dev.onward.store.EventLog;
import dev.onward.store.GroupCommit;
import dev.onward.store.PlacedCommit;
import dev.onward.store.Snapshots;
import dev.onward.store.StoredEvent;
import dev.onward.store.axon.AppliedPositions;
import dev.onward.store.axon.EmbeddedTokenStore;
import dev.onward.store.axon.LogEventStorageEngine;
import dev.onward.store.axon.LogSource;
import dev.onward.store.axon.PositionsElsewhere;
import dev.onward.store.axon.RecordedSerializer;
import dev.onward.store.mongodb.MongoServer;
import dev.onward.store.mongodb.MongoStore;
import dev.onward.store.mongodb.MongoTokens;
import dev.onward.store.sqlite.SqliteStore;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;

/** Store and event processing without Spring, with one view that counts: what a process under test runs. */
final class HandWiredNode implements AutoCloseable {

    static final String GROUP = "counting";

    final Parts parts;
    final GroupCommit commits;
    final AppliedPositions applied;
    private final Configuration axon;

    /** A store, whichever it is. */
    record Parts(
            EventLog log,
            Documents documents,
            Snapshots snapshots,
            TokenStore tokens,
            TransactionManager transactions,
            PositionsElsewhere elsewhere,
            Runnable close) {

        static Parts embedded(Path data) {
            SqliteStore store = SqliteStore.open(data);
            return new Parts(
                    store.log(),
                    store.documents(),
                    store.snapshots(),
                    EmbeddedTokenStore.open(store.views().writer(), SERIALIZER, "hand-wired"),
                    new SpringTransactionManager(store.views().transactions()),
                    group -> OptionalLong.empty(),
                    store::close);
        }

        static Parts onMongo(String uri, String name) {
            MongoClient client = MongoServer.connect(uri);
            MongoStore store = MongoStore.open(client, uri);
            MongoTokens tokens = store.tokens(name);
            return new Parts(
                    store.log(),
                    store.documents(),
                    store.snapshots(),
                    tokens,
                    store.transactions(),
                    tokens::position,
                    () -> {
                        store.close();
                        client.close();
                    });
        }
    }

    private static final RecordedSerializer SERIALIZER = RecordedSerializer.of(JourneyEvent.class);

    /** Counts the events of a stream and folds their ids, so that a lost, doubled or moved one shows. */
    record Count(long events, long ids) {
        Count after(String id) {
            return new Count(events + 1, ids * 31 + id.hashCode());
        }

        static Count of(byte[] json) {
            String[] parts = new String(json, StandardCharsets.UTF_8).split("[\\[,\\]]");
            return new Count(Long.parseLong(parts[1]), Long.parseLong(parts[2]));
        }

        byte[] json() {
            return ("[" + events + "," + ids + "]").getBytes(StandardCharsets.UTF_8);
        }

        /** The fold of what stands in the log, up to a position. */
        static Count of(List<PlacedCommit> stream, long position) {
            Count count = new Count(0, 0);
            for (PlacedCommit placed : stream) {
                Commit commit = placed.commit();
                for (int i = 0; i < commit.events().size() && placed.position() + i <= position; i++) {
                    StoredEvent event = commit.events().get(i);
                    count = count.after(event.id());
                }
            }
            return count;
        }
    }

    @ProcessingGroup(GROUP)
    record Counting(Documents documents) {
        @EventHandler
        void on(JourneyEvent event, DomainEventMessage<?> message, TrackingToken token) {
            Key key = key(message.getAggregateIdentifier());
            Count count = documents
                    .find(key)
                    .map(document -> Count.of(document.json()))
                    .orElse(new Count(0, 0));
            documents.put(new Document(
                    key,
                    token.position().orElseThrow(),
                    List.of(),
                    count.after(message.getIdentifier()).json()));
        }
    }

    static Key key(String stream) {
        return new Key(GROUP, stream, "count");
    }

    HandWiredNode(Path data) {
        this(Parts.embedded(data));
    }

    HandWiredNode(Parts parts) {
        NoTelemetry.off();
        this.parts = parts;
        commits = new GroupCommit(parts.log());
        applied = new AppliedPositions(this::committed);
        DefaultConfigurer axonConfigurer = (DefaultConfigurer) DefaultConfigurer.defaultConfiguration(false);
        axonConfigurer
                .configureSerializer(configuration -> SERIALIZER)
                .configureEmbeddedEventStore(configuration -> new LogEventStorageEngine(
                        parts.log(), commits, parts.snapshots(), SERIALIZER, new EventUpcasterChain(), "Journey"));
        new EventProcessing(
                        new LogSource(parts.log(), SERIALIZER, new EventUpcasterChain(), "Journey"),
                        parts.tokens(),
                        parts.transactions(),
                        applied)
                .configureModule(axonConfigurer);
        axonConfigurer.eventProcessing().registerEventHandler(configuration -> new Counting(parts.documents()));
        axon = axonConfigurer.start();
    }

    private OptionalLong committed(String group) {
        OptionalLong here = axon.eventProcessingConfiguration()
                .eventProcessor(group, StreamingEventProcessor.class)
                .map(AppliedPositions::committed)
                .orElse(OptionalLong.empty());
        return here.isPresent() ? here : parts.elsewhere().of(group);
    }

    @Override
    public void close() {
        axon.shutdown();
        commits.close();
        parts.close().run();
    }
}
