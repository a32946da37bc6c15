package dev.onward.exclusions;

import dev.onward.journey.events.CorrectingEvent;
import dev.onward.journey.events.DecidingEvent.CoolingOffStarted;
import dev.onward.journey.events.Happening;
import dev.onward.journey.events.KeepingEvent.GuardNoticed;
import dev.onward.journey.events.KeepingEvent.GuardOverridden;
import dev.onward.journey.events.KeepingEvent.JourneyErased;
import dev.onward.journey.events.KeepingEvent.JourneyStarted;
import dev.onward.journey.events.KeepingEvent.RecordImported;
import dev.onward.journey.events.Kind;
import dev.onward.reflection.Happened;
import dev.onward.reflection.LeavingOut;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All that a person keeps out of looking back at a journey, the oldest first. */
public record Exclusions(List<Exclusion> exclusions) {

    public static final Exclusions NONE = new Exclusions(List.of());

    /** They come with others in their commit, which are kept out or not. */
    private static final Set<Kind> COMPANIONS = Set.of(
            Kind.of(GuardOverridden.class),
            Kind.of(GuardNoticed.class),
            Kind.of(RecordImported.class),
            Kind.of(CoolingOffStarted.class));

    /** Whether records of this kind can be kept out: corrections go with what they correct, and a journey has to begin. */
    static boolean canBeKeptOut(Kind kind) {
        return !COMPANIONS.contains(kind)
                && !CorrectingEvent.class.isAssignableFrom(kind.type())
                && kind.type() != JourneyStarted.class
                && kind.type() != JourneyErased.class;
    }

    /**
     * Whether a record is kept out by itself. What speaks of one that is, is kept out with it: see {@link #from}.
     *
     * @param firstDay the first day on which it can have happened, in the journey's zone
     * @param lastDay the last one
     */
    public boolean excludes(UUID record, String kind, LocalDate firstDay, LocalDate lastDay) {
        return Kind.named(kind).filter(Exclusions::canBeKeptOut).isPresent()
                && exclusions.stream().anyMatch(it -> it.covers(record, kind, firstDay, lastDay));
    }

    /**
     * What is left of a whole stream, as if nothing that is kept out had ever been. What decides is the day as it is known
     * at the end of the stream, so a moment is to be taken of what is left, not the other way round.
     */
    public List<Happening> from(List<Happening> stream) {
        if (exclusions.isEmpty()) {
            return stream;
        }
        Happened happened = Happened.in(stream);
        Set<UUID> keptOut = new HashSet<>();
        for (Happening happening : stream) {
            UUID record = happening.record();
            String kind = Kind.of(happening.event()).name();
            if (canBeKeptOut(Kind.of(happening.event()))
                    && excludes(record, kind, happened.firstDay(record), happened.lastDay(record))) {
                keptOut.add(record);
            }
        }
        return LeavingOut.allBut(happening -> keptOut.contains(happening.record()))
                .from(stream);
    }

    Optional<Exclusion> like(Exclusion other) {
        return exclusions.stream().filter(it -> it.isLike(other)).findFirst();
    }

    Optional<Exclusion> find(UUID id) {
        return exclusions.stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
