package dev.onward.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.onward.Seeds;
import dev.onward.accounts.Http;
import dev.onward.accounts.Http.Answer;
import dev.onward.imports.ExportedFile;
import dev.onward.journey.events.Happening;
import dev.onward.journey.events.KeepingEvent.JourneyErased;
import dev.onward.views.Journeys;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is exported here and imported elsewhere is the same there, but for the ids. */
@Story
class JourneyRoundTripTest {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern SET = Pattern.compile("\\[(?:\"#\\d+\",?)+]");

    @LocalServerPort
    int port;

    private Http person() {
        return new Http(port, null).person("bringer-" + UUID.randomUUID());
    }

    private static Walk bring(Http by, byte[] file) {
        Answer answer = by.postRaw("/api/imports/journey", file, "application/json");
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return new Walk(by, answer.json().get("journey").asString(), "", "");
    }

    private static String export(Walk walk) {
        Answer exported = walk.get("exports/journey.json");
        assertThat(exported.status()).as(exported.body()).isEqualTo(200);
        return exported.body();
    }

    static LongStream seeds() {
        return Seeds.many().limit(12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void export_import_export_is_the_same_to_the_byte(long seed) {
        List<Happening> happenings = Journeys.some(seed).happenings().stream()
                .filter(happening -> !(happening.event() instanceof JourneyErased))
                .toList();
        assertIsTheSameElsewhere(
                bring(person(), ExportedFile.of(UUID.randomUUID(), happenings).bytes()));
    }

    @Test
    void so_is_a_long_one() {
        assertIsTheSameElsewhere(bring(
                person(),
                ExportedFile.of(UUID.randomUUID(), Journeys.many(3).happenings())
                        .bytes()));
    }

    private void assertIsTheSameElsewhere(Walk here) {
        String first = export(here);
        Walk there = bring(person(), first.getBytes(StandardCharsets.UTF_8));
        String second = export(there);
        Map<String, String> ours = numbered(first);
        Map<String, String> theirs = numbered(second);
        if (first.contains("\"complete\":true")) {
            assertThat(lines(second, theirs)).isEqualTo(lines(first, ours));
            for (String view : List.of(
                    "timeline?limit=200",
                    "progress",
                    "reasons",
                    "decisions",
                    "urges",
                    "support",
                    "practical",
                    "insights")) {
                assertThat(without(theirs, whole(there, view))).as(view).isEqualTo(without(ours, whole(here, view)));
            }
            assertThat(there.get("talk").status()).isEqualTo(here.get("talk").status());
        } else {
            assertThat(second).contains("\"complete\":true");
            assertThat(lines(second, theirs).replaceAll("\"sequence\":\\d+", "").replaceFirst("true", "false"))
                    .isEqualTo(lines(first, ours).replaceAll("\"sequence\":\\d+", ""));
        }
    }

    /** Once it has all that was recorded. */
    private static String whole(Walk walk, String view) {
        return await().atMost(Duration.ofMinutes(2))
                .until(
                        () -> walk.get(view),
                        answer -> answer.header("Onward-Stale").isEmpty())
                .body();
    }

    /** Each record by its place, the journey by none. */
    private static Map<String, String> numbered(String file) {
        Map<String, String> numbers = new HashMap<>();
        file.lines()
                .forEach(line -> ID.matcher(line)
                        .results()
                        .limit(1)
                        .forEach(id -> numbers.put(id.group(), "#" + numbers.size())));
        return numbers;
    }

    private static String lines(String file, Map<String, String> numbers) {
        return file.lines()
                .map(line -> line.contains("\"reasons-reordered\"") ? numbers(numbers, line) : without(numbers, line))
                .collect(Collectors.joining("\n"));
    }

    private static String numbers(Map<String, String> numbers, String text) {
        return ID.matcher(text).replaceAll(id -> numbers.getOrDefault(id.group(), "?" + id.group()));
    }

    /** The same in whatever order sets of ids are. */
    private static String without(Map<String, String> numbers, String text) {
        String numbered = numbers(numbers, text).replaceAll("\"(position|cursor)\":[^,}]*", "");
        return SET.matcher(numbered)
                .replaceAll(set -> Arrays.stream(set.group()
                                .substring(1, set.group().length() - 1)
                                .split(","))
                        .sorted()
                        .collect(Collectors.joining(",", "[", "]")));
    }
}
