package dev.onward.journey.arriving;

import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.Kind;
import dev.onward.journey.facts.JourneyFacts;
import dev.onward.shared.Problem.Fault;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rules of what is said here, for a journey that was recorded elsewhere. */
public interface ArrivalRules {

    /**
     * One commit of it.
     *
     * @param said what its first event is made of, in the form for its kind; null where there is none
     */
    record Arrival(
            UUID record,
            Instant recordedAt,
            UUID owner,
            @Nullable Record said,
            List<JourneyEvent> events) {}

    /** The form in which a person says what becomes an event of this kind; empty for what only goes with others. */
    Optional<Class<? extends Record>> form(Kind kind);

    /**
     * What is wrong with a commit, each with a JSON pointer into it; empty when nothing is.
     *
     * @param before the facts of the journey before it
     */
    List<Fault> faults(JourneyFacts before, Arrival arrival);
}
