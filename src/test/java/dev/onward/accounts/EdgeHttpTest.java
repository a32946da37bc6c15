package dev.onward.accounts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.shared.ProblemType;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What every request meets, whatever it is about. */
@OverTheEdge
class EdgeHttpTest {

    @LocalServerPort
    int port;

    Http anybody;
    Http me;
    String journey;
    String notes;

    @BeforeEach
    void start() {
        anybody = new Http(port, null);
        me = anybody.person("canary-" + UUID.randomUUID());
        journey = me.post("/api/journeys/small", Map.of("text", "stones", "calm", 3))
                .json()
                .at("/record")
                .asString();
        notes = "/api/journeys/" + journey + "/small-notes";
    }

    @Test
    void what_is_unknown_what_makes_no_sense_and_what_is_somebody_elses_are_answered_alike() {
        Http other = anybody.person("canary-" + UUID.randomUUID());
        Http.Answer unknown = other.get("/api/journeys/" + UUID.randomUUID() + "/small-notes/" + journey);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.problem()).isEqualTo("not-found");
        assertThat(other.get(notes + "/" + journey).body()).isEqualTo(unknown.body());
        assertThat(other.get("/api/journeys/nonsense/small-notes/" + journey).body())
                .isEqualTo(unknown.body());
        assertThat(other.get("/api/journeys/" + journey + "/nothing").body()).isEqualTo(unknown.body());
        assertThat(me.get(notes + "/" + journey).status()).isEqualTo(200);
    }

    @Test
    void a_body_for_somebody_elses_journey_is_not_even_looked_at() {
        Http other = anybody.person("canary-" + UUID.randomUUID());
        assertThat(other.postRaw(notes, "no json".getBytes(UTF_8), "text/plain").problem())
                .isEqualTo("not-found");
    }

    @Test
    void whoever_is_not_signed_in_is_told_how() {
        for (Http nobody : List.of(anybody, anybody.as("onw_" + "A".repeat(43)), anybody.as("nonsense"))) {
            Http.Answer answer = nobody.get(notes + "/" + journey);
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.problem()).isEqualTo("unauthenticated");
            assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        }
        assertThat(anybody.get("/nothing/here").status()).isEqualTo(401);
        assertThat(anybody.get("/actuator/env").status()).isEqualTo(401);
        assertThat(anybody.get("/actuator/prometheus").status()).isEqualTo(401);
        assertThat(me.get("/nothing/here").problem()).isEqualTo("not-found");
        assertThat(me.get("/actuator/prometheus").problem()).isEqualTo("not-found");
    }

    @Test
    void the_docs_the_problems_and_the_health_are_open() {
        Http.Answer docs = anybody.get("/v3/api-docs");
        assertThat(docs.status()).isEqualTo(200);
        assertThat(docs.json()
                        .at("/components/schemas/Part/properties/name/type")
                        .asString())
                .isEqualTo("string");
        assertThat(docs.body()).doesNotContain("SignedIn").doesNotContain("Sealing");
        assertThat(anybody.get("/swagger-ui/index.html").status()).isEqualTo(200);
        assertThat(anybody.get("/problems").status()).isEqualTo(200);
        assertThat(anybody.get("/actuator/health").status()).isIn(200, 503);
        assertThat(anybody.get("/readyz").status()).isEqualTo(200);
    }

    @Test
    void answers_carry_the_security_headers() {
        Http.Answer answer = me.get(notes + "/" + journey);
        assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'self'");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @Test
    void the_standard_refusals_are_problems() {
        Http.Answer method = me.delete(notes);
        assertThat(method.problem()).isEqualTo("method-not-allowed");
        assertThat(method.header("Allow")).contains("POST");
        Http.Answer media = me.send(
                me.request(notes + "/" + journey).header("Accept", "image/png").GET());
        assertThat(media.problem()).isEqualTo("not-acceptable");
        assertThat(me.get(notes + "/nonsense").problem()).isEqualTo("not-found");
        assertThat(me.get("/api//journeys/%2e%2e/x").problem()).isEqualTo("bad-request");
    }

    @Test
    void what_even_the_server_cannot_parse_is_a_problem() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write("GET /api/%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".getBytes(UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .doesNotContain("Tomcat")
                    .doesNotContain("<html");
        }
    }

    @Test
    void a_fault_of_ours_hides_everything_and_is_found_by_its_correlation(CapturedOutput output) {
        Http.Answer answer = me.get("/api/small/broken");
        assertThat(answer.problem()).isEqualTo("internal");
        assertThat(answer.body()).doesNotContain("canary");
        assertThat(output.getAll())
                .contains(answer.json().at("/correlation").asString())
                .contains("java.lang.IllegalStateException at dev.edge.SmallJourney")
                .doesNotContain("canary words");
    }

    @Test
    void a_store_that_is_full_or_away_says_so() {
        assertThat(me.get("/api/small/full").status()).isEqualTo(507);
        Http.Answer away = me.get("/api/small/away");
        assertThat(away.status()).isEqualTo(503);
        assertThat(away.header("Retry-After")).isEqualTo("2");
        assertThat(away.body()).doesNotContain("canary");
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void every_type_has_its_page(ProblemType type) {
        Http.Answer page = anybody.get(type.uri());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.body()).contains(type.title()).contains("Status " + type.status());
    }

    @Test
    void an_unknown_type_has_none() {
        assertThat(anybody.get("/problems/nonsense").status()).isEqualTo(404);
    }
}
