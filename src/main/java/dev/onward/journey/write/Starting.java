package dev.onward.journey.write;

import dev.onward.journey.commands.KeepingCommand.StartJourney;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.facts.JourneyFacts;

/**
 * A journey that could start, and does not yet. Decides what the journey itself will, so that a key is kept for none
 * that is refused.
 */
public final class Starting implements Keeping {

    private Starting() {}

    /** @throws RuntimeException what the journey would refuse with */
    public static void requirePossible(StartJourney start, Recording recording) {
        new Starting().begin(start, recording);
    }

    @Override
    public JourneyFacts facts() {
        return JourneyFacts.NONE;
    }

    @Override
    public void apply(Recording recording, JourneyEvent event) {
        // It is only asked whether this could happen.
    }
}
