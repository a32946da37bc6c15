package dev.onward.accounts;

import static dev.onward.accounts.Somebody.PASSPHRASE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What tokens do, how they are made, listed and revoked. */
@OverTheEdge
class TokensHttpTest {

    @LocalServerPort
    int port;

    Somebody somebody;
    Http me;

    @BeforeEach
    void sign_up() {
        somebody = Somebody.signsUp(port);
        me = somebody.http();
    }

    @Test
    void a_token_does_what_its_scopes_say() {
        Http reader = me.as(
                somebody.token("reader", "read", "r-1").json().at("/secret").asString());
        Http writer = me.as(
                somebody.token("writer", "write", "w-1").json().at("/secret").asString());
        assertThat(reader.get("/api/journeys/small").status()).isEqualTo(200);
        Http.Answer refused = reader.post("/api/journeys/small", Map.of("text", "x", "calm", 1));
        assertThat(refused.problem()).isEqualTo("missing-scope");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(writer.post("/api/journeys/small", Map.of("text", "x", "calm", 1))
                        .status())
                .isEqualTo(200);
        assertThat(writer.get("/api/journeys/small").problem()).isEqualTo("missing-scope");
        assertThat(writer.get("/api/tokens").problem()).isEqualTo("missing-scope");
        assertThat(reader.post("/api/account/erasure", Map.of("passphrase", PASSPHRASE))
                        .problem())
                .isEqualTo("missing-scope");
        assertThat(reader.get("/api/small/signed-in").json().at("/signedInAt").isNull())
                .isTrue();
    }

    @Test
    void a_repeated_request_for_a_token_gets_the_same_one_and_another_body_none() {
        Http.Answer first = somebody.token("canary phone", "read", "k-1");
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(somebody.token("canary phone", "read", "k-1").body()).isEqualTo(first.body());
        assertThat(somebody.token("another phone", "read", "k-1").problem()).isEqualTo("idempotency-key-reused");
        assertThat(somebody.token("canary phone", "write", "k-1").status()).isEqualTo(422);
        assertThat(somebody.token("canary phone", "read", "k-2").body()).isNotEqualTo(first.body());
    }

    @Test
    void a_revoked_token_is_refused_at_once_and_no_repeat_brings_it_back() {
        Http.Answer token = somebody.token("phone", "read", "k-1");
        Http phone = me.as(token.json().at("/secret").asString());
        assertThat(phone.get("/api/journeys/small").status()).isEqualTo(200);
        String id = token.json().at("/id").asString();
        assertThat(me.delete("/api/tokens/" + id).status()).isEqualTo(204);
        assertThat(phone.get("/api/journeys/small").problem()).isEqualTo("unauthenticated");
        assertThat(me.delete("/api/tokens/" + id).problem()).isEqualTo("not-found");
        assertThat(somebody.token("phone", "read", "k-1").status()).isEqualTo(422);
        assertThat(phone.get("/api/journeys/small").problem()).isEqualTo("unauthenticated");
    }

    @Test
    void nobody_revokes_what_is_not_a_token_of_theirs() {
        Http other = somebody.anybody().person("canary-" + UUID.randomUUID());
        String mine = me.get("/api/tokens").json().at("/tokens/0/id").asString();
        assertThat(other.delete("/api/tokens/" + mine).body())
                .isEqualTo(other.delete("/api/tokens/" + UUID.randomUUID()).body())
                .isEqualTo(other.delete("/api/tokens/nonsense").body())
                .contains("not-found");
        assertThat(me.get("/api/tokens").status()).isEqualTo(200);
    }

    @Test
    void tokens_are_listed_with_labels_and_the_last_use_and_no_secret() {
        somebody.token("canary phone", "read", "k-1");
        Http.Answer list = me.get("/api/tokens");
        assertThat(list.json().at("/tokens/0/current").asBoolean()).isTrue();
        assertThat(list.json().at("/tokens/0/lastUsedAt").isNull()).isFalse();
        assertThat(list.json().at("/tokens/1/label").asString()).isEqualTo("canary phone");
        assertThat(list.json().at("/tokens/1/lastUsedAt").isNull()).isTrue();
        assertThat(list.body()).doesNotContain("onw_");
    }
}
