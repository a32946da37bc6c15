package dev.onward.replay;

import dev.onward.shared.JourneyId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What is shown of a journey today.
 *
 * @param stops all but the hidden ones
 */
record Shown(Walk walk, List<Stop> stops, Eyes eyes) {

    static Shown of(JourneyId journey, Walk walk) {
        Path path = walk.path();
        Set<UUID> hidden = path.hidden();
        return new Shown(
                walk,
                path.stops().stream()
                        .filter(stop -> !hidden.contains(stop.record()))
                        .toList(),
                new Eyes(journey, path.onSafetyPath()));
    }

    Path path() {
        return walk.path();
    }
}
