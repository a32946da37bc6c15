package dev.onward.exports.csv;

import dev.onward.journey.events.DecidingEvent.CalmCheckedIn;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.KeepingEvent.GaugesRated;
import dev.onward.journey.events.Kind;
import dev.onward.timeline.Notebook;
import dev.onward.timeline.Standing;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every rating of oneself from 0 to 10, calm check-ins among them. */
final class GaugesTable {

    private static final List<String> COLUMNS = List.of("kind", "mood", "calm", "hurt", "love", "resolve", "clarity");

    private GaugesTable() {}

    static Table of(Notebook notebook) {
        return Table.of(
                COLUMNS,
                notebook.of(GaugesRated.class, CalmCheckedIn.class).stream()
                        .map(rated -> row(rated, notebook.zone()))
                        .toList());
    }

    private static List<@Nullable Object> row(Standing<? extends JourneyEvent> rated, ZoneId zone) {
        String kind = Kind.of(rated.event()).name();
        return switch (rated.event()) {
            case GaugesRated e ->
                Table.row(e.occurredOn(), zone, kind, e.mood(), e.calm(), e.hurt(), e.love(), e.resolve(), e.clarity());
            case CalmCheckedIn e -> Table.row(e.occurredOn(), zone, kind, null, e.calm(), null, null, null, null);
            default -> throw new IllegalArgumentException("not a rating");
        };
    }
}
