package dev.onward.journey.facts;

import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.MementosEvent;
import dev.onward.journey.events.MementosEvent.MementoBoxed;
import dev.onward.journey.events.MementosEvent.MementoKept;
import dev.onward.journey.events.MementosEvent.MementoLetGo;
import dev.onward.journey.events.MementosEvent.MementoListed;
import dev.onward.journey.events.MementosEvent.MementoMark;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The mementos, and what became of them. */
public record MementosFacts(Said said) {

    static boolean counts(MementosEvent event) {
        return switch (event) {
            case MementoListed e -> true;
            case MementoBoxed e -> true;
            case MementoLetGo e -> true;
            case MementoKept e -> true;
        };
    }

    public Sayings<MementoListed> all() {
        return said.of(MementoListed.class);
    }

    public Set<MementoMark> marks(UUID memento) {
        return all().find(memento).map(MementoListed::marks).orElse(Set.of());
    }

    /** Whether each was boxed, kept or let go of, and there is one. */
    public boolean areSeenTo() {
        Set<UUID> seenTo = said.of(MementoBoxed.class, MementoKept.class, MementoLetGo.class)
                .events()
                .map(MementosFacts::memento)
                .collect(Collectors.toSet());
        return !all().isEmpty() && all().all().stream().map(Saying::record).allMatch(seenTo::contains);
    }

    public boolean isLetGo(UUID memento) {
        return said.of(MementoLetGo.class).events().anyMatch(e -> e.memento().equals(memento));
    }

    private static UUID memento(JourneyEvent event) {
        return switch (event) {
            case MementoBoxed boxed -> boxed.memento();
            case MementoKept kept -> kept.memento();
            case MementoLetGo letGo -> letGo.memento();
            default -> throw new IllegalArgumentException("not about a memento");
        };
    }
}
