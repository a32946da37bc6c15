package dev.onward.replay;

import dev.onward.shared.JourneyId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What is shown of a journey today.
 *
 * @param stops all but the hidden ones
 */
record Shown(Walk walk, List<Stop> stops, Eyes eyes) {

    /** @param unwanted what the person does not want to be shown */
    static Shown of(JourneyId journey, Walk walk, Predicate<Stop> unwanted) {
        Path path = walk.path();
        Set<UUID> hidden = path.hidden(unwanted);
        return new Shown(
                walk,
                path.stops().stream()
                        .filter(stop -> !hidden.contains(stop.record()))
                        .toList(),
                new Eyes(journey, path.onSafetyPath(), hidden));
    }

    Path path() {
        return walk.path();
    }
}
