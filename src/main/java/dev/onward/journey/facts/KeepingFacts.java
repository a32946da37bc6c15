package dev.onward.journey.facts;

import dev.onward.journey.events.Happening;
import dev.onward.journey.events.KeepingEvent;
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
import dev.onward.journey.events.KeepingEvent.RecordAmended;
import dev.onward.journey.events.KeepingEvent.RecordRetracted;
import dev.onward.journey.events.KeepingEvent.StepResumed;
import dev.onward.journey.events.KeepingEvent.StepSkipped;
import dev.onward.journey.events.KeepingEvent.TextErased;
import dev.onward.journey.events.Step;
import dev.onward.shared.OccurredOn;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The keeping of the journey.
 *
 * @param owner the account whose journey it is; null before the start
 * @param skipped the steps that the person lets be
 * @param ratings the days' gauges, the latest {@value #RATINGS_KEPT} of them
 */
public record KeepingFacts(
        @Nullable UUID owner,
        ZoneId zone,
        State state,
        Sayings<Circumstances> circumstances,
        Sayings<PaceSet> pace,
        Sayings<Integer> children,
        Set<Step> skipped,
        Sayings<GaugesRated> ratings)
        implements FamilyFacts<KeepingFacts> {

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

    public static final KeepingFacts NONE = new KeepingFacts(
            null,
            ZoneId.of("UTC"),
            State.NOT_STARTED,
            Sayings.none(),
            Sayings.none(),
            Sayings.none(),
            Set.of(),
            Sayings.none());

    KeepingFacts after(Happening happening, KeepingEvent event) {
        return switch (event) {
            case JourneyStarted e ->
                new KeepingFacts(
                        e.owner(),
                        e.zone(),
                        State.OPEN,
                        circumstances.and(happening, new Circumstances(e.circumstances(), e.forOthers())),
                        pace,
                        children,
                        skipped,
                        ratings);
            case CircumstancesChanged e ->
                with(circumstances.and(happening, new Circumstances(e.circumstances(), e.forOthers())), children);
            case PaceSet e ->
                new KeepingFacts(owner, zone, state, circumstances, pace.and(happening, e), children, skipped, ratings);
            case ChildAdded e -> with(circumstances, children.and(happening, e.birthYear()));
            case GaugesRated e -> with(latest(ratings.and(happening, e)));
            case StepSkipped e -> with(e.step(), true);
            case StepResumed e -> with(e.step(), false);
            case JourneyClosed e -> with(State.CLOSED);
            case JourneyReopened e -> with(State.OPEN);
            case JourneyErased e -> with(State.ERASED);
            case EntryWritten e -> this;
            case RecordAmended e -> this;
            case RecordRetracted e -> this;
            case TextErased e -> this;
            case GuardOverridden e -> this;
            case GuardNoticed e -> this;
        };
    }

    @Override
    public KeepingFacts without(UUID record) {
        return new KeepingFacts(
                owner,
                zone,
                state,
                circumstances.without(record),
                pace.without(record),
                children.without(record),
                skipped,
                ratings.without(record));
    }

    @Override
    public KeepingFacts redated(UUID record, OccurredOn occurredOn) {
        return new KeepingFacts(
                owner,
                zone,
                state,
                circumstances.redated(record, occurredOn),
                pace.redated(record, occurredOn),
                children.redated(record, occurredOn),
                skipped,
                ratings.redated(record, occurredOn));
    }

    public boolean is(Circumstance circumstance) {
        return last(circumstances).kinds().contains(circumstance);
    }

    public boolean hasChildren() {
        return !children.isEmpty() || last(circumstances).forOthers().contains(ForOthers.CHILDREN);
    }

    /** Days between deciding and talking: as the person set it, else 0 for who was asked to go or no longer cares. */
    public int coolingOffDays() {
        return pace.values()
                .map(PaceSet::coolingOffDays)
                .filter(java.util.Objects::nonNull)
                .reduce((first, second) -> second)
                .orElse(
                        is(Circumstance.NO_LONGER_CARE) || is(Circumstance.ASKED_TO_LEAVE)
                                ? 0
                                : DEFAULT_COOLING_OFF_DAYS);
    }

    public GuardMode guardMode() {
        return pace.values()
                .map(PaceSet::guardMode)
                .filter(java.util.Objects::nonNull)
                .reduce((first, second) -> second)
                .orElse(GuardMode.REFUSE);
    }

    private static Circumstances last(Sayings<Circumstances> circumstances) {
        return circumstances.values().reduce((first, second) -> second).orElse(new Circumstances(Set.of(), Set.of()));
    }

    private static Sayings<GaugesRated> latest(Sayings<GaugesRated> ratings) {
        int size = ratings.all().size();
        return size <= RATINGS_KEPT ? ratings : new Sayings<>(ratings.all().subList(size - RATINGS_KEPT, size));
    }

    private KeepingFacts with(Sayings<Circumstances> circumstances, Sayings<Integer> children) {
        return new KeepingFacts(owner, zone, state, circumstances, pace, children, skipped, ratings);
    }

    private KeepingFacts with(Sayings<GaugesRated> ratings) {
        return new KeepingFacts(owner, zone, state, circumstances, pace, children, skipped, ratings);
    }

    private KeepingFacts with(State state) {
        return new KeepingFacts(owner, zone, state, circumstances, pace, children, skipped, ratings);
    }

    private KeepingFacts with(Step step, boolean skip) {
        Set<Step> steps = EnumSet.noneOf(Step.class);
        steps.addAll(skipped);
        if (skip) {
            steps.add(step);
        } else {
            steps.remove(step);
        }
        return new KeepingFacts(owner, zone, state, circumstances, pace, children, Set.copyOf(steps), ratings);
    }
}
