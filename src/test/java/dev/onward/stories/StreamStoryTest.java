package dev.onward.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.accounts.Http;
import dev.onward.accounts.Http.Answer;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What is recorded is told at once to those who listen, and without any word. */
@Story
@Timeout(60)
class StreamStoryTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    Walk walk;

    @BeforeEach
    void begin() {
        walk = Walk.begin(new Http(port, null));
    }

    /** An open stream; reading it waits for what comes. */
    private record Listening(InputStream body, Scanner lines) implements AutoCloseable {

        /** Waits until it is there: the first comment. */
        void awaitOpen() {
            while (!lines.nextLine().startsWith(":")) {
                // something else
            }
        }

        /** The next events: their ids, which are positions, and their data. */
        List<Told> next(int count) {
            List<Told> told = new ArrayList<>();
            String id = "";
            while (told.size() < count) {
                String line = lines.nextLine();
                if (line.startsWith("id:")) {
                    id = line.substring(3).strip();
                } else if (line.startsWith("data:")) {
                    told.add(new Told(id, Api.JSON.readTree(line.substring(5))));
                }
            }
            return told;
        }

        @Override
        public void close() throws Exception {
            body.close();
        }
    }

    private record Told(String id, JsonNode data) {}

    private Listening listen(Walk who, String... headers) throws Exception {
        HttpRequest.Builder request = who.http().request(who.at("stream"));
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<InputStream> response = CLIENT.send(request.build(), BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        assertThat(response.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        return new Listening(response.body(), new Scanner(response.body()));
    }

    private JsonNode write(String text) {
        return walk.record("entries", Map.of("text", text));
    }

    @Test
    void what_is_recorded_is_told_in_order_and_without_a_word() throws Exception {
        try (Listening listening = listen(walk)) {
            listening.awaitOpen();
            List<JsonNode> receipts = List.of(write("The stones."), write("The river."));
            List<Told> told = listening.next(2);
            for (int i = 0; i < 2; i++) {
                assertThat(told.get(i).id())
                        .isEqualTo(receipts.get(i).get("position").asString());
                assertThat(told.get(i).data().get("record"))
                        .isEqualTo(receipts.get(i).get("record"));
                assertThat(told.get(i).data().get("kind").asString()).isEqualTo("entry-written");
            }
            assertThat(told.toString()).doesNotContain("stones", "river", "sealed");
        }
    }

    @Test
    void who_comes_back_is_told_what_they_missed_once() throws Exception {
        String last = write("One.").get("position").asString();
        List<String> missed = List.of(write("Two."), write("Three.")).stream()
                .map(receipt -> receipt.get("position").asString())
                .toList();
        try (Listening listening = listen(walk, "Last-Event-ID", last)) {
            assertThat(listening.next(2).stream().map(Told::id)).isEqualTo(missed);
            String then = write("Four.").get("position").asString();
            assertThat(listening.next(1).getFirst().id()).isEqualTo(then);
        }
    }

    @Test
    void nobody_is_told_of_another_journey() throws Exception {
        Walk other = walk.anew();
        try (Listening listening = listen(walk)) {
            listening.awaitOpen();
            other.record("entries", Map.of("text", "Elsewhere."));
            String here = write("Here.").get("record").asString();
            assertThat(listening.next(1).getFirst().data().get("record").asString())
                    .isEqualTo(here);
        }
    }

    @Test
    void an_id_that_is_none_is_a_problem() {
        Answer answer = walk.http()
                .send(walk.http()
                        .request(walk.at("stream"))
                        .header("Last-Event-ID", "yesterday")
                        .GET());
        assertThat(answer.problem()).isEqualTo("bad-request");
    }
}
