package dev.onward.exports.csv;

import dev.onward.journey.events.ContactEvent.UrgeFollowedUp;
import dev.onward.journey.events.ContactEvent.UrgeLogged;
import dev.onward.timeline.Notebook;
import dev.onward.urges.FollowedUp;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every urge, and what was said of it last. */
final class UrgesTable {

    private static final List<String> COLUMNS =
            List.of("kind", "intensity", "trigger", "end", "intensityAfter", "helpedBy");

    private UrgesTable() {}

    static Table of(Notebook notebook) {
        return Table.of(
                COLUMNS,
                FollowedUp.all(notebook).stream()
                        .map(urge -> row(urge, notebook.zone()))
                        .toList());
    }

    private static List<@Nullable Object> row(FollowedUp followedUp, ZoneId zone) {
        UrgeLogged urge = followedUp.urge().event();
        Optional<UrgeFollowedUp> last = followedUp.last();
        return Table.row(
                urge.occurredOn(),
                zone,
                urge.kind(),
                urge.intensity(),
                urge.trigger(),
                last.map(UrgeFollowedUp::end).orElse(null),
                followedUp.after().orElse(null),
                last.map(UrgeFollowedUp::helpedBy).orElse(null));
    }
}
