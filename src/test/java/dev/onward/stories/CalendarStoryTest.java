package dev.onward.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.accounts.Http;
import dev.onward.accounts.Http.Answer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Someone takes the times with the children into their own calendar. */
@Story
@ExtendWith(OutputCaptureExtension.class)
class CalendarStoryTest {

    private static final String FEEDS = "calendar-feeds";

    @LocalServerPort
    int port;

    @Value("${onward.data}")
    Path data;

    Http anybody;
    Walk walk;
    String child;

    @BeforeEach
    void a_child_is_there() {
        anybody = new Http(port, null);
        walk = Walk.begin(anybody);
        child = walk.id("children", Map.of("alias", "canary child", "birthYear", 2016));
    }

    private String proposes(String with) {
        Map<String, Object> slot = Map.of(
                "children",
                Set.of(child),
                "with",
                with,
                "from",
                "2026-05-08T18:00",
                "until",
                "2026-05-10T18:00",
                "everyWeeks",
                2);
        return walk.id(
                "custody-proposals",
                Map.of(
                        "children",
                        Set.of(child),
                        "livesWith",
                        "OTHER",
                        "schedule",
                        List.of(slot),
                        "exchange",
                        "canary gate",
                        "words",
                        "canary words"));
    }

    private String calendar(String at) {
        Answer answer = walk.get("custody.ics" + at);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        return answer.body();
    }

    private Answer makes(String... headers) {
        return walk.post(FEEDS, Map.of(), headers);
    }

    private String address() {
        Answer made = makes();
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.json().get("address").asString();
    }

    private void isNowhere(String address) {
        Answer gone = anybody.get(address);
        Answer never = anybody.get("/feeds/" + "A".repeat(43) + ".ics");
        assertThat(gone.problem()).isEqualTo("not-found");
        assertThat(gone.body()).isEqualTo(never.body());
        assertThat(gone.header("Cache-Control")).isEqualTo(never.header("Cache-Control"));
    }

    @Test
    void the_calendar_shows_the_agreed_proposal_else_the_last_and_looks_back() {
        assertThat(calendar("")).contains("BEGIN:VCALENDAR").doesNotContain("VEVENT");
        String first = proposes("ME");
        String second = proposes("PARTNER");
        assertThat(calendar("")).contains("UID:" + second + "-0", "with the other parent", "TENTATIVE");
        walk.record("custody-agreements", Map.of("proposal", first));
        assertThat(calendar("")).contains("UID:" + first + "-0", "Children: with me", "CONFIRMED");
        assertThat(calendar("?at=" + second)).contains("UID:" + second + "-0").doesNotContain(first);
        assertThat(calendar("?at=" + child)).doesNotContain("VEVENT");
        assertThat(calendar("")).doesNotContain("canary");
        assertThat(walk.get("custody.ics?at=nonsense").problem()).isEqualTo("bad-request");
        assertThat(Walk.begin(anybody).http().get(walk.at("custody.ics")).problem())
                .isEqualTo("not-found");
        assertThat(anybody.get(walk.at("custody.ics")).problem()).isEqualTo("unauthenticated");
    }

