package dev.onward.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import dev.onward.accounts.Http;
import dev.onward.accounts.Http.Answer;
import dev.onward.store.mongodb.MongoReplicaSet;
import dev.onward.store.mongodb.MongoServer;
import dev.onward.store.mongodb.NeedsMongo;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes on one MongoDB are one product: it does not matter which of them a person speaks to. */
@NeedsMongo(asProcesses = true)
@Timeout(300)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MongoNodesTest {

    private static final List<String> VIEWS = List.of("timeline?order=recorded", "progress", "reasons");
    private static final int OUT_OF_DISK_SPACE = 14031;

    @TempDir
    static Path folder;

    private static MongoReplicaSet servers;
    private static String uri;
    private static ServerProcess first;
    private static ServerProcess second;

    private final Http one = http(first);
    private final Http other = http(second);
    private final Walk here = Walk.begin(one);
    private final Walk there = here.over(other);

    @BeforeAll
    static void start() throws Exception {
        servers = MongoReplicaSet.start(MongoServer.executable().orElseThrow(), 1);
        uri = servers.uri().replace("/?", "/nodes?");
        first = node("first");
        second = node("second");
    }

    @AfterAll
    static void stop() {
        first.close();
        second.close();
        servers.close();
    }

    private static ServerProcess node(String name) throws Exception {
        return ServerProcess.startNode(name, uri, Files.createFile(folder.resolve(name + UUID.randomUUID())));
    }

    private static Http http(ServerProcess node) {
        try {
            return node.http();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> entry(String text) {
        return Map.of("text", text);
    }

    @Test
    void what_is_said_to_one_node_is_read_at_once_from_the_other() {
        for (int i = 0; i < 20; i++) {
            String record = here.id("entries", entry("Said here " + i));
            Answer read = there.get("timeline/" + record);
            assertThat(read.status()).isEqualTo(200);
            assertThat(read.header("Onward-Stale")).isEmpty();
            assertThat(read.json().toString()).contains("Said here " + i);
            record = there.id("entries", entry("Said there " + i));
            assertThat(here.entry(record).toString()).contains("Said there " + i);
        }
        VIEWS.forEach(view -> assertThat(there.view(view)).isEqualTo(here.view(view)));
    }

    @Test
    void a_repeated_request_gets_the_first_answer_from_either_node() {
        String key = UUID.randomUUID().toString();
        Answer answer = here.post("entries", entry("Once."), "Idempotency-Key", key);
        Answer again = there.post("entries", entry("Once."), "Idempotency-Key", key);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(answer.json());
        assertThat(there.post("entries", entry("Twice."), "Idempotency-Key", key)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_node_decides_on_what_was_said_to_the_other() {
        assertThat(here.post("closings", Map.of("outcome", "STAYED")).status()).isEqualTo(201);
        assertThat(there.post("gauges", Map.of("mood", 3)).status()).isEqualTo(409);
        assertThat(there.post("reopenings", Map.of()).status()).isEqualTo(201);
        assertThat(here.post("gauges", Map.of("mood", 3)).status()).isEqualTo(201);
    }

    /** Soon: a node remembers for five seconds whom it has let in. */
    @Test
    @Timeout(30)
    void a_token_that_was_revoked_on_one_node_is_soon_refused_by_the_other() throws Exception {
        Http person = here.http();
        String token = person.get("/api/tokens").json().at("/tokens/0/id").asString();
        assertThat(there.get("progress").status()).isEqualTo(200);
        assertThat(person.delete("/api/tokens/" + token).status()).isEqualTo(204);
        await(() -> there.get("progress").status() == 401);
    }

    @Test
    void who_listens_to_one_node_hears_what_is_said_to_the_other() throws Exception {
        var stream = HttpClient.newHttpClient()
                .send(other.as(here.http().token()).request(here.at("stream")).build(), BodyHandlers.ofInputStream());
        try (Scanner lines = new Scanner(stream.body())) {
            assertThat(lines.nextLine()).startsWith(":");
            String record = here.id("entries", entry("Listen."));
            String line = lines.nextLine();
            while (!line.startsWith("data:")) {
                line = lines.nextLine();
            }
            assertThat(line).contains(record).doesNotContain("Listen");
        }
    }

    @Test
    void erased_words_are_in_no_collection() {
        String canary = "canary" + UUID.randomUUID();
        String record = here.id("entries", entry(canary));
        byte[] sealed = sealed(record);
        assertThat(isStored(sealed)).as("the search finds it").isTrue();
        assertThat(isStored(canary.getBytes(StandardCharsets.UTF_8))).isFalse();
        here.record("text-erasures", Map.of("record", record));
        assertThat(isStored(sealed)).isFalse();
        assertThat(there.entry(record).toString()).doesNotContain(canary);
    }

    /** The ciphertext of an entry's text as it stands in the log. */
    private static byte[] sealed(String record) {
        try (MongoClient client = MongoServer.connect(uri)) {
            Document commit = client.getDatabase("nodes")
                    .getCollection("commits")
                    .find(new Document("r", UUID.fromString(record)))
                    .first();
            byte[] payload = commit.getList("e", Document.class)
                    .getFirst()
                    .get("p", org.bson.types.Binary.class)
                    .getData();
            return Api.JSON.readTree(payload).get("text").asString().getBytes(StandardCharsets.UTF_8);
        }
    }

    private static boolean isStored(byte[] bytes) {
        String wanted = new String(bytes, StandardCharsets.ISO_8859_1);
        try (MongoClient client = MongoServer.connect(uri)) {
            MongoDatabase database = client.getDatabase("nodes");
            for (String collection : database.listCollectionNames()) {
                for (RawBsonDocument document : database.getCollection(collection, RawBsonDocument.class)
                        .find()) {
                    String all = new String(document.getByteBuffer().array(), StandardCharsets.ISO_8859_1);
                    if (all.contains(wanted)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    @Test
    void the_work_of_a_node_that_dies_is_taken_over() throws Exception {
        String before = here.id("entries", entry("Before."));
        first.kill();
        try {
            there.record("entries", entry("While one is dead."));
            await(() -> there.get("timeline").header("Onward-Stale").isEmpty());
            assertThat(there.view("timeline").toString()).contains("Before.", "While one is dead.", before);
        } finally {
            first = node("first");
        }
        Walk back = there.over(http(first));
        assertThat(back.view("timeline").toString()).contains("While one is dead.");
    }

    @Test
    void without_a_primary_it_says_so_and_goes_on_by_itself() throws Exception {
        String key = UUID.randomUUID().toString();
        try (MongoClient client = MongoServer.connect(servers.uri())) {
            client.getDatabase("admin").runCommand(new Document("replSetStepDown", 12).append("force", true));
        }
        Answer refused = here.post("entries", entry("When nobody leads."), "Idempotency-Key", key);
        assertThat(refused.status()).as(refused.body()).isEqualTo(503);
        assertThat(refused.problem()).isEqualTo("store-unavailable");
        assertThat(refused.header("Retry-After")).isNotEmpty();
        assertThat(one.as(null).get("/actuator/health").status()).isEqualTo(503);
        await(() -> here.post("entries", entry("When nobody leads."), "Idempotency-Key", key)
                        .status()
                == 201);
        await(() -> one.as(null).get("/actuator/health").status() == 200);
        assertThat(here.view("timeline").toString().split("When nobody leads", -1))
                .hasSize(2);
    }

    @Test
    void a_full_disk_stores_nothing_and_loses_nothing() throws Exception {
        here.record("entries", entry("Before it was full."));
        failWrites("alwaysOn");
        try {
            Answer refused = here.post("entries", entry("No room for this."));
            assertThat(refused.status()).as(refused.body()).isIn(503, 507);
            assertThat(one.as(null).get("/actuator/health").status()).isEqualTo(503);
        } finally {
            failWrites("off");
        }
        here.record("entries", entry("There is room again."));
        await(() -> one.as(null).get("/actuator/health").status() == 200);
        assertThat(there.view("timeline").toString())
                .contains("Before it was full.", "There is room again.")
                .doesNotContain("No room for this.");
    }

    /** As the server does when its disk is full. */
    private static void failWrites(String mode) {
        try (MongoClient client = MongoServer.connect(servers.uri())) {
            client.getDatabase("admin")
                    .runCommand(new Document("configureFailPoint", "failCommand")
                            .append("mode", mode)
                            .append(
                                    "data",
                                    new Document("errorCode", OUT_OF_DISK_SPACE)
                                            .append("failCommands", List.of("insert", "update", "findAndModify"))));
        }
    }

    private static void await(BooleanSupplier happens) throws InterruptedException {
        while (!happens.getAsBoolean()) {
            Thread.sleep(200);
        }
    }
}
