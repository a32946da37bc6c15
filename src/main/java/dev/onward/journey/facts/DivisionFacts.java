package dev.onward.journey.facts;

import dev.onward.journey.events.DivisionEvent;
import dev.onward.journey.events.DivisionEvent.DivisionAgreed;
import dev.onward.journey.events.DivisionEvent.DivisionDisputed;
import dev.onward.journey.events.DivisionEvent.DivisionProposed;
import dev.onward.journey.events.DivisionEvent.MatterAdded;
import dev.onward.journey.events.DivisionEvent.MatterKind;
import dev.onward.journey.events.DivisionEvent.MatterSettled;
import dev.onward.journey.events.DivisionEvent.NoneDeclared;
import java.util.Arrays;
import java.util.List;
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
        return said.of(DivisionProposed.class)
                .events()
                .anyMatch(proposed -> proposed.matter().equals(matter));
    }

    public boolean isSettled(UUID matter) {
        return said.of(MatterSettled.class)
                .events()
                .anyMatch(settled -> settled.matter().equals(matter));
    }

    /** Whether something of value belongs to both. */
    public boolean hasJointAssets() {
        return said.of(MatterAdded.class)
                .events()
                .anyMatch(matter -> matter.joint() && matter.kind() != MatterKind.RESPONSIBILITY);
    }

    /** Whether each kind of matter was declared none, or all matters of it were proposed. */
    public boolean isThoughtOut() {
        return Arrays.stream(MatterKind.values()).allMatch(this::isThoughtOut);
    }

    private boolean isThoughtOut(MatterKind kind) {
        List<Saying<MatterAdded>> matters = said.of(MatterAdded.class)
                .where(matter -> matter.event().kind() == kind)
                .all();
        return matters.isEmpty()
                ? said.of(NoneDeclared.class).events().anyMatch(none -> none.kind() == kind)
                : matters.stream().map(Saying::record).allMatch(this::isProposed);
    }
}
