package dev.onward.urges;

import dev.onward.journey.events.ReasonsEvent.ReasonsRead;
import dev.onward.timeline.Notebook;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Urges after which the reasons paper was read within an hour. Both moments must be known; one reading can follow more
 * than one urge.
 *
 * @param urges how many there are
 * @param intensity before, and as it was last told in a follow-up that did not happen before the reading
 */
record PaperRead(int urges, BeforeAndAfter intensity) {

    private static final Duration SOON = Duration.ofHours(1);

    static PaperRead of(List<FollowedUp> urges, Notebook notebook) {
        NavigableSet<Instant> readings = notebook.of(ReasonsRead.class).stream()
                .flatMap(reading -> Urges.moment(reading.occurredOn()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        List<FollowedUp> read = new ArrayList<>();
        for (FollowedUp urge : urges) {
            Instant reading = reading(urge, readings);
            if (reading != null) {
                read.add(urge.since(reading, notebook.zone()));
            }
        }
        return new PaperRead(read.size(), BeforeAndAfter.of(read));
    }

    /** The first one within the hour after an urge; null when there is none. */
    private static @Nullable Instant reading(FollowedUp urge, NavigableSet<Instant> readings) {
        return Urges.moment(urge.urge().occurredOn())
                .map(at -> readings.subSet(at, true, at.plus(SOON), true))
                .filter(soon -> !soon.isEmpty())
                .map(NavigableSet::first)
                .orElse(null);
    }
}
