package dev.onward.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.accounts.Http;
import dev.onward.accounts.Http.Answer;
import dev.onward.store.Documents;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/** What the operator sees at the port of their own, and that nobody sees it anywhere else. */
@Story
@ActiveProfiles("operator")
@TestPropertySource(properties = "management.server.port=0")
class OperatorStoryTest {

    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-");
    private static final Pattern ADDRESS = Pattern.compile("uri=\"([^\"]*)\"");

    @LocalServerPort
    int port;

    @LocalManagementPort
    int operatorPort;

    @Autowired
    Documents documents;

    Http anybody;
    Http operator;
    Walk walk;

    @BeforeEach
    void begin() {
        anybody = new Http(port, null);
        operator = new Http(operatorPort, null);
        walk = Walk.begin(anybody);
    }

    private String metrics() {
        Answer scraped = operator.get("/actuator/prometheus");
        assertThat(scraped.status()).isEqualTo(200);
        return scraped.body();
    }

    @Test
    void the_port_that_everybody_uses_has_nothing_but_whether_it_is_well() {
        for (String path : List.of("/actuator/prometheus", "/actuator/rebuild/timeline", "/actuator/env")) {
            assertThat(anybody.get(path).problem()).as(path).isEqualTo("unauthenticated");
            assertThat(walk.http().get(path).problem()).as(path).isEqualTo("not-found");
        }
        assertThat(rebuild(walk.http()).problem()).isEqualTo("not-found");
        for (String path : List.of("/livez", "/readyz")) {
            Answer well = anybody.get(path);
            assertThat(well.status()).isEqualTo(200);
            assertThat(well.json().get("status").asString()).isEqualTo("UP");
            assertThat(well.body()).doesNotContain("details");
        }
    }

    @Test
    void no_metric_holds_a_word_or_an_id_of_anybody() {
        Canaries canaries = new Canaries();
        Api api = Api.of(anybody);
        api.commands().forEach(command -> {
            Sent sent =
                    Sent.example(command, walk, canaries.key(), body -> canaries.sing(body, api.properties(command)));
            walk.http().get(sent.answer().header("Location"));
        });
        for (String view : List.of("timeline?q=" + canaries.words(), "progress", "reasons", canaries.words())) {
            walk.get(view);
        }
        walk.http().get("/api/" + canaries.words());
        anybody.get("/" + canaries.words() + "?q=" + canaries.words());
        anybody.as(canaries.words()).get("/api/journeys/" + UUID.randomUUID());
        anybody.send(anybody.request("/api/journeys").method("CANARY", BodyPublishers.noBody()));
        anybody.post("/api/sign-ins", Map.of("name", canaries.words(), "passphrase", canaries.words()));

        String metrics = metrics();
        assertThat(canaries.sung()).hasSizeGreaterThan(40);
        assertThat(metrics).doesNotContain(canaries.prefix()).doesNotContainIgnoringCase("canary");
        assertThat(metrics)
                .doesNotContain(walk.journey(), walk.name(), walk.http().token());
        assertThat(UUIDS.matcher(metrics).results()).isEmpty();
        Set<String> templates = Set.copyOf(api.document().get("paths").propertyNames());
        Set<String> addresses = ADDRESS.matcher(metrics)
                .results()
                .map(it -> it.group(1))
                .filter(it -> it.startsWith("/api"))
                .collect(Collectors.toSet());
        assertThat(addresses)
                .contains("/api/journeys/{journey}/reasons", "/api/journeys/{journey}/timeline")
                .isSubsetOf(templates);
    }

    @Test
    void every_view_is_up_to_date_and_has_parked_nobody() {
        String position =
                walk.record("entries", Map.of("text", "One.")).get("position").asString();
        List<String> views = List.of("timeline", "progress", "reasons");
        views.forEach(view -> walk.at(view, position));
        assertThat(views)
                .allSatisfy(view -> assertThat(metrics())
                        .contains("onward_view_lag{view=\"" + view + "\"} 0.0")
                        .contains("onward_view_parked{view=\"" + view + "\"} 0.0"));
        assertThat(metrics()).contains("onward_health{component=\"views\"} 1.0");
    }

    @Test
    void a_view_is_built_anew_without_a_token_but_not_for_a_page_in_the_operators_browser() throws Exception {
        String before = walk.view("timeline").toString();
        documents.removeAll("timeline", walk.journey());
        Answer refused = rebuild(operator, "Origin", "https://elsewhere.example");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(walk.view("timeline").get("entries")).as("still lost").isEmpty();

        assertThat(rebuild(operator).status()).isEqualTo(204);
        while (walk.get("timeline").header("Onward-Stale").equals("true")) {
            Thread.sleep(20);
        }
        assertThat(walk.view("timeline").toString()).isEqualTo(before);
        assertThat(operator.postRaw("/actuator/rebuild/nonsense", new byte[0], null)
                        .status())
                .isEqualTo(404);
    }

    private static Answer rebuild(Http by, String... headers) {
        return by.postRaw("/actuator/rebuild/timeline", new byte[0], null, headers);
    }

    @Test
    void the_rest_of_the_application_is_not_at_the_operators_port() {
        assertThat(operator.as(walk.http().token()).get("/api/journeys").status())
                .isEqualTo(404);
        assertThat(operator.get("/actuator/env").status()).isEqualTo(401);
        assertThat(operator.get("/actuator/health")
                        .json()
                        .at("/components/views/details/timeline")
                        .asInt(-1))
                .isZero();
    }
}
