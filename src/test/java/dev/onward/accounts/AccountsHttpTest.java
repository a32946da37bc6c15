package dev.onward.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.Onward;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(
        classes = {Onward.class, SmallJourney.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "onward.data=target/test-data/accounts-http-${random.uuid}",
            "onward.limits.sign-up.per-address=1000",
            "onward.limits.sign-in.per-address=1000"
        })
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccountsHttpTest {

    @Value("${local.server.port}")
    int port;

    Http anybody;
    String name;

    @BeforeEach
    void connect() {
        anybody = new Http(port, null);
        name = "someone-" + UUID.randomUUID();
    }

    @Test
    void a_new_person_gets_a_recovery_code_and_a_token_and_their_words_come_back_to_them_alone() {
        Http.Answer welcome = anybody.signUp(name, "a walk along the river");
        assertThat(welcome.status()).as(welcome.body()).isEqualTo(201);
        assertThat(welcome.json().at("/recoveryCode").asString()).hasSize(39);
        Http me = anybody.as(welcome.json().at("/token/secret").asString());
        Http.Answer started = me.post("/api/journeys/small", Map.of("text", "river stones", "calm", 3));
        assertThat(started.status()).as(started.body()).isEqualTo(200);
        assertThat(started.json().at("/stored").asString()).startsWith("sealed.");
        String id = started.json().at("/record").asString();
        Http.Answer read = me.get("/api/journeys/" + id + "/small-notes/" + id);
        assertThat(read.json().at("/text").asString()).isEqualTo("river stones");
    }
}
