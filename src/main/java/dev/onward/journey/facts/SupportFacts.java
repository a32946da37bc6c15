package dev.onward.journey.facts;

import dev.onward.journey.events.SupportEvent;
import dev.onward.journey.events.SupportEvent.ConfusionNoted;
import dev.onward.journey.events.SupportEvent.ConsequenceNoted;
import dev.onward.journey.events.SupportEvent.SessionRecorded;
import dev.onward.journey.events.SupportEvent.SupportPersonAdded;

/** What the person is confused about, and whom they talk to. */
public record SupportFacts(Said said) {

    static boolean counts(SupportEvent event) {
        return switch (event) {
            case ConfusionNoted e -> true;
            case ConsequenceNoted e -> false;
            case SupportPersonAdded e -> true;
            case SessionRecorded e -> true;
        };
    }

    /** Whether there is a support person, and a session with one. */
    public boolean isSupported() {
        return !said.of(SupportPersonAdded.class).isEmpty()
                && !said.of(SessionRecorded.class).isEmpty();
    }
}
