package dev.onward.journey.facts;

import dev.onward.journey.events.AcknowledgingEvent;
import dev.onward.journey.events.AcknowledgingEvent.Conclusion;
import dev.onward.journey.events.AcknowledgingEvent.DenialNoted;
import dev.onward.journey.events.AcknowledgingEvent.StatusAcknowledged;
import dev.onward.journey.events.AcknowledgingEvent.StatusCheckAnswered;
import dev.onward.journey.events.AcknowledgingEvent.StatusConcluded;
import dev.onward.journey.events.Happening;
import dev.onward.shared.OccurredOn;
import java.time.ZoneId;
import java.util.UUID;

/** How far the person has seen how things stand. */
public record AcknowledgingFacts(
        Sayings<Boolean> statusChecks, Sayings<Boolean> acknowledgements, Sayings<Conclusion> conclusions)
        implements FamilyFacts<AcknowledgingFacts> {

    public static final AcknowledgingFacts NONE =
            new AcknowledgingFacts(Sayings.none(), Sayings.none(), Sayings.none());

    AcknowledgingFacts after(Happening happening, AcknowledgingEvent event) {
        return switch (event) {
            case StatusCheckAnswered e ->
                new AcknowledgingFacts(statusChecks.and(happening, true), acknowledgements, conclusions);
            case DenialNoted e -> this;
            case StatusAcknowledged e ->
                new AcknowledgingFacts(statusChecks, acknowledgements.and(happening, true), conclusions);
            case StatusConcluded e ->
                new AcknowledgingFacts(statusChecks, acknowledgements, conclusions.and(happening, e.conclusion()));
        };
    }

    @Override
    public AcknowledgingFacts without(UUID record) {
        return new AcknowledgingFacts(
                statusChecks.without(record), acknowledgements.without(record), conclusions.without(record));
    }

    @Override
    public AcknowledgingFacts redated(UUID record, OccurredOn occurredOn) {
        return new AcknowledgingFacts(
                statusChecks.redated(record, occurredOn),
                acknowledgements.redated(record, occurredOn),
                conclusions.redated(record, occurredOn));
    }

    /** Whether the last conclusion was to part. */
    public boolean concludedToPart(ZoneId zone) {
        return conclusions
                .last(zone)
                .filter(saying -> saying.value() == Conclusion.PART)
                .isPresent();
    }
}
