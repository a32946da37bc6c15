package dev.onward.urges;

import dev.onward.journey.events.ContactEvent.ContactMode;
import dev.onward.journey.events.ContactEvent.ContactModeChosen;
import dev.onward.timeline.Notebook;
import dev.onward.timeline.Standing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days without contact, in the times for which the person had chosen to have none.
 *
 * <p>Such a day is one of the calendar in the journey's zone that lies in an attempt, is over, and on which the person made
 * no contact. So contact that is made today takes away none of the days that were counted before.
 *
 * @param current those since the person last made contact within the attempt that goes on, or since it began; null when
 *     none goes on
 * @param longest the most of them one after the other within one attempt
 * @param total of all attempts
 * @param attempts every one, as they began
 */
record WithoutContact(@Nullable Long current, long longest, long total, List<Attempt> attempts) {

    /** @param made the contact that the person made */
    static WithoutContact of(Notebook notebook, List<ContactMade> made) {
        List<Attempt> attempts = attempts(notebook, made);
        return new WithoutContact(
                attempts.isEmpty() ? null : attempts.getLast().current(),
                attempts.stream().mapToLong(Attempt::longest).max().orElse(0),
                attempts.stream().mapToLong(Attempt::days).sum(),
                attempts);
    }

    private static List<Attempt> attempts(Notebook notebook, List<ContactMade> made) {
        List<Standing<ContactModeChosen>> changes = ModeChosen.changes(notebook);
        List<Attempt> attempts = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i).event().mode() == ContactMode.NONE) {
                Standing<ContactModeChosen> end = i + 1 < changes.size() ? changes.get(i + 1) : null;
                attempts.add(Attempt.of(changes.get(i), end, notebook, made));
            }
        }
        return attempts;
    }
}
