package dev.onward.journey.facts;

import dev.onward.journey.events.ReasonsEvent;
import dev.onward.journey.events.ReasonsEvent.PocketCopyMade;
import dev.onward.journey.events.ReasonsEvent.ReasonAdded;
import dev.onward.journey.events.ReasonsEvent.ReasonRestored;
import dev.onward.journey.events.ReasonsEvent.ReasonReworded;
import dev.onward.journey.events.ReasonsEvent.ReasonStruck;
import dev.onward.journey.events.ReasonsEvent.ReasonsRead;
import dev.onward.journey.events.ReasonsEvent.ReasonsReordered;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** The reasons on the paper and how often it was read. */
public record ReasonsFacts(Said said) {

    static boolean counts(ReasonsEvent event) {
        return switch (event) {
            case ReasonAdded e -> true;
            case ReasonStruck e -> true;
            case ReasonRestored e -> true;
            case ReasonsRead e -> true;
            case ReasonReworded e -> false;
            case ReasonsReordered e -> false;
            case PocketCopyMade e -> true;
        };
    }

    public Sayings<ReasonsRead> readings() {
        return said.of(ReasonsRead.class);
    }

    public boolean isStruck(UUID reason) {
        return struck().contains(reason);
    }

    /** How many reasons stand on the paper. */
    public long active() {
        return standing().size();
    }

    /** The reasons that stand on the paper. */
    public Set<UUID> standing() {
        Set<UUID> standing = new HashSet<>();
        said.of(ReasonAdded.class).all().forEach(reason -> standing.add(reason.record()));
        standing.removeAll(struck());
        return standing;
    }

    /** Whether the paper was read, or a copy of it made to carry along. */
    public boolean isAtHand() {
        return !readings().isEmpty() || !said.of(PocketCopyMade.class).isEmpty();
    }

    private Set<UUID> struck() {
        Set<UUID> struck = new HashSet<>();
        said.of(ReasonStruck.class, ReasonRestored.class).events().forEach(change -> {
            if (change instanceof ReasonStruck strike) {
                struck.add(strike.reason());
            } else if (change instanceof ReasonRestored restore) {
                struck.remove(restore.reason());
            }
        });
        return struck;
    }
}
