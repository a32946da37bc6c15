package dev.onward.thenandnow;

import dev.onward.journey.events.Happening;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.reasons.ReasonsPaper;
import dev.onward.timeline.Boards;
import dev.onward.timeline.Notebooks.Both;
import dev.onward.views.Told;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A journey that is told up to then, and on. */
final class Beside {

    final Told told = Told.journey();
    private int then = 1;

    UUID record(JourneyEvent event) {
        return told.record(event);
    }

    /** What is told from here on is told after then. */
    void then() {
        then = told.happenings().size();
    }

    ThenAndNow board(boolean onSafetyPath) {
        return board(told.happenings().subList(0, then), told.happenings(), onSafetyPath);
    }

    Section section(String id) {
        return section(id, false);
    }

    Section section(String id, boolean onSafetyPath) {
        return board(onSafetyPath).sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The only row of that label. */
    Row row(String section, String label) {
        Map<Boolean, List<Row>> rows = section(section).rows().stream()
                .collect(java.util.stream.Collectors.partitioningBy(
                        row -> row.label().equals(label)));
        if (rows.get(true).size() != 1) {
            throw new AssertionError(
                    label + " is not one of " + section(section).rows());
        }
        return rows.get(true).getFirst();
    }

    static ThenAndNow board(List<Happening> then, List<Happening> now, boolean onSafetyPath) {
        Both both = Boards.both(then, now, onSafetyPath);
        return ThenAndNow.of(both.then(), both.now(), ReasonsPaper.of(then), ReasonsPaper.of(now));
    }
}
