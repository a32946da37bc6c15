package dev.onward.store.mongodb;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import dev.onward.store.AppendOutcome.Placed;
import dev.onward.store.AppendOutcome.RecordKnown;
import dev.onward.store.Commit;
import dev.onward.store.GroupCommit;
import dev.onward.store.StoredEvent;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The connection is cut between the sending of an append and its answer: once, and again when it is sent again. */
@NeedsMongo(asProcesses = true)
@Timeout(120)
@DisplayNameGeneration(ReplaceUnderscores.class)
class CutConnectionTest {

    @TempDir
    Path folder;

    private Mongod server;
    private CuttingProxy proxy;
    private MongoClient client;
    private MongoStore store;

    @BeforeEach
    void open() throws Exception {
        server = new Mongod(MongoServer.executable().orElseThrow(), folder);
        proxy = new CuttingProxy(server.port());
        MongoReplicaSet.initiate(server, List.of(proxy.address()));
        String uri = "mongodb://" + proxy.address() + "/cut?replicaSet=rs0&serverSelectionTimeoutMS=20000";
        client = MongoServer.connect(uri);
        store = MongoStore.open(client, uri);
    }

    @AfterEach
    void close() {
        store.close();
        client.close();
        proxy.close();
        server.close();
    }

    private static Commit commit(long sequence) {
        StoredEvent event = new StoredEvent(UUID.randomUUID().toString(), "tested", "1", new byte[] {'1'}, Map.of());
        return new Commit("stream", sequence, Instant.now(), UUID.randomUUID(), List.of(event));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void what_was_sent_is_stored_once_and_answered_as_if_nothing_had_happened(int cuts) {
        try (GroupCommit group = new GroupCommit(store.log())) {
            assertThat(group.append(commit(0))).isEqualTo(new Placed(1));
            Commit sent = commit(1);
            proxy.cut(cuts);
            assertThat(group.append(sent)).isEqualTo(new Placed(2));
            assertThat(proxy.left()).as("answers that got lost").isZero();
            assertThat(store.log().find(sent.record()).orElseThrow().position()).isEqualTo(2);
            assertThat(group.append(sent)).as("repeated").isEqualTo(new RecordKnown());
            assertThat(group.append(commit(2))).isEqualTo(new Placed(3));
            assertThat(store.log().readAfter(0, 10)).hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void a_whole_is_stored_once_though_nobody_answers_that_it_is(int cuts) {
        List<Commit> whole = LongStream.range(0, 700).mapToObj(i -> commit(i)).toList();
        proxy.cutTransactions(cuts);
        assertThat(store.log().appendWhole(whole)).isEqualTo(new Placed(1));
        assertThat(proxy.left()).as("answers that got lost").isZero();
        assertThat(store.log().append(List.of(commit(700)))).containsExactly(new Placed(701));
        assertThat(store.log().readAfter(0, 1_000)).hasSize(701);
        assertThat(store.log().appendWhole(whole)).as("repeated").isEqualTo(new RecordKnown());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void a_whole_of_which_a_part_was_not_answered_is_begun_anew(int cuts) {
        List<Commit> whole = LongStream.range(0, 700).mapToObj(i -> commit(i)).toList();
        proxy.cut(cuts);
        assertThat(store.log().appendWhole(whole)).isEqualTo(new Placed(1));
        assertThat(proxy.left()).as("answers that got lost").isZero();
        assertThat(store.log().readAfter(0, 1_000)).hasSize(700);
    }
}
