package dev.onward.views;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.events.Happening;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.KeepingEvent.JourneyErased;
import dev.onward.journey.events.Kind;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JourneysTest {

    private static Set<Class<?>> kinds(Told told) {
        Set<Class<?>> kinds = new HashSet<>();
        told.happenings().stream()
                .map(Happening::event)
                .map(JourneyEvent::getClass)
                .forEach(kinds::add);
        return kinds;
    }

    @Test
    void every_kind_of_event_happens_on_a_long_one_but_its_erasure() {
        Collection<Class<?>> all =
                new HashSet<>(Kind.all().stream().map(Kind::type).toList());
        all.remove(JourneyErased.class);

        assertThat(kinds(Journeys.many(1))).isEqualTo(all);
        assertThat(Journeys.many(1).happenings()).hasSizeGreaterThanOrEqualTo(2_000);
    }

    @Test
    void some_end_by_being_erased() {
        assertThat(LongStream.range(0, 40).mapToObj(Journeys::some))
                .anyMatch(told -> told.last().event() instanceof JourneyErased)
                .anyMatch(told -> !(told.last().event() instanceof JourneyErased));
    }

    @Test
    void the_same_seed_tells_the_same() {
        assertThat(Journeys.many(7).happenings()).isEqualTo(Journeys.many(7).happenings());
    }
}
