package dev.onward.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import dev.onward.Onward;
import dev.onward.accounts.Http;
import dev.onward.store.mongodb.MongoServer;
import dev.onward.store.mongodb.NeedsMongo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A whole store moves from SQLite to MongoDB and back; every view is as it was, and everybody gets in as before. */
@NeedsMongo
@Timeout(300)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MovingHouseTest {

    private static final List<String> VIEWS = List.of(
            "timeline?limit=200&order=recorded&direction=oldest",
            "timeline?limit=200&order=occurred&direction=newest",
            "progress",
            "reasons");

    @TempDir
    Path folder;

    private final String database = "moving-" + UUID.randomUUID();
    private final String uri = MongoServer.uri().replace("/?", "/" + database + "?");
    private final String[] mongo = {"--spring.profiles.active=mongodb", "--spring.mongodb.uri=" + uri};

    @AfterEach
    void drop() {
        try (MongoClient client = MongoServer.connect()) {
            client.getDatabase(database).drop();
        }
    }

    @Test
    void every_view_is_as_it_was_after_moving_there_and_back() throws Exception {
        Walk walk;
        Map<String, String> before;
        try (ServerProcess server = ServerProcess.start(Onward.class, folder.resolve("old"), output())) {
            Http anybody = server.http();
            walk = Walk.begin(anybody);
            live(walk);
            before = views(walk);
        }
        Path out = folder.resolve("out");
        move("export", out, "--onward.data=" + folder.resolve("old"));
        move("import", out, mongo);
        try (ServerProcess node = ServerProcess.startNode("n", uri, output())) {
            assertThat(views(walk.over(node.http()))).isEqualTo(before);
            Walk again = walk.over(node.http()).signedInAgain();
            again.record("entries", Map.of("text", "Written there."));
            before = views(again);
            walk = again;
        }
        Path back = folder.resolve("back");
        move("export", back, mongo);
        move("import", back, "--onward.data=" + folder.resolve("new"));
        try (ServerProcess server = ServerProcess.start(Onward.class, folder.resolve("new"), output())) {
            assertThat(views(walk.over(server.http()))).isEqualTo(before);
        }
    }

    private static void live(Walk walk) {
        walk.record("entries", Map.of("text", "We said nothing."));
        walk.record("reasons", Map.of("text", "I am not myself.", "forWhom", "MYSELF", "strength", 9));
        String erased = walk.id("entries", Map.of("text", "Not for anybody."));
        walk.record("text-erasures", Map.of("record", erased));
        walk.record("gauges", Map.of("mood", 3));
    }

    private static Map<String, String> views(Walk walk) throws InterruptedException {
        Map<String, String> views = new LinkedHashMap<>();
        for (String view : VIEWS) {
            while (!walk.get(view).header("Onward-Stale").isEmpty()) {
                Thread.sleep(20);
            }
            views.put(view, walk.view(view).toString());
        }
        return views;
    }

    private void move(String command, Path file, String... arguments) throws Exception {
        Path output = output();
        int result = ServerProcess.command(output, command, file.toString(), arguments);
        assertThat(result).as(Files.readString(output)).isZero();
    }

    private Path output() throws Exception {
        return Files.createFile(folder.resolve("output-" + UUID.randomUUID()));
    }
}
