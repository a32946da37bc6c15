package dev.onward.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.accounts.Http;
import dev.onward.accounts.Http.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One person writes into every field there is, on a server in a process of its own, whose data, output, temporary
 * files and home are then searched; nor does that process reach out to anybody.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class NothingLeaksTest {

    Path folder;

    ServerProcess server;
    Http anybody;
    Walk walk;
    Canaries canaries;
    Traces traces;
    List<Sent> sent = new ArrayList<>();
    String passphrase;
    String recoveryCode;

    @BeforeAll
    void write_everywhere(@TempDir Path empty) throws Exception {
        folder = empty;
        for (String name : List.of("data", "tmp", "home")) {
            Files.createDirectory(folder.resolve(name));
        }
        Files.writeString(folder.resolve("output"), "");
        traces = new Traces(folder);
        canaries = new Canaries();
        server = ServerProcess.start(
                WatchedServer.class, folder.resolve("data"), folder.resolve("output"), watched("noticed"));
        anybody = server.http();
        signUp();
        Api api = Api.of(anybody);
        assertThat(api.commands()).hasSizeGreaterThan(40);
        api.commands()
                .forEach(command -> sent.add(Sent.example(
                        command, walk, canaries.key(), body -> canaries.sing(body, api.properties(command)))));
        sent.add(override(api.operation("makeDecision")));
        speakBesides();
    }

    /** With a note on going on although a guard is open. */
    private Sent override(Api.Operation command) {
        Walk on = walk.anew();
        ObjectNode body = command.body().put("override", canaries.song());
        String key = canaries.key();
        Answer answer = on.post("decisions", body, "Idempotency-Key", key);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return new Sent(command, on.http(), command.at(on.journey()), body, key, answer);
    }

    private String[] watched(String file) {
        return new String[] {
            "-D" + Watch.FILE + "=" + folder.resolve(file),
            "-Djava.nio.channels.spi.SelectorProvider=" + WatchedChannels.class.getName(),
            "--add-exports=java.base/sun.nio.ch=ALL-UNNAMED",
            "-Djava.io.tmpdir=" + folder.resolve("tmp"),
            "-Duser.home=" + folder.resolve("home")
        };
    }

    private List<String> noticed(String file) throws IOException {
        return Files.exists(folder.resolve(file)) ? Files.readAllLines(folder.resolve(file)) : List.of();
    }

    private void signUp() {
        String name = canaries.words();
        passphrase = canaries.words();
        Answer welcome = anybody.signUp(name, passphrase);
        assertThat(welcome.status()).as(welcome.body()).isEqualTo(201);
        recoveryCode = welcome.json().get("recoveryCode").asString();
        Http http = anybody.as(welcome.json().at("/token/secret").asString());
        walk = new Walk(http, null, name, passphrase).anew();
    }

    /** What is refused, asked for or said about the account must leave no trace either. */
    private void speakBesides() {
        walk.post("entries", Map.of("text", canaries.words(), canaries.words(), canaries.words()));
        walk.post("entries", Map.of("text", canaries.words(), "occurredOn", canaries.words()));
        walk.post("gauges", Map.of("mood", canaries.words()));
        walk.post("conclusions", Map.of("conclusion", canaries.words()));
        walk.http().postRaw(walk.at("entries"), canaries.words().getBytes(StandardCharsets.UTF_8), "application/json");
        walk.http().get(walk.at("timeline?q=" + canaries.words()));
        walk.http().get(walk.at("timeline?cursor=" + canaries.words()));
        walk.http().get(walk.at("timeline?at=" + canaries.words()));
        for (String form : List.of("reasons.pdf", "reasons.pdf?form=pocket", "practical.pdf")) {
            assertThat(walk.get("exports/" + form).status()).isEqualTo(200);
        }
        walk.http().get("/api/" + canaries.words());
        anybody.as(canaries.words()).get("/api/journeys");
        anybody.post("/api/sign-ins", Map.of("name", canaries.words(), "passphrase", canaries.words()));
        assertThat(walk.http()
                        .post(
                                "/api/tokens",
                                Map.of("label", canaries.words(), "scopes", List.of("read"), "expiresInDays", 1))
                        .status())
                .isEqualTo(201);
        String changed = canaries.words();
        assertThat(walk.http()
                        .post(
                                "/api/passphrase-changes",
                                Map.of("currentPassphrase", passphrase, "newPassphrase", changed))
                        .status())
                .isEqualTo(204);
        passphrase = changed;
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    @Order(1)
    void what_was_written_is_read_back_by_its_writer() {
        assertThat(canaries.sung()).hasSizeGreaterThan(40);
        StringBuilder read = new StringBuilder(walk.http().get("/api/journeys").body());
        sent.stream()
                .filter(it -> !it.erasesItsJourney())
                .forEach(it -> read.append(walk.http()
                        .get("/api/journeys/" + it.journey() + "/timeline/" + it.record())
                        .body()));
        read.append(walk.view("timeline?limit=200"));
        assertThat(canaries.sung()).allSatisfy(words -> assertThat(read).contains(words));
    }

    @Test
    @Order(2)
    void no_word_is_in_any_byte_of_data_output_or_temporary_files() {
        assertThat(traces.of(walk.journey()))
                .as("the search finds what is there")
                .isNotEmpty();
        assertThat(traces.of("Onward is ready")).containsExactly("output");
        assertThat(traces.of(canaries.prefix())).isEmpty();
        assertThat(traces.of(recoveryCode)).isEmpty();
        assertThat(traces.of(walk.http().token())).isEmpty();
    }

    @Test
    @Order(3)
    void nobody_is_reached_out_to_and_the_home_folder_stays_empty() throws IOException {
        assertThat(noticed("noticed")).isEmpty();
        assertThat(folder.resolve("home")).isEmptyDirectory();
    }

    @Test
    @Order(3)
    void whoever_reaches_out_is_noticed() throws Exception {
        Path output = Files.createFile(folder.resolve("reached-out.txt"));
        ServerProcess.run(WatchedServer.class, output, WatchedServer.REACH_OUT, watched("reached"));
        assertThat(output).content().contains("refused").doesNotContain("got through");
        assertThat(noticed("reached"))
                .anyMatch(line -> line.startsWith("name name.example by "))
                .anyMatch(line -> line.startsWith("socket to /192.0.2.1:81 by "))
                .anyMatch(line -> line.startsWith("datagram channel by "))
                .anyMatch(line -> line.startsWith("socket to /192.0.2.4:80 by "))
                .filteredOn(line -> line.startsWith("socket channel by "))
                .hasSize(2);
    }

    @Test
    @Order(4)
    void an_erased_text_is_nowhere() {
        String record = walk.id("entries", Map.of("text", canaries.words(), "tags", List.of(canaries.words())));
        walk.record("amendments", Map.of("record", record, "words", Map.of("text", canaries.words())));
        List<String> ciphertexts = traces.sealedIn(record);
        assertThat(ciphertexts).hasSize(2);
        walk.record("text-erasures", Map.of("record", record));
        JsonNode entry = walk.entry(record);
        assertThat(entry.at("/words/text").isNull()).isTrue();
        assertThat(entry.at("/tags/0").isNull()).isTrue();
        assertThat(entry.at("/erasedAt").isNull()).isFalse();
        assertThat(ciphertexts).allSatisfy(it -> assertThat(traces.of(it)).isEmpty());
        assertThat(traces.sealedIn(record)).isEmpty();
    }

    @Test
    @Order(5)
    void an_erased_journey_has_no_key_left() {
        Walk gone = walk.anew();
        gone.record("entries", Map.of("text", canaries.words()));
        List<byte[]> wraps = traces.wraps("journey_key where journey = '" + gone.journey() + "'");
        assertThat(wraps)
                .hasSize(1)
                .allSatisfy(wrap -> assertThat(traces.of(wrap)).isNotEmpty());
        gone.record("journey-erasures", Map.of("confirmation", "erase this journey"));
        assertThat(wraps).allSatisfy(wrap -> assertThat(traces.of(wrap)).isEmpty());
        for (String view : List.of("timeline", "progress", "reasons", "stream", "timeline/" + UUID.randomUUID())) {
            assertThat(gone.get(view).problem()).isEqualTo("not-found");
        }
        assertThat(gone.post("entries", Map.of("text", "Still there?")).problem())
                .isEqualTo("not-found");
        assertThat(gone.http().get("/api/journeys").body()).doesNotContain(gone.journey());
    }

    @Test
    @Order(6)
    void an_erased_account_has_no_key_left() {
        List<byte[]> wraps = new ArrayList<>(traces.wraps("credential"));
        wraps.addAll(traces.wraps("journey_key"));
        assertThat(wraps)
                .hasSizeGreaterThan(8)
                .allSatisfy(wrap -> assertThat(traces.of(wrap)).isNotEmpty());
        Answer receipt = walk.http().post("/api/account/erasure", Map.of("passphrase", passphrase));
        assertThat(receipt.status()).as(receipt.body()).isEqualTo(200);
        assertThat(wraps).allSatisfy(wrap -> assertThat(traces.of(wrap)).isEmpty());
        assertThat(walk.get("timeline").problem()).isEqualTo("unauthenticated");
        assertThat(anybody.post("/api/sign-ins", Map.of("name", walk.name(), "passphrase", passphrase))
                        .problem())
                .isEqualTo("unauthenticated");
        assertThat(anybody.post(
                                "/api/recoveries",
                                Map.of("name", walk.name(), "recoveryCode", recoveryCode, "newPassphrase", passphrase))
                        .problem())
                .isEqualTo("unauthenticated");
    }

    @Test
    @Order(7)
    void and_after_all_that_still_no_word_is_anywhere() throws IOException {
        assertThat(traces.of(canaries.prefix())).isEmpty();
        assertThat(noticed("noticed")).isEmpty();
        assertThat(folder.resolve("home")).isEmptyDirectory();
    }
}
