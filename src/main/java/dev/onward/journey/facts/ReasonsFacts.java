package dev.onward.journey.facts;

import dev.onward.journey.events.Happening;
import dev.onward.journey.events.ReasonsEvent;
import dev.onward.journey.events.ReasonsEvent.ReasonAdded;
import dev.onward.journey.events.ReasonsEvent.ReasonRestored;
import dev.onward.journey.events.ReasonsEvent.ReasonReworded;
import dev.onward.journey.events.ReasonsEvent.ReasonStruck;
import dev.onward.journey.events.ReasonsEvent.ReasonsRead;
import dev.onward.journey.events.ReasonsEvent.Way;
import dev.onward.shared.OccurredOn;
import java.util.UUID;

/** The reasons on the paper and how often it was read. */
public record ReasonsFacts(Sayings<Boolean> reasons, Sayings<Change> changes, Sayings<Way> readings)
        implements FamilyFacts<ReasonsFacts> {

    /** A reason was struck from the paper, or put back. */
    public record Change(UUID reason, boolean struck) {}

    public static final ReasonsFacts NONE = new ReasonsFacts(Sayings.none(), Sayings.none(), Sayings.none());

    ReasonsFacts after(Happening happening, ReasonsEvent event) {
        return switch (event) {
            case ReasonAdded e -> new ReasonsFacts(reasons.and(happening, true), changes, readings);
            case ReasonStruck e ->
                new ReasonsFacts(reasons, changes.and(happening, new Change(e.reason(), true)), readings);
            case ReasonRestored e ->
                new ReasonsFacts(reasons, changes.and(happening, new Change(e.reason(), false)), readings);
            case ReasonsRead e -> new ReasonsFacts(reasons, changes, readings.and(happening, e.way()));
            case ReasonReworded e -> this;
        };
    }

    @Override
    public ReasonsFacts without(UUID record) {
        return new ReasonsFacts(reasons.without(record), changes.without(record), readings.without(record));
    }

    @Override
    public ReasonsFacts redated(UUID record, OccurredOn occurredOn) {
        return new ReasonsFacts(
                reasons.redated(record, occurredOn),
                changes.redated(record, occurredOn),
                readings.redated(record, occurredOn));
    }

    public boolean isStruck(UUID reason) {
        return changes.values()
                .filter(change -> change.reason().equals(reason))
                .reduce((first, second) -> second)
                .map(Change::struck)
                .orElse(false);
    }

    /** How many reasons stand on the paper. */
    public long active() {
        return reasons.all().stream()
                .filter(reason -> !isStruck(reason.record()))
                .count();
    }
}
