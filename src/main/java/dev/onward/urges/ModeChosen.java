package dev.onward.urges;

import dev.onward.journey.events.ContactEvent.ContactMode;
import dev.onward.journey.events.ContactEvent.ContactModeChosen;
import dev.onward.shared.OccurredOn;
import dev.onward.timeline.Notebook;
import dev.onward.timeline.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How much contact the person wants to have.
 *
 * @param since when it was chosen; choosing the same again does not change that
 */
record ModeChosen(UUID record, OccurredOn since, ContactMode mode) {

    /** Every choice that changed the mode, as they happened; also those that rest on the safety path. */
    static List<Standing<ContactModeChosen>> changes(Notebook notebook) {
        List<Standing<ContactModeChosen>> changes = new ArrayList<>();
        for (Standing<ContactModeChosen> chosen : notebook.withResting(ContactModeChosen.class)) {
            if (changes.isEmpty()
                    || changes.getLast().event().mode() != chosen.event().mode()) {
                changes.add(chosen);
            }
        }
        return changes;
    }

    /** The last of them, unless it rests on the safety path. */
    static @Nullable ModeChosen last(Notebook notebook) {
        return changes(notebook).stream()
                .reduce((earlier, later) -> later)
                .filter(last -> !notebook.isOnSafetyPath() || !last.event().restsOnSafetyPath())
                .map(ModeChosen::of)
                .orElse(null);
    }

    private static ModeChosen of(Standing<ContactModeChosen> chosen) {
        return new ModeChosen(
                chosen.record(), chosen.occurredOn(), chosen.event().mode());
    }
}
