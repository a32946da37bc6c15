package dev.onward.replay;

import dev.onward.exclusions.Exclusions;
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

    /** @param exclusions what the person keeps out */
    static Shown of(JourneyId journey, Walk walk, Exclusions exclusions) {
        Path path = walk.path();
        Set<UUID> hidden = path.hidden(exclusions);
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
