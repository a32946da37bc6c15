package dev.onward.accounts;

import static dev.onward.accounts.Somebody.PASSPHRASE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.edge.SmallJourney;
import dev.onward.accounts.keys.AccountName;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an erased account leaves behind, and what is never there to be erased. */
@OverTheEdge
class AccountErasureHttpTest {

    @LocalServerPort
    int port;

    @Value("${onward.data}")
    Path data;

    @Autowired
    Accounts accounts;

    @Autowired
    SmallJourney.Endpoints small;

    Somebody somebody;
    Http me;

    @BeforeEach
    void sign_up() {
        somebody = Somebody.signsUp(port);
        me = somebody.http();
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
        somebody.token("canary phone", "read", "k-1");
        String journey = me.post("/api/journeys/small", Map.of("text", "canary stones", "calm", 3))
                .json()
                .at("/record")
                .asString();
        UUID account = accounts.find(
                        Credential.Kind.PASSPHRASE,
                        AccountName.of(somebody.name()).lookup())
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
        assertThat(somebody.signIn(PASSPHRASE).problem()).isEqualTo("unauthenticated");
        assertThat(somebody.anybody().signUp(somebody.name(), PASSPHRASE).status())
                .isEqualTo(201);
    }

    @Test
    void no_word_that_a_person_typed_is_in_the_data_or_in_the_log(CapturedOutput output) {
        somebody.token("canary phone", "read", "k-1");
        me.post("/api/journeys/small", Map.of("text", "canary stones", "calm", 3));
        me.post("/api/journeys/small", Map.of("text", "canary ".repeat(9), "calm", "canary"));
        me.get("/api/small/broken");
        assertThat(isInData("canary".getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(isInData(somebody.secret().getBytes(StandardCharsets.UTF_8))).isFalse();
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
}