    @Test
    void a_secret_address_shows_the_same_without_a_token_until_it_is_revoked() {
        assertThat(walk.view(FEEDS).get("feeds")).isEmpty();
        String proposal = proposes("ME");
        String phone = address();
        String laptop = address();
        assertThat(laptop).isNotEqualTo(phone);
        assertThat(walk.view(FEEDS).get("feeds")).hasSize(2);
        assertThat(walk.view(FEEDS).toString()).doesNotContain(phone.substring(7, 50));

        for (String address : List.of(phone, laptop)) {
            Answer feed = anybody.get(address);
            assertThat(feed.status()).as(feed.body()).isEqualTo(200);
            assertThat(feed.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
            assertThat(feed.header("Cache-Control").split(", ")).containsExactlyInAnyOrder("no-store", "private");
            assertThat(feed.body()).isEqualTo(calendar("")).contains(proposal).doesNotContain("canary");
        }
        walk.record("safety-path", Map.of());
        assertThat(anybody.get(phone).body()).isEqualTo(calendar("")).contains(proposal);

        assertThat(walk.http().delete(walk.at(FEEDS)).status()).isEqualTo(204);
        assertThat(walk.http().delete(walk.at(FEEDS)).status()).isEqualTo(204);
        isNowhere(phone);
        isNowhere(laptop);
        assertThat(walk.view(FEEDS).get("feeds")).isEmpty();
    }

    @Test
    void an_address_is_made_once_for_a_key_and_never_comes_back() {
        String first = makes("Idempotency-Key", "one").json().get("address").asString();
        assertThat(makes("Idempotency-Key", "one").json().get("address").asString())
                .isEqualTo(first);
        assertThat(walk.view(FEEDS).get("feeds")).hasSize(1);
        assertThat(walk.anew()
                        .post(FEEDS, Map.of(), "Idempotency-Key", "one")
                        .json()
                        .get("address")
                        .asString())
                .isNotEqualTo(first);
        walk.http().delete(walk.at(FEEDS));
        assertThat(makes("Idempotency-Key", "one").problem()).isEqualTo("idempotency-key-reused");
        isNowhere(first);
    }

    @Test
    void a_journey_has_at_most_ten() {
        Stream.generate(this::address).limit(10).forEach(address -> {});
        assertThat(makes().problem()).isEqualTo("not-now");
        assertThat(walk.view(FEEDS).get("feeds")).hasSize(10);
    }

    @Test
    void an_address_ends_with_its_journey_alone() {
        proposes("ME");
        String mine = address();
        Walk other = walk.anew();
        String others = other.post(FEEDS, Map.of()).json().get("address").asString();
        other.record("journey-erasures", Map.of("confirmation", "erase this journey"));
        isNowhere(others);
        assertThat(anybody.get(mine).status()).isEqualTo(200);
        walk.http().post("/api/account/erasure", Map.of("passphrase", walk.passphrase()));
        isNowhere(mine);
    }

    @Test
    void it_is_no_token_and_only_who_may_manage_tokens_makes_or_revokes_one() {
        String secret = address().substring(7, 50);
        for (String bearer : List.of(secret, "onw_" + secret)) {
            assertThat(anybody.as(bearer).get(walk.at("custody.ics")).problem()).isEqualTo("unauthenticated");
        }
        Walk phone = walk.withNewToken();
        assertThat(phone.post(FEEDS, Map.of()).problem()).isEqualTo("missing-scope");
        assertThat(phone.http().delete(walk.at(FEEDS)).problem()).isEqualTo("missing-scope");
        assertThat(phone.view(FEEDS).get("feeds")).hasSize(1);
        Http stranger = Walk.begin(anybody).http();
        assertThat(stranger.post(walk.at(FEEDS), Map.of()).problem()).isEqualTo("not-found");
        assertThat(stranger.delete(walk.at(FEEDS)).problem()).isEqualTo("not-found");
        assertThat(walk.http().get("/api/tokens").body()).doesNotContain("calendar");
    }

    @Test
    void the_secret_is_nowhere_but_with_its_owner(CapturedOutput output) throws Exception {
        proposes("ME");
        String address = address();
        String secret = address.substring(7, 50);
        anybody.get(address);
        anybody.get(address + "x");
        anybody.get(address.replace(".ics", ""));
        anybody.post(address, Map.of());
        walk.http().delete(walk.at(FEEDS));
        anybody.get(address);
        assertThat(output.getAll()).doesNotContain(secret);
        assertThat(anybody.get("/actuator/metrics").body()).doesNotContain(secret);
        try (Stream<Path> files = Files.walk(data)) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .noneMatch(file -> bytes(file).contains(secret));
        }
    }

    private static String bytes(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void wall_times_and_days_are_taken_as_they_are_written_or_not_at_all() {
        for (String time : List.of("2026-05-08T18:00:00Z", "2026-05-08T18:00+02:00", "2026-05-08", "18:00")) {
            Answer refused = walk.post(
                    "custody-proposals",
                    Map.of(
                            "children",
                            Set.of(child),
                            "livesWith",
                            "ME",
                            "schedule",
                            List.of(Map.of(
                                    "children",
                                    Set.of(child),
                                    "with",
                                    "PARTNER",
                                    "from",
                                    time,
                                    "until",
                                    "2026-05-10T18:00"))));
            assertThat(refused.body()).contains("/schedule/0/from", "without an offset");
            assertThat(refused.status()).isIn(400, 422);
        }
    }
}
