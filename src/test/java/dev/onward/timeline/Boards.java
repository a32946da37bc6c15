package dev.onward.timeline;

import dev.onward.timeline.Timelines.At;
import dev.onward.views.Folded;
import dev.onward.views.Told;
import java.time.Instant;

/** The notebook of a journey that is told, for the tests of boards. */
public final class Boards {

    private Boards() {}

    public static Notebook notebook(Told told) {
        return notebook(told, told.happenings().getLast().recordedAt(), false);
    }

    /** @param now the moment looked from */
    public static Notebook notebook(Told told, Instant now, boolean onSafetyPath) {
        Entries entries = Entries.of(Folded.of(new TimelineView(), told.happenings()));
        At then = new At(
                Told.ZONE, entries, entry -> !onSafetyPath || !entry.said().restsOnSafetyPath(), now);
        return new Notebook(then, onSafetyPath);
    }
}
