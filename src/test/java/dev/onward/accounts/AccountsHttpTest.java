package dev.onward.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edge.Edge;
import dev.edge.SmallJourney;
import dev.onward.store.Accounts;
import dev.onward.store.Credential;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@SpringBootTest(
        classes = Edge.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "onward.data=target/test-data/accounts-http",
            "onward.limits.sign-up.per-address=1000",
            "onward.limits.sign-in.per-address=1000",
            "onward.limits.recovery.per-address=1000",
            "onward.limits.passphrase.per-address=1000"
        })
@ExtendWith(OutputCaptureExtension.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccountsHttpTest {

    private static final String PASSPHRASE = "a walk along the canary";

    @Value("${local.server.port}")
    int port;

    @Value("${onward.data}")
    Path data;

    @Autowired
    Accounts accounts;

    @Autowired
    SmallJourney.Endpoints small;

    Http anybody;
    String name;
    Http.Answer welcome;
    Http me;

    @BeforeEach
    void sign_up() {
        anybody = new Http(port, null);
        name = "canary-" + UUID.randomUUID();
        welcome = anybody.signUp(name, PASSPHRASE);
        me = anybody.as(secretOf(welcome));
    }

    private static String secretOf(Http.Answer answer) {
        return answer.json().at("/token/secret").asString();
    }

    private Http.Answer signIn(String passphrase) {
        return anybody.post("/api/sign-ins", Map.of("name", name, "passphrase", passphrase));
    }

    private Http.Answer recover(String code, String passphrase) {
        return anybody.post("/api/recoveries", Map.of("name", name, "recoveryCode", code, "newPassphrase", passphrase));
    }

    @Test
    void a_new_person_gets_a_recovery_code_and_a_token_that_does_everything() {
        assertThat(welcome.status()).as(welcome.body()).isEqualTo(201);
        assertThat(welcome.json().at("/recoveryCode").asString()).hasSize(39);
        assertThat(welcome.json().at("/token/scopes").toString()).isEqualTo("[\"read\",\"write\",\"account\"]");
        assertThat(welcome.header("Cache-Control")).contains("no-store");
    }

    @Test
    void a_name_is_taken_whatever_its_case() {
        assertThat(anybody.signUp(name.toUpperCase(), PASSPHRASE).problem()).isEqualTo("name-taken");
    }

    @Test
    void signing_in_gives_a_token_that_ends_and_knows_when_the_passphrase_was_given() {
        Http.Answer signedIn = signIn(PASSPHRASE);
        assertThat(signedIn.status()).as(signedIn.body()).isEqualTo(201);
        Http again = anybody.as(signedIn.json().at("/secret").asString());
        assertThat(again.get("/api/tokens").json().at("/tokens").size()).isEqualTo(2);
        assertThat(again.get("/api/small/signed-in").json().at("/signedInAt").isNull())
                .isFalse();
    }

    @Test
    void an_unknown_name_and_a_wrong_passphrase_are_answered_alike() {
        Http.Answer wrong = signIn("a walk along the wrong way");
        Http.Answer unknown =
                anybody.post("/api/sign-ins", Map.of("name", "nobody-" + UUID.randomUUID(), "passphrase", PASSPHRASE));
        assertThat(wrong.problem()).isEqualTo("unauthenticated");
        assertThat(unknown.body()).isEqualTo(wrong.body());
        assertThat(unknown.status()).isEqualTo(401);
    }

    @Test
    void after_a_recovery_the_words_are_there_and_every_older_secret_is_void() {
        Http.Answer started = me.post("/api/journeys/small", Map.of("text", "river stones", "calm", 3));
        String journey = started.json().at("/record").asString();
        Http.Answer recovered = recover(welcome.json().at("/recoveryCode").asString(), "another walk, another canary");
        assertThat(recovered.status()).as(recovered.body()).isEqualTo(201);
        Http after = anybody.as(secretOf(recovered));
        assertThat(after.get("/api/journeys/" + journey + "/small-notes/" + journey)
                        .body())
                .contains("river stones");
        assertThat(me.get("/api/tokens").problem()).isEqualTo("unauthenticated");
        assertThat(signIn(PASSPHRASE).problem()).isEqualTo("unauthenticated");
        assertThat(recover(welcome.json().at("/recoveryCode").asString(), PASSPHRASE)
                        .problem())
                .isEqualTo("unauthenticated");
        assertThat(signIn("another walk, another canary").status()).isEqualTo(201);
    }

    @Test
    void a_recovery_code_opens_only_the_account_of_its_name() {
        String code = welcome.json().at("/recoveryCode").asString();
        name = "canary-" + UUID.randomUUID();
        anybody.signUp(name, PASSPHRASE);
        assertThat(recover(code, PASSPHRASE).problem()).isEqualTo("unauthenticated");
        assertThat(recover("no code at all", PASSPHRASE).problem()).isEqualTo("unauthenticated");
    }

    @Test
    void a_changed_passphrase_is_the_only_one_that_opens() {
        Map<String, String> change =
                Map.of("currentPassphrase", PASSPHRASE, "newPassphrase", "another walk, another canary");
        assertThat(me.post("/api/passphrase-changes", change).status()).isEqualTo(204);
        assertThat(me.post("/api/passphrase-changes", change).problem()).isEqualTo("unauthenticated");
        assertThat(signIn(PASSPHRASE).problem()).isEqualTo("unauthenticated");
        assertThat(signIn("another walk, another canary").status()).isEqualTo(201);
        assertThat(me.get("/api/tokens").status()).isEqualTo(200);
    }

    @Test
    void a_token_does_what_its_scopes_say() {
        Http reader =
                anybody.as(created("reader", "read", "r-1").json().at("/secret").asString());
        Http writer = anybody.as(
                created("writer", "write", "w-1").json().at("/secret").asString());
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

    private Http.Answer created(String label, String scope, String repeat) {
        return me.post(
                "/api/tokens",
                Map.of("label", label, "scopes", List.of(scope), "expiresInDays", 30),
                "Idempotency-Key",
                repeat);
    }

    @Test
    void a_repeated_request_for_a_token_gets_the_same_one_and_another_body_none() {
        Http.Answer first = created("canary phone", "read", "k-1");
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(created("canary phone", "read", "k-1").body()).isEqualTo(first.body());
        assertThat(created("another phone", "read", "k-1").problem()).isEqualTo("idempotency-key-reused");
        assertThat(created("canary phone", "write", "k-1").status()).isEqualTo(422);
        assertThat(created("canary phone", "read", "k-2").body()).isNotEqualTo(first.body());
    }

    @Test
    void a_revoked_token_is_refused_at_once_and_no_repeat_brings_it_back() {
        Http.Answer token = created("phone", "read", "k-1");
        Http phone = anybody.as(token.json().at("/secret").asString());
        assertThat(phone.get("/api/journeys/small").status()).isEqualTo(200);
        String id = token.json().at("/id").asString();
        assertThat(me.delete("/api/tokens/" + id).status()).isEqualTo(204);
        assertThat(phone.get("/api/journeys/small").problem()).isEqualTo("unauthenticated");
        assertThat(me.delete("/api/tokens/" + id).problem()).isEqualTo("not-found");
        assertThat(created("phone", "read", "k-1").status()).isEqualTo(422);
        assertThat(phone.get("/api/journeys/small").problem()).isEqualTo("unauthenticated");
    }

    @Test
    void nobody_revokes_what_is_not_a_token_of_theirs() {
        Http other = anybody.person("canary-" + UUID.randomUUID());
        String mine = me.get("/api/tokens").json().at("/tokens/0/id").asString();
        assertThat(other.delete("/api/tokens/" + mine).body())
                .isEqualTo(other.delete("/api/tokens/" + UUID.randomUUID()).body())
                .isEqualTo(other.delete("/api/tokens/nonsense").body())
                .contains("not-found");
        assertThat(me.get("/api/tokens").status()).isEqualTo(200);
    }

    @Test
    void tokens_are_listed_with_labels_and_the_last_use_and_no_secret() {
        created("canary phone", "read", "k-1");
        Http.Answer list = me.get("/api/tokens");
        assertThat(list.json().at("/tokens/0/current").asBoolean()).isTrue();
        assertThat(list.json().at("/tokens/0/lastUsedAt").isNull()).isFalse();
        assertThat(list.json().at("/tokens/1/label").asString()).isEqualTo("canary phone");
        assertThat(list.json().at("/tokens/1/lastUsedAt").isNull()).isTrue();
        assertThat(list.body()).doesNotContain("onw_");
    }

    @Test
    void erasing_an_account_needs_its_passphrase() {
        assertThat(me.post("/api/account/erasure", Map.of("passphrase", "a walk along the wrong way"))
                        .problem())
                .isEqualTo("unauthenticated");
        assertThat(me.get("/api/tokens").status()).isEqualTo(200);
    }

    @Test
    void an_erased_account_leaves_no_byte_and_says_which_journeys_are_gone() throws IOException {
        created("canary phone", "read", "k-1");
        String journey = me.post("/api/journeys/small", Map.of("text", "canary stones", "calm", 3))
                .json()
                .at("/record")
                .asString();
        UUID account = accounts.find(
                        Credential.Kind.PASSPHRASE,
                        dev.onward.accounts.keys.AccountName.of(name).lookup())
                .orElseThrow()
                .account();
        List<byte[]> traces = new ArrayList<>();
        accounts.credentials(account).forEach(it -> traces.addAll(List.of(it.wrap(), it.lookup())));
        accounts.journeyKeys(account).forEach(it -> traces.add(it.wrap()));
        assertThat(traces).hasSize(9).allMatch(this::isInData);

        Http.Answer receipt = me.post("/api/account/erasure", Map.of("passphrase", PASSPHRASE));
        assertThat(receipt.status()).as(receipt.body()).isEqualTo(200);
        assertThat(receipt.json().at("/journeys").asInt()).isEqualTo(1);
        assertThat(receipt.json().at("/credentials").asInt()).isEqualTo(4);
        assertThat(small.erased.getLast().journeys()).containsExactly(UUID.fromString(journey));
        assertThat(traces).noneMatch(this::isInData);
        assertThat(me.get("/api/tokens").problem()).isEqualTo("unauthenticated");
        assertThat(signIn(PASSPHRASE).problem()).isEqualTo("unauthenticated");
        assertThat(anybody.signUp(name, PASSPHRASE).status()).isEqualTo(201);
    }

    @Test
    void no_word_that_a_person_typed_is_in_the_data_or_in_the_log(CapturedOutput output) {
        created("canary phone", "read", "k-1");
        me.post("/api/journeys/small", Map.of("text", "canary stones", "calm", 3));
        me.post("/api/journeys/small", Map.of("text", "canary ".repeat(9), "calm", "canary"));
        me.get("/api/small/broken");
        assertThat(isInData("canary".getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(isInData(secretOf(welcome).getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(output.getAll()).contains("Request failed").doesNotContain("canary ");
    }

    private boolean isInData(byte[] bytes) {
        String needle = new String(bytes, StandardCharsets.ISO_8859_1);
        try (Stream<Path> files = Files.walk(data)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            assertThat(all).isNotEmpty();
            for (Path file : all) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(needle)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void two_starts_with_one_idempotency_key_share_one_journey_key() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            Callable<Http.Answer> start = () ->
                    me.post("/api/journeys/small", Map.of("text", "stones", "calm", 3), "Idempotency-Key", "start-1");
            List<Http.Answer> answers = new ArrayList<>();
            for (var one : threads.invokeAll(List.of(start, start, start, start))) {
                answers.add(one.get());
            }
            assertThat(answers)
                    .allMatch(it -> it.status() == 200 || it.problem().equals("repeat-in-progress"));
            List<String> ids = answers.stream()
                    .filter(it -> it.status() == 200)
                    .map(it -> it.json().at("/record").asString())
                    .distinct()
                    .toList();
            assertThat(ids).hasSize(1);
            assertThat(me.get("/api/journeys/" + ids.getFirst() + "/small-notes/" + ids.getFirst())
                            .body())
                    .contains("stones");
        }
    }
}
