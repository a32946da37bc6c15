package dev.onward.accounts;

import static dev.onward.accounts.Somebody.NEXT_PASSPHRASE;
import static dev.onward.accounts.Somebody.PASSPHRASE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signing up and in, recovering, changing the passphrase. */
@OverTheEdge
class AccountsHttpTest {

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
    void a_new_person_gets_a_recovery_code_and_a_token_that_does_everything() {
        assertThat(somebody.welcome().status()).as(somebody.welcome().body()).isEqualTo(201);
        assertThat(somebody.recoveryCode()).hasSize(39);
        assertThat(somebody.welcome().json().at("/token/scopes").toString())
                .isEqualTo("[\"read\",\"write\",\"account\"]");
        assertThat(somebody.welcome().header("Cache-Control")).contains("no-store");
    }

    @Test
    void a_name_is_taken_whatever_its_case() {
        assertThat(somebody.anybody()
                        .signUp(somebody.name().toUpperCase(), PASSPHRASE)
                        .problem())
                .isEqualTo("name-taken");
    }

    @Test
    void signing_in_gives_a_token_that_ends_and_knows_when_the_passphrase_was_given() {
        Http.Answer signedIn = somebody.signIn(PASSPHRASE);
        assertThat(signedIn.status()).as(signedIn.body()).isEqualTo(201);
        Http again = me.as(signedIn.json().at("/secret").asString());
        assertThat(again.get("/api/tokens").json().at("/tokens").size()).isEqualTo(2);
        assertThat(again.get("/api/small/signed-in").json().at("/signedInAt").isNull())
                .isFalse();
    }

    @Test
    void an_unknown_name_and_a_wrong_passphrase_are_answered_alike() {
        Http.Answer wrong = somebody.signIn("a walk along the wrong way");
        Http.Answer unknown = somebody.anybody()
                .post("/api/sign-ins", Map.of("name", "nobody-" + UUID.randomUUID(), "passphrase", PASSPHRASE));
        assertThat(wrong.problem()).isEqualTo("unauthenticated");
        assertThat(unknown.body()).isEqualTo(wrong.body());
        assertThat(unknown.status()).isEqualTo(401);
    }

    @Test
    void after_a_recovery_the_words_are_there_and_every_older_secret_is_void() {
        Http.Answer started = me.post("/api/journeys/small", Map.of("text", "river stones", "calm", 3));
        String journey = started.json().at("/record").asString();
        Http.Answer recovered = somebody.recover(somebody.recoveryCode(), NEXT_PASSPHRASE);
        assertThat(recovered.status()).as(recovered.body()).isEqualTo(201);
        Http after = me.as(Somebody.secretOf(recovered));
        assertThat(after.get("/api/journeys/" + journey + "/small-notes/" + journey)
                        .body())
                .contains("river stones");
        assertThat(me.get("/api/tokens").problem()).isEqualTo("unauthenticated");
        assertThat(somebody.signIn(PASSPHRASE).problem()).isEqualTo("unauthenticated");
        assertThat(somebody.recover(somebody.recoveryCode(), PASSPHRASE).problem())
                .isEqualTo("unauthenticated");
        assertThat(somebody.signIn(NEXT_PASSPHRASE).status()).isEqualTo(201);
    }

    @Test
    void a_recovery_code_opens_only_the_account_of_its_name() {
        String code = somebody.recoveryCode();
        Somebody another = Somebody.signsUp(port);
        assertThat(another.recover(code, PASSPHRASE).problem()).isEqualTo("unauthenticated");
        assertThat(another.recover("no code at all", PASSPHRASE).problem()).isEqualTo("unauthenticated");
    }

    @Test
    void a_changed_passphrase_is_the_only_one_that_opens() {
        Map<String, String> change = Map.of("currentPassphrase", PASSPHRASE, "newPassphrase", NEXT_PASSPHRASE);
        assertThat(me.post("/api/passphrase-changes", change).status()).isEqualTo(204);
        assertThat(me.post("/api/passphrase-changes", change).problem()).isEqualTo("unauthenticated");
        assertThat(somebody.signIn(PASSPHRASE).problem()).isEqualTo("unauthenticated");
        assertThat(somebody.signIn(NEXT_PASSPHRASE).status()).isEqualTo(201);
        assertThat(me.get("/api/tokens").status()).isEqualTo(200);
    }
}
