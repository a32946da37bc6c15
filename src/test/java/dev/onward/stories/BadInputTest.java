package dev.onward.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import dev.onward.accounts.Http;
import dev.onward.accounts.Http.Answer;
import dev.onward.stories.Api.Operation;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is wrong with the body of a request, made up from the API's description: a problem, and nothing stored. */
@Story
class BadInputTest {

    @LocalServerPort
    int port;

    @Value("${onward.data}")
    Path data;

    Walk walk;
    Api api;

    @BeforeEach
    void begin() {
        walk = Walk.begin(new Http(port, null));
        api = Api.of(walk.http());
    }

    @TestFactory
    List<DynamicTest> every_wrong_body_is_a_problem_and_stores_nothing() {
        List<Operation> operations = api.operations().stream()
                .filter(Operation::hasBody)
                .filter(BadInputTest::isReadAtOnce)
                .toList();
        assertThat(operations)
                .hasSizeGreaterThan(45)
                .extracting(Operation::id)
                .contains("addReason", "signUp", "createToken", "eraseAccount");
        return operations.stream()
                .map(it -> DynamicTest.dynamicTest(it.id(), () -> {
                    List<WrongBody> bodies = WrongBody.of(it, good(it), api);
                    Map<String, Long> before = rows();
                    assertAll(bodies.stream().map(wrong -> () -> assertIsRefused(it, wrong)));
                    assertThat(rows()).as("nothing is stored").isEqualTo(before);
                }))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"since,2199", "occurredOn,2199-01-01", "override,There is nothing to go on against."})
    void a_journey_that_is_refused_its_start_leaves_nothing_behind(String field, String value) throws SQLException {
        Map<String, Long> before = rows();
        Answer answer = walk.http()
                .post("/api/journeys", api.operation("startJourney").body().put(field, value));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/" + field);
        assertThat(rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1893456000",
                "1893456000.5",
                "\"1893456000\"",
                "\"2030-06-01\"",
                "\"2030-06-01T17:00:00\"",
                "\"2201-01-01T00:00:00Z\"",
                "\"+1000000000-01-01T00:00:00Z\""
            })
    void a_moment_is_written_out_with_its_offset_and_lies_in_the_years_of_people(String at) {
        Answer answer = plan(Api.JSON.readTree(at));

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/at");
        assertThat(answer.json().at("/errors/0/detail").asString())
                .isEqualTo("must be a moment such as 2030-06-01T17:00:00Z, in the years 1900 to 2200");
        assertThat(plan(Api.JSON.readTree("\"2030-06-01T17:00+02:00\"")).status())
                .isEqualTo(201);
    }

    private Answer plan(JsonNode at) {
        walk.record("pace", Walk.NOTICE);
        ObjectNode body = walk.furnish(api.operation("planTalk").body());
        return walk.post("talk-plans", body.set("at", at));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "17.5", "true", "[2026]"})
    void a_day_that_is_no_string_is_told_what_a_day_is(String value) {
        ObjectNode body = api.operation("writeEntry").body();
        Answer answer = walk.post("entries", body.set("occurredOn", Api.JSON.readTree(value)));

        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/occurredOn");
        assertThat(answer.json().at("/errors/0/detail").asString()).contains("an instant, a day, a month or a year");
    }

    /** What is imported is read bit by bit, by rules of its own: see {@link JourneyImportRefusedTest}. */
    private static boolean isReadAtOnce(Operation operation) {
        return !operation.id().equals("importJourney");
    }

    /** The example as this person would say it, so that nothing but the fault stands in its way. */
    private ObjectNode good(Operation operation) {
        ObjectNode body = walk.furnish(operation.body());
        Map.of("name", walk.name(), "passphrase", walk.passphrase(), "currentPassphrase", walk.passphrase())
                .forEach((field, own) -> {
                    if (body.has(field) && !operation.id().equals("signUp")) {
                        body.put(field, own);
                    }
                });
        return body;
    }

    private void assertIsRefused(Operation operation, WrongBody wrong) {
        Answer answer = send(operation, wrong);
        String about = operation + " with " + wrong.how() + ": " + answer.body();
        assertThat(answer.header("Content-Type")).as(about).isEqualTo("application/problem+json");
        if (wrong.status() == 0) {
            assertThat(answer.status()).as(about).isIn(400, 422);
        } else {
            assertThat(answer.status()).as(about).isEqualTo(wrong.status());
        }
        if (wrong.pointer() != null) {
            assertThat(answer.json().path("errors").findValuesAsString("pointer"))
                    .as(about)
                    .anyMatch(pointer -> pointer.startsWith(wrong.pointer()));
        }
    }

    private Answer send(Operation operation, WrongBody wrong) {
        HttpRequest.Builder request = walk.http()
                .request(operation.at(walk.journey()))
                .method(operation.method().toUpperCase(), BodyPublishers.ofByteArray(wrong.body()));
        if (wrong.contentType() != null) {
            request.header("Content-Type", wrong.contentType());
        }
        return walk.http().send(request);
    }

    /** How many rows each table of the journal has: whatever is recorded, added, removed or fenced changes one. */
    private Map<String, Long> rows() throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (Connection journal = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("journal.db"));
                Statement statement = journal.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet names = statement.executeQuery("select name from sqlite_master where type = 'table'")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet count = statement.executeQuery("select count(*) from " + table)) {
                    rows.put(table, count.getLong(1));
                }
            }
        }
        assertThat(rows).containsKeys("commits", "account", "credential", "fence", "journey_key");
        return rows;
    }
}
