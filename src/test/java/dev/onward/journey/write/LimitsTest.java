package dev.onward.journey.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.commands.Limits;
import dev.onward.journey.events.KeepingEvent.GuardOverridden;
import dev.onward.journey.events.Kind;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LimitsTest {

    @Test
    void every_text_that_can_be_amended_has_the_limit_of_its_command() {
        assertThat(Kind.all())
                .filteredOn(kind -> !Correcting.CORRECTIONS.contains(kind))
                .filteredOn(kind -> kind.type() != GuardOverridden.class) // the note of another record
                .hasSizeGreaterThan(40)
                .allSatisfy(kind -> assertThat(Limits.of(kind).keySet())
                        .as(kind.name())
                        .containsExactlyInAnyOrderElementsOf(kind.words()));
    }

    @Test
    void a_name_is_shorter_than_a_page() {
        assertThat(Limits.of(Kind.named("journey-started").orElseThrow())).isEqualTo(Map.of("alias", 100));
        assertThat(Limits.of(Kind.named("entry-written").orElseThrow()))
                .isEqualTo(Map.of("text", 20_000, "prompt", 500));
    }
}
