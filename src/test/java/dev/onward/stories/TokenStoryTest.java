package dev.onward.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.accounts.Http;
import dev.onward.accounts.Http.Answer;
import dev.onward.stories.Api.Operation;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What a token may do, and when it may no longer. */
@Story
class TokenStoryTest {

    @LocalServerPort
    int port;

    @Value("${onward.data}")
    Path data;

    Walk walk;

    @BeforeEach
    void begin() {
        walk = Walk.begin(new Http(port, null));
    }

    private JsonNode token(String... scopes) {
        Answer made = walk.http()
                .post("/api/tokens", Map.of("label", "phone", "scopes", List.of(scopes), "expiresInDays", 1));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.json();
    }

    private Http with(JsonNode token) {
        return walk.http().as(token.get("secret").asString());
    }

    @TestFactory
    List<DynamicTest> a_token_for_reading_records_nothing() {
        Http reader = with(token("read"));
        List<Operation> commands = Api.of(reader).commands().toList();
        assertThat(commands).hasSizeGreaterThan(40);
        return commands.stream()
                .map(it -> DynamicTest.dynamicTest(it.id(), () -> {
                    Answer refused = reader.post(it.at(walk.journey()), it.example());
                    assertThat(refused.status()).isEqualTo(403);
                    assertThat(refused.problem()).isEqualTo("missing-scope");
                }))
                .toList();
    }

    @Test
    void a_token_for_reading_reads_and_one_for_writing_only_writes() {
        Http reader = with(token("read"));
        Http writer = with(token("write"));
        for (String view : List.of("timeline", "progress", "reasons")) {
            assertThat(reader.get(walk.at(view)).status()).isEqualTo(200);
            assertThat(writer.get(walk.at(view)).problem()).isEqualTo("missing-scope");
        }
        assertThat(writer.post(walk.at("entries"), Map.of("text", "Word.")).status())
                .isEqualTo(201);
        assertThat(reader.get("/api/tokens").problem()).isEqualTo("missing-scope");
        assertThat(writer.post("/api/tokens", Map.of("label", "x", "scopes", List.of("account"), "expiresInDays", 1))
                        .problem())
                .isEqualTo("missing-scope");
    }

    @Test
    void a_token_for_writing_gets_no_word_back() {
        walk.record("reasons", Map.of("text", "The stones.", "forWhom", "MYSELF", "strength", 9));
        Map<String, Object> urge = Map.of("kind", "CONTACT", "intensity", 5);
        assertThat(with(token("write")).post(walk.at("urges"), urge).json().has("reasonsPaper"))
                .isFalse();
        assertThat(with(token("write", "read")).post(walk.at("urges"), urge).body())
                .contains("The stones.");
    }

    @Test
    void a_token_makes_no_token_that_may_more() {
        Http keeper = with(token("account"));
        for (String more : List.of("read", "write")) {
            Answer refused = keeper.post(
                    "/api/tokens", Map.of("label", "x", "scopes", List.of("account", more), "expiresInDays", 1));
            assertThat(refused.problem()).isEqualTo("missing-scope");
        }
        assertThat(keeper.post("/api/tokens", Map.of("label", "x", "scopes", List.of("account"), "expiresInDays", 1))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void another_token_opens_the_same_words() {
        walk.record("entries", Map.of("text", "The stones."));
        assertThat(with(token("read")).get(walk.at("timeline")).body()).contains("The stones.");
        assertThat(walk.signedInAgain().get("timeline").body()).contains("The stones.");
    }

    @Test
    void a_revoked_token_opens_nothing_from_then_on() {
        JsonNode token = token("read");
        assertThat(with(token).get(walk.at("timeline")).status()).isEqualTo(200);
        assertThat(walk.http()
                        .delete("/api/tokens/" + token.get("id").asString())
                        .status())
                .isEqualTo(204);
        Answer refused = with(token).get(walk.at("timeline"));
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.problem()).isEqualTo("unauthenticated");
        assertThat(refused.header("WWW-Authenticate")).contains("Bearer");
        assertThat(walk.http().get("/api/tokens").body())
                .doesNotContain(token.get("id").asString());
    }

    @Test
    void an_expired_token_opens_nothing() throws SQLException {
        JsonNode token = token("read");
        try (Connection journal = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("journal.db"));
                Statement statement = journal.createStatement()) {
            int expired = statement.executeUpdate("update credential set expires_at = 1 where id = '"
                    + token.get("id").asString() + "'");
            assertThat(expired).isEqualTo(1);
        }
        assertThat(with(token).get(walk.at("timeline")).problem()).isEqualTo("unauthenticated");
        assertThat(walk.http().get("/api/tokens").body())
                .doesNotContain(token.get("id").asString());
    }

    @Test
    void nobody_knows_a_token_that_was_never_given() {
        String unknown = "onw_" + UUID.randomUUID().toString().replace("-", "");
        for (String token : List.of("nonsense", unknown, "", walk.http().token() + "x")) {
            assertThat(walk.http().as(token).get(walk.at("timeline")).problem()).isEqualTo("unauthenticated");
        }
    }
}
