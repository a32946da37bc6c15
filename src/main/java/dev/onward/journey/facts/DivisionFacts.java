package dev.onward.journey.facts;

import dev.onward.journey.events.DivisionEvent;
import dev.onward.journey.events.DivisionEvent.AboutMatter;
import dev.onward.journey.events.DivisionEvent.DivisionAgreed;
import dev.onward.journey.events.DivisionEvent.DivisionDisputed;
import dev.onward.journey.events.DivisionEvent.DivisionProposed;
import dev.onward.journey.events.DivisionEvent.MatterAdded;
import dev.onward.journey.events.DivisionEvent.MatterKind;
import dev.onward.journey.events.DivisionEvent.MatterSettled;
import dev.onward.journey.events.DivisionEvent.NoneDeclared;
import dev.onward.journey.events.JourneyEvent;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** What is to be divided, and how far that is. */
public record DivisionFacts(Said said) {

    static boolean counts(DivisionEvent event) {
        return switch (event) {
            case MatterAdded e -> true;
            case NoneDeclared e -> true;
            case DivisionProposed e -> true;
            case DivisionAgreed e -> true;
            case DivisionDisputed e -> true;
            case MatterSettled e -> true;
        };
    }

    /** Whether there is a proposal on how to divide the matter. */
    public boolean isProposed(UUID matter) {
        return !about(matter, DivisionProposed.class).isEmpty();
    }

    /** Whether there is anything to dispute: a proposal, or what was agreed or settled without one. */
    public boolean hasTerms(UUID matter) {
        return !about(matter, DivisionProposed.class, DivisionAgreed.class, MatterSettled.class)
                .isEmpty();
    }

    /** When it was first proposed how to divide the matter. */
    public Optional<Instant> firstProposed(UUID matter, ZoneId zone) {
        return about(matter, DivisionProposed.class).asItHappened(zone).stream()
                .findFirst()
                .map(proposed -> proposed.moment(zone));
    }

    /** Whether it was settled, and not disputed since. */
    public boolean isSettled(UUID matter, ZoneId zone) {
        return about(matter, MatterSettled.class, DivisionDisputed.class)
                .last(zone)
                .filter(last -> last.event() instanceof MatterSettled)
                .isPresent();
    }

    @SafeVarargs
    private final Sayings<JourneyEvent> about(UUID matter, Class<? extends JourneyEvent>... kinds) {
        return said.of(kinds)
                .where(saying -> saying.event() instanceof AboutMatter about
                        && about.matter().equals(matter));
    }

    /** Whether a matter of this kind stands. */
    public boolean has(MatterKind kind) {
        return !of(kind).isEmpty();
    }

    private Sayings<MatterAdded> of(MatterKind kind) {
        return said.of(MatterAdded.class).where(matter -> matter.event().kind() == kind);
    }

    /** Whether something of value belongs to both. */
    public boolean hasJointAssets() {
        return said.of(MatterAdded.class)
                .events()
                .anyMatch(matter -> matter.joint() && matter.kind() != MatterKind.RESPONSIBILITY);
    }

    /** Whether each kind of matter was declared none, or has terms for all its matters. */
    public boolean isThoughtOut() {
        return Arrays.stream(MatterKind.values()).allMatch(this::isThoughtOut);
    }

    private boolean isThoughtOut(MatterKind kind) {
        return has(kind)
                ? of(kind).all().stream().map(Saying::record).allMatch(this::hasTerms)
                : said.of(NoneDeclared.class).events().anyMatch(none -> none.kind() == kind);
    }
}
