package dev.onward.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.accounts.Http;
import dev.onward.accounts.Http.Answer;
import dev.onward.stories.Api.Operation;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;

/** What is somebody else's looks like what does not exist, at every address that the API's description has. */
@Story
class TwoPeopleTest {

    @LocalServerPort
    int port;

    Walk mine;
    Walk theirs;
    String theirRecord;

    @BeforeEach
    void two_people() {
        mine = Walk.begin(new Http(port, null));
        theirs = Walk.begin(new Http(port, null));
        theirRecord = theirs.id("entries", Map.of("text", "Only for me."));
    }

    private List<Operation> addresses(String variable) {
        List<Operation> found = Api.of(mine.http()).operations().stream()
                .filter(it -> it.path().contains(variable))
                .toList();
        assertThat(found).isNotEmpty();
        return found;
    }

    @TestFactory
    List<DynamicTest> another_journey_is_as_unknown_as_none() {
        List<Operation> addresses = addresses("{journey}");
        assertThat(addresses).hasSizeGreaterThan(45);
        return addresses.stream()
                .map(it -> DynamicTest.dynamicTest(it.id(), () -> {
                    String nobodys = UUID.randomUUID().toString();
                    Answer unknown = ask(it, nobodys, theirRecord);
                    assertThat(unknown.problem()).isEqualTo("not-found");
                    assertThat(unknown.status()).isEqualTo(404);
                    for (String journey : List.of(theirs.journey(), "nonsense", "1-1-1-1-1", "%F0%9F%8C%8A", "a'b")) {
                        assertSame(ask(it, journey, theirRecord), unknown, journey);
                    }
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> another_record_is_as_unknown_as_none() {
        return addresses("{record}").stream()
                .map(it -> DynamicTest.dynamicTest(it.id(), () -> {
                    Answer unknown = ask(it, mine.journey(), UUID.randomUUID().toString());
                    assertThat(unknown.problem()).isEqualTo("not-found");
                    for (String record : List.of(theirRecord, theirs.journey(), "nonsense")) {
                        assertSame(ask(it, mine.journey(), record), unknown, record);
                    }
                }))
                .toList();
    }

    /** Whatever else the body holds: the address is looked at first. */
    private Answer ask(Operation operation, String journey, String record) {
        String path = operation.at(journey).replaceAll("\\{[a-z]+}", record);
        String body = operation.hasBody() ? operation.example().toString() : "";
        return mine.http()
                .send(mine.http()
                        .request(path)
                        .header("Content-Type", "application/json")
                        .method(operation.method().toUpperCase(), BodyPublishers.ofString(body)));
    }

    private static void assertSame(Answer answer, Answer unknown, String id) {
        assertThat(answer.body()).as(id).isEqualTo(unknown.body());
        assertThat(answer.status()).isEqualTo(unknown.status());
        assertThat(names(answer)).isEqualTo(names(unknown));
    }

    /** But for that of the line itself, which ends after a number of requests. */
    private static List<String> names(Answer answer) {
        return answer.response().headers().map().keySet().stream()
                .filter(name -> !name.equals("connection"))
                .sorted()
                .toList();
    }

    @Test
    void ids_in_a_body_are_found_in_the_own_journey_only() {
        String theirReason = theirs.id("reasons", Map.of("text", "For me.", "forWhom", "MYSELF", "strength", 5));
        assertThat(theirs.post("rewordings", Map.of("reason", theirReason, "text", "For me alone."))
                        .status())
                .as("the id is a good one")
                .isEqualTo(201);
        for (Operation command : Api.of(mine.http()).commands().toList()) {
            for (String field : command.example().propertyNames()) {
                if (Api.of(mine.http())
                        .properties(command)
                        .get(field)
                        .path("format")
                        .asString("")
                        .equals("uuid")) {
                    ObjectNode body = mine.furnish(command.body());
                    mine.ready(command.id(), body);
                    assertSame(
                            mine.http()
                                    .post(
                                            command.at(mine.journey()),
                                            body.deepCopy().put(field, theirReason)),
                            mine.http()
                                    .post(
                                            command.at(mine.journey()),
                                            body.put(field, UUID.randomUUID().toString())),
                            command.id());
                }
            }
        }
        assertThat(mine.get("timeline?at=" + theirRecord).body())
                .isEqualTo(mine.get("timeline?at=" + UUID.randomUUID()).body());
    }

    @Test
    void a_list_holds_only_the_own_journeys() {
        assertThat(mine.http().get("/api/journeys").json().findValuesAsString("journey"))
                .containsExactly(mine.journey());
    }

    @Test
    void somebody_elses_token_cannot_be_revoked() {
        String token =
                theirs.http().get("/api/tokens").json().at("/tokens/0/id").asString();
        Answer refused = mine.http().delete("/api/tokens/" + token);
        assertSame(mine.http().delete("/api/tokens/" + UUID.randomUUID()), refused, token);
        assertThat(refused.problem()).isEqualTo("not-found");
        assertThat(theirs.get("progress").status()).isEqualTo(200);
    }

    @TestFactory
    List<DynamicTest> nothing_is_answered_without_a_token() {
        return addresses("/api/").stream()
                .filter(it -> !it.description().path("security").isEmpty())
                .map(it -> DynamicTest.dynamicTest(it.id(), () -> {
                    Http anybody = mine.http().as(null);
                    Answer answer = anybody.send(anybody.request(it.path()
                                    .replaceAll("\\{[a-z]+}", UUID.randomUUID().toString()))
                            .method(it.method().toUpperCase(), BodyPublishers.noBody()));
                    assertThat(answer.problem()).isEqualTo("unauthenticated");
                    assertThat(answer.status()).isEqualTo(401);
                }))
                .toList();
    }
}
