package dev.onward.journey.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.events.EventSample;
import dev.onward.journey.events.JourneyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CountingTest {

    private static final Path RULES = Path.of("src/main/java/dev/onward/journey/facts");
    private static final Pattern KIND = Pattern.compile("\\b(\\w+)\\.class\\b");

    /** A rule that asks for what is not kept would match nothing, for ever and without a word. */
    @Test
    void every_kind_that_a_rule_asks_for_counts() throws IOException {
        Set<String> asked = asked();
        List<JourneyEvent> samples = EventSample.all().stream()
                .filter(event -> asked.contains(event.getClass().getSimpleName()))
                .toList();

        assertThat(samples)
                .hasSizeGreaterThan(50)
                .allSatisfy(event -> assertThat(Counting.counts(event))
                        .as(event.getClass().getSimpleName())
                        .isTrue());
    }

    private static Set<String> asked() throws IOException {
        try (Stream<Path> files = Files.list(RULES)) {
            StringBuilder rules = new StringBuilder();
            for (Path file : files.toList()) {
                rules.append(Files.readString(file));
            }
            return KIND.matcher(rules).results().map(kind -> kind.group(1)).collect(Collectors.toSet());
        }
    }
}
