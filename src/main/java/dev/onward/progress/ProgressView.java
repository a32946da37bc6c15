package dev.onward.progress;

import dev.onward.journey.events.Happening;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.KeepingEvent.EntryWritten;
import dev.onward.journey.facts.JourneyFacts;
import dev.onward.views.OnePerJourney;

/**
 * Keeps the facts themselves: progress is a function of them and the time. Every event may change them but an entry, which
 * is what people write most.
 */
final class ProgressView implements OnePerJourney<JourneyFacts> {

    static final String NAME = "progress";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<JourneyFacts> type() {
        return JourneyFacts.class;
    }

    @Override
    public JourneyFacts empty() {
        return JourneyFacts.NONE;
    }

    @Override
    public boolean concerns(JourneyEvent event) {
        return !(event instanceof EntryWritten);
    }

    @Override
    public JourneyFacts after(JourneyFacts facts, Happening happening) {
        return facts.after(happening).withoutRecords();
    }
}
