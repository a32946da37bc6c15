package dev.onward.journey.facts;

import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.KeepingEvent;
import dev.onward.journey.events.KeepingEvent.AffectedPersonAdded;
import dev.onward.journey.events.KeepingEvent.ChildAdded;
import dev.onward.journey.events.KeepingEvent.Circumstance;
import dev.onward.journey.events.KeepingEvent.CircumstancesChanged;
import dev.onward.journey.events.KeepingEvent.EntryWritten;
import dev.onward.journey.events.KeepingEvent.ForOthers;
import dev.onward.journey.events.KeepingEvent.GaugesRated;
import dev.onward.journey.events.KeepingEvent.GuardMode;
import dev.onward.journey.events.KeepingEvent.GuardNoticed;
import dev.onward.journey.events.KeepingEvent.GuardOverridden;
import dev.onward.journey.events.KeepingEvent.JourneyClosed;
import dev.onward.journey.events.KeepingEvent.JourneyErased;
import dev.onward.journey.events.KeepingEvent.JourneyReopened;
import dev.onward.journey.events.KeepingEvent.JourneyStarted;
import dev.onward.journey.events.KeepingEvent.PaceSet;
import dev.onward.journey.events.KeepingEvent.PrioritiesRanked;
import dev.onward.journey.events.KeepingEvent.RecordImported;
import dev.onward.journey.events.KeepingEvent.StepResumed;
import dev.onward.journey.events.KeepingEvent.StepSkipped;
import dev.onward.journey.events.Step;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The keeping of the journey. */
public record KeepingFacts(Said said) {

    public enum State {
        NOT_STARTED,
        OPEN,
        CLOSED,
        ERASED
    }

    /** Why someone goes, and for whom. */
    public record Circumstances(Set<Circumstance> kinds, Set<ForOthers> forOthers) {}

    static final int RATINGS_KEPT = 60;
    static final int DEFAULT_COOLING_OFF_DAYS = 7;

    static boolean counts(KeepingEvent event) {
        return switch (event) {
            case JourneyStarted e -> true;
            case CircumstancesChanged e -> true;
            case PaceSet e -> true;
            case ChildAdded e -> true;
            case GaugesRated e -> true;
            case StepSkipped e -> true;
            case StepResumed e -> true;
            case JourneyClosed e -> true;
            case JourneyReopened e -> true;
            case JourneyErased e -> true;
            case EntryWritten e -> false;
            case PrioritiesRanked e -> false;
            case AffectedPersonAdded e -> false;
            case GuardOverridden e -> false;
            case GuardNoticed e -> false;
            case RecordImported e -> false;
        };
    }

    /** The account whose journey it is; null before the start. */
    public @Nullable UUID owner() {
        return start().map(JourneyStarted::owner).orElse(null);
    }

    public ZoneId zone() {
        return start().map(JourneyStarted::zone).orElse(ZoneId.of("UTC"));
    }

    private Optional<JourneyStarted> start() {
        return said.of(JourneyStarted.class).latest();
    }

    public State state() {
        Optional<JourneyEvent> last =
                said.latest(JourneyStarted.class, JourneyClosed.class, JourneyReopened.class, JourneyErased.class);
        if (last.isEmpty()) {
            return State.NOT_STARTED;
        }
        return switch (last.get()) {
            case JourneyClosed e -> State.CLOSED;
            case JourneyErased e -> State.ERASED;
            default -> State.OPEN;
        };
    }

    /** The steps that the person lets be. */
    public Set<Step> skipped() {
        Set<Step> steps = EnumSet.noneOf(Step.class);
        said.of(StepSkipped.class, StepResumed.class).events().forEach(change -> {
            if (change instanceof StepSkipped skipped) {
                steps.add(skipped.step());
            } else if (change instanceof StepResumed resumed) {
                steps.remove(resumed.step());
            }
        });
        return steps;
    }

    /** The days' gauges, the latest {@value #RATINGS_KEPT} of them. */
    public Sayings<GaugesRated> ratings() {
        return said.of(GaugesRated.class);
    }

    public boolean is(Circumstance circumstance) {
        return circumstances().kinds().contains(circumstance);
    }

    public boolean hasChildren() {
        return !said.of(ChildAdded.class).isEmpty()
                || circumstances().forOthers().contains(ForOthers.CHILDREN);
    }

    private Circumstances circumstances() {
        return said.latest(JourneyStarted.class, CircumstancesChanged.class)
                .map(last -> last instanceof CircumstancesChanged changed
                        ? new Circumstances(changed.circumstances(), changed.forOthers())
                        : atTheStart((JourneyStarted) last))
                .orElse(new Circumstances(Set.of(), Set.of()));
    }

    private static Circumstances atTheStart(JourneyStarted started) {
        return new Circumstances(started.circumstances(), started.forOthers());
    }

    /** Days between deciding and talking: as the person set it, else 0 for who was asked to go or no longer cares. */
    public int coolingOffDays() {
        return pace(PaceSet::coolingOffDays)
                .orElse(
                        is(Circumstance.NO_LONGER_CARE) || is(Circumstance.ASKED_TO_LEAVE)
                                ? 0
                                : DEFAULT_COOLING_OFF_DAYS);
    }

    public GuardMode guardMode() {
        return pace(PaceSet::guardMode).orElse(GuardMode.REFUSE);
    }

    private <T> Optional<T> pace(Function<PaceSet, @Nullable T> part) {
        return said.of(PaceSet.class)
                .events()
                .map(part)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .reduce((first, second) -> second);
    }
}
