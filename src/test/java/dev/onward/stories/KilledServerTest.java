package dev.onward.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.Onward;
import dev.onward.accounts.Http;
import dev.onward.accounts.Http.Answer;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The whole application is killed with -9 while several people write, its views are deleted, and it is started again. */
@Timeout(600)
@DisplayNameGeneration(ReplaceUnderscores.class)
class KilledServerTest {

    private static final int PEOPLE = 4;
    private static final int RECORDS_BEFORE_THE_KILL = 120;

    private static final List<String> VIEWS = List.of(
            "timeline?limit=200&order=recorded&direction=oldest",
            "timeline?limit=200&order=occurred&direction=newest",
            "progress",
            "reasons");

    @TempDir
    Path folder;

    private final Queue<Kept> acknowledged = new ConcurrentLinkedQueue<>();

    /** Something that was answered with 201. */
    private record Kept(Walk walk, String path, Object body, String key, Answer answer) {

        Kept over(Http http) {
            return new Kept(walk.over(http), path, body, key, answer);
        }

        Answer again() {
            return walk.post(path, body, "Idempotency-Key", key);
        }
    }

    @Test
    void every_acknowledged_record_is_there_once_and_every_view_is_as_it_was() throws Exception {
        List<Walk> walks;
        List<Sent> examples;
        Http owner;
        Answer token;
        try (ServerProcess server = start()) {
            Http anybody = server.http();
            walks = Stream.generate(() -> Walk.begin(anybody)).limit(PEOPLE).toList();
            Walk walk = Walk.begin(anybody);
            owner = walk.http();
            token = token(owner, "phone");
            examples =
                    Api.of(anybody).commands().map(it -> Sent.example(it, walk)).toList();
            writeUntilKilled(server, walks);
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(RECORDS_BEFORE_THE_KILL);

        deleteViews();
        Map<String, String> before;
        try (ServerProcess server = start()) {
            Http http = server.http();
            List<Walk> again = walks.stream().map(walk -> walk.over(http)).toList();
            awaitViews(again);
            assertNothingIsLost(again);
            assertKeysAreKnown(examples, http);
            Sent.assertIsReused(token(http.as(owner.token()), "tablet"));
            assertThat(token(http.as(owner.token()), "phone").body()).isEqualTo(token.body());
            before = views(again);
            again.forEach(KilledServerTest::assertViewsAreTheFold);
            server.kill();
        }

        deleteViews();
        try (ServerProcess server = start()) {
            Http http = server.http();
            List<Walk> again = walks.stream().map(walk -> walk.over(http)).toList();
            awaitViews(again);
            assertThat(views(again)).isEqualTo(before);
        }
    }

    private static Answer token(Http owner, String label) {
        Object asked = Map.of("label", label, "scopes", List.of("read"), "expiresInDays", 1);
        return owner.post("/api/tokens", asked, "Idempotency-Key", "one-token");
    }

    private static void assertKeysAreKnown(List<Sent> examples, Http http) {
        assertThat(examples).hasSizeGreaterThan(40);
        examples.stream().filter(it -> !it.erasesItsJourney()).forEach(it -> {
            Sent.assertIsReused(it.over(http).changed());
            Sent.assertSame(it.over(http).again(), it.answer());
        });
    }

    private ServerProcess start() throws Exception {
        Path output = folder.resolve("output-" + UUID.randomUUID());
        return ServerProcess.start(Onward.class, folder.resolve("data"), Files.createFile(output));
    }

    private void deleteViews() throws Exception {
        for (String file : List.of("views.db", "views.db-wal", "views.db-shm")) {
            Files.deleteIfExists(folder.resolve("data").resolve(file));
        }
        assertThat(folder.resolve("data/journal.db")).exists();
    }

    /** They are made again while the server answers already, and say so unasked. */
    private static void awaitViews(List<Walk> walks) throws InterruptedException {
        for (Walk walk : walks) {
            for (String view : VIEWS) {
                while (walk.get(view).header("Onward-Stale").equals("true")) {
                    Thread.sleep(20);
                }
            }
        }
    }

    private void writeUntilKilled(ServerProcess server, List<Walk> walks) throws Exception {
        List<Thread> writers = walks.stream()
                .map(walk -> Thread.ofPlatform().start(() -> write(walk)))
                .toList();
        while (acknowledged.size() < RECORDS_BEFORE_THE_KILL) {
            assertThat(writers).as("nobody was refused").allMatch(Thread::isAlive);
            Thread.sleep(5);
        }
        server.kill();
        for (Thread writer : writers) {
            writer.join();
        }
    }

    private void write(Walk walk) {
        try {
            for (int i = 0; ; i++) {
                keep(walk, "entries", Map.of("text", "Entry " + i, "occurredOn", "2024-0" + (1 + i % 9)));
                Answer reason = keep(
                        walk, "reasons", Map.of("text", "Reason " + i, "forWhom", "MYSELF", "strength", 1 + i % 10));
                if (i % 3 == 0) {
                    keep(
                            walk,
                            "strikes",
                            Map.of("reason", reason.json().get("record").asString()));
                    keep(walk, "gauges", Map.of("mood", i % 11));
                }
            }
        } catch (UncheckedIOException theServerIsGone) {
            // as planned
        }
    }

    private Answer keep(Walk walk, String path, Object body) {
        String key = UUID.randomUUID().toString();
        Answer answer = walk.post(path, body, "Idempotency-Key", key);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        acknowledged.add(new Kept(walk, path, body, key, answer));
        return answer;
    }

    private void assertNothingIsLost(List<Walk> walks) {
        Map<String, List<String>> records = new LinkedHashMap<>();
        for (Walk walk : walks) {
            List<String> found = records(walk);
            assertThat(found).as("once").doesNotHaveDuplicates();
            records.put(walk.journey(), found);
        }
        Http http = walks.getFirst().http();
        int before = records.values().stream().mapToInt(List::size).sum();
        for (Kept kept : acknowledged) {
            assertThat(records.get(kept.walk().journey()))
                    .contains(kept.answer().json().get("record").asString());
            Sent.assertSame(kept.over(http).again(), kept.answer());
        }
        assertThat(walks.stream().mapToInt(walk -> records(walk).size()).sum())
                .as("a repeat records nothing")
                .isEqualTo(before);
        assertThat(before)
                .as("at most what each was just saying was not answered")
                .isBetween(acknowledged.size() + PEOPLE, acknowledged.size() + 2 * PEOPLE);
    }

    /** Page by page, the start of the journey included. */
    private static List<String> records(Walk walk) {
        List<String> records = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = walk.view("timeline?order=recorded&limit=40" + cursor);
            page.get("entries").forEach(entry -> records.add(entry.get("record").asString()));
            cursor = page.get("next").isNull()
                    ? ""
                    : "&cursor=" + page.get("next").asString();
        } while (!cursor.isEmpty());
        return records;
    }

    private static Map<String, String> views(List<Walk> walks) {
        Map<String, String> views = new LinkedHashMap<>();
        for (Walk walk : walks) {
            VIEWS.forEach(view -> views.put(walk.at(view), walk.view(view).toString()));
            views.put(
                    "journeys of " + walk.name(),
                    walk.http().get("/api/journeys").body());
        }
        return views;
    }

    /** A look back to a sequence number is folded from the log each time. */
    private static void assertViewsAreTheFold(Walk walk) {
        for (String view : VIEWS) {
            String folded = view + (view.contains("?") ? "&" : "?") + "at=999999";
            assertThat(walk.view(view)).as(view).isEqualTo(walk.view(folded));
        }
    }
}
