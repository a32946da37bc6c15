package dev.onward.journey.facts;

import dev.onward.journey.events.ReasonsEvent;
import dev.onward.journey.events.ReasonsEvent.ReasonAdded;
import dev.onward.journey.events.ReasonsEvent.ReasonRestored;
import dev.onward.journey.events.ReasonsEvent.ReasonReworded;
import dev.onward.journey.events.ReasonsEvent.ReasonStruck;
import dev.onward.journey.events.ReasonsEvent.ReasonsRead;
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
        Set<UUID> struck = struck();
        return said.of(ReasonAdded.class).all().stream()
                .filter(reason -> !struck.contains(reason.record()))
                .count();
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
