package dev.onward.journey.arriving;

import dev.onward.journey.events.KeepingEvent.Journal;
import dev.onward.shared.JourneyId;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Records what was written down in another journal, on the day on which it was, as if it were said here. */
public interface Bringing {

    /** One thing that becomes one record. */
    sealed interface Brought {

        UUID record();

        OccurredOn occurredOn();
    }

    /** An entry. */
    record BroughtEntry(UUID record, OccurredOn occurredOn, PrivateText text, List<PrivateText> tags)
            implements Brought {}

    /** How the mood was, from 0 to 10. */
    record BroughtMood(UUID record, OccurredOn occurredOn, int mood) implements Brought {}

    /** Why something is not recorded. */
    enum Obstacle {
        ALREADY_IMPORTED,
        EMPTY,
        TOO_LONG,
        IN_THE_FUTURE,
        JOURNEY_CLOSED
    }

    /** How a journey stands: the zone in which its days are, and whether it is closed. */
    record Standing(ZoneId zone, boolean closed) {}

    Standing standing(JourneyId journey);

    /** What would stand before it now; nothing is recorded. */
    Optional<Obstacle> obstacle(Standing standing, Brought brought);

    /** Records it, once however often it is brought; answers the position of its last event. */
    long record(JourneyId journey, UUID owner, Journal from, Brought brought);
}
