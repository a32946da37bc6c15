package dev.onward.stories;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;

/** What could not be answered is not done either: not a word is stored, no secret is changed. */
@Story
class RefusedUnreadTest {

    @LocalServerPort
    int port;

    @Value("${onward.data}")
    Path data;

    @TestFactory
    Stream<DynamicTest> an_answer_that_nobody_could_read_is_refused_before_anything_is_done() {
        Http anybody = new Http(port, null);
        return Api.of(anybody).operations().stream()
                .filter(it -> !it.method().equals("get"))
                .map(it -> DynamicTest.dynamicTest(it.id(), () -> is_refused(it, anybody)));
    }

    private void is_refused(Operation operation, Http anybody) throws SQLException {
        String name = "reader-" + UUID.randomUUID();
        Answer welcome = anybody.signUp(name, Walk.PASSPHRASE);
        Http http = anybody.as(welcome.json().at("/token/secret").asString());
        Walk walk = new Walk(http, "", name, Walk.PASSPHRASE).anew();
        ObjectNode body = operation.hasBody() ? walk.furnish(operation.body()) : Api.JSON.createObjectNode();
        Map<String, String> secrets = Map.of(
                "name",
                operation.id().equals("signUp") ? "somebody-" + UUID.randomUUID() : name,
                "passphrase",
                Walk.PASSPHRASE,
                "currentPassphrase",
                Walk.PASSPHRASE,
                "recoveryCode",
                welcome.json().get("recoveryCode").asString());
        secrets.forEach((field, secret) -> {
            if (body.has(field)) {
                body.put(field, secret);
            }
        });
        Walk by = operation.isCommand() ? walk.ready(operation.id(), body) : walk;
        String address = operation
                .at(walk.journey())
                .replace("{id}", welcome.json().at("/token/id").asString())
                .replace("{exclusion}", UUID.randomUUID().toString());
        String before = stored();
        for (String accept : new String[] {"image/png", "application/json;charset=utf-16", "no media type"}) {
            HttpRequest.Builder request = by.http()
                    .request(address)
                    .header("Content-Type", "application/json")
                    .header("Accept", accept)
                    .method(
                            operation.method().toUpperCase(Locale.ROOT),
                            BodyPublishers.ofByteArray(Api.JSON.writeValueAsBytes(body)));
            Answer refused = http.send(request);
            assertThat(refused.status()).as(accept).isEqualTo(406);
            assertThat(refused.problem()).isEqualTo("not-acceptable");
            assertThat(stored()).as(accept).isEqualTo(before);
        }
    }

    private String stored() throws SQLException {
        try (Connection journal = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("journal.db"));
                Statement statement = journal.createStatement();
                ResultSet row = statement.executeQuery(
                        "select (select count(*) from commits),"
                                + " (select count(*) from journey_key), (select group_concat(id) from credential), (select count(*) from journey_note)")) {
            return row.getString(1) + " " + row.getString(2) + " " + row.getString(3) + " " + row.getString(4);
        }
    }
}
