package dev.onward.journey.events;

import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import dev.onward.shared.Proposable;
import dev.onward.shared.Recorded;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What concerns the journey as a whole: its keeping, its corrections and its end. */
@PartOf(perspective = Perspective.PSYCHOLOGICAL)
public sealed interface KeepingEvent extends JourneyEvent {

    enum Circumstance {
        LOVE_WITHOUT_HARMONY,
        IRRECONCILABLE,
        PARTNER_NO_LONGER_LOVES,
        TURNED_BITTER,
        FOR_OTHERS,
        ASKED_TO_LEAVE,
        NO_LONGER_CARE,
        AT_RISK,
        OTHER
    }

    /** For whom someone leaves under {@link Circumstance#FOR_OTHERS}. */
    enum ForOthers {
        CHILDREN,
        EARLIER_PARTNER,
        PARENTS,
        DUTY
    }

    /** Whether a guard refuses or only tells. */
    enum GuardMode {
        REFUSE,
        NOTICE
    }

    /** What the journal asks: {@code CONCRETE} by default; searching for meaning is opt-in (domain, section 9). */
    enum Prompts {
        CONCRETE,
        REFLECTIVE,
        NONE
    }

    /** How it ended. Friendship and coming together again are recorded, and never proposed. */
    enum Outcome implements Proposable {
        STAYED,
        APART_AT_PEACE,
        CO_PARENTS,
        FRIENDS,
        RECONCILED,
        APART_STILL_HURTING,
        OTHER;

        @Override
        public boolean isProposed() {
            return this != FRIENDS && this != RECONCILED;
        }
    }

    @Recorded("journey-started")
    record JourneyStarted(
            OccurredOn occurredOn,
            UUID owner,
            PrivateText alias,
            Set<Circumstance> circumstances,
            Set<ForOthers> forOthers,
            @Nullable OccurredOn since,
            ZoneId zone,
            Locale locale)
            implements KeepingEvent {}

    @Recorded("circumstances-changed")
    record CircumstancesChanged(OccurredOn occurredOn, Set<Circumstance> circumstances, Set<ForOthers> forOthers)
            implements KeepingEvent {}

    /** A part that is null was left as it was. */
    @Recorded("pace-set")
    record PaceSet(
            OccurredOn occurredOn,
            @Nullable Integer coolingOffDays,
            @Nullable GuardMode guardMode,
            @Nullable Prompts prompts)
            implements KeepingEvent {}

    @Recorded("child-added")
    record ChildAdded(OccurredOn occurredOn, PrivateText alias, int birthYear) implements KeepingEvent {}

    @Recorded("entry-written")
    record EntryWritten(
            OccurredOn occurredOn,
            PrivateText text,
            @Nullable PrivateText prompt,
            List<PrivateText> tags) implements KeepingEvent {}

    /** Each gauge from 0 to 10; a gauge that is null was not rated. */
    @Recorded("gauges-rated")
    record GaugesRated(
            OccurredOn occurredOn,
            @Nullable Integer mood,
            @Nullable Integer calm,
            @Nullable Integer hurt,
            @Nullable Integer love,
            @Nullable Integer resolve,
            @Nullable Integer clarity)
            implements KeepingEvent {}

    @Recorded("step-skipped")
    record StepSkipped(OccurredOn occurredOn, Step step, PrivateText reason) implements KeepingEvent {

        @Override
        public boolean restsOnSafetyPath() {
            return step.restsOnSafetyPath();
        }
    }

    @Recorded("step-resumed")
    record StepResumed(OccurredOn occurredOn, Step step) implements KeepingEvent {

        @Override
        public boolean restsOnSafetyPath() {
            return step.restsOnSafetyPath();
        }
    }

    @Recorded("journey-closed")
    record JourneyClosed(
            OccurredOn occurredOn,
            Outcome outcome,
            @Nullable PrivateText words) implements KeepingEvent {

        @Override
        public boolean restsOnSafetyPath() {
            return !outcome.isProposed();
        }
    }

    @Recorded("journey-reopened")
    record JourneyReopened(OccurredOn occurredOn) implements KeepingEvent {}

    @Recorded("journey-erased")
    record JourneyErased(OccurredOn occurredOn) implements KeepingEvent {}

    /** A guard was open, and the person went on, saying why. */
    @Recorded("guard-overridden")
    record GuardOverridden(OccurredOn occurredOn, String guard, PrivateText note) implements KeepingEvent {}

    /** A guard was open, and the person's pace lets it tell only. */
    @Recorded("guard-noticed")
    record GuardNoticed(OccurredOn occurredOn, String guard) implements KeepingEvent {}

    /** The journals that can be brought along. */
    enum Journal {
        DAY_ONE,
        DAYLIO
    }

    /** Beside what was not written here but brought along from there. */
    @Recorded("record-imported")
    record RecordImported(OccurredOn occurredOn, Journal from) implements KeepingEvent {}

    /** What a person may put first. */
    enum Priority {
        DIGNITY,
        CHILDREN,
        FUTURE,
        PEACE,
        OWN
    }

    /** Who somebody affected is to the person. */
    enum Relation {
        CHILD,
        PARENT,
        EARLIER_PARTNER,
        RELATIVE,
        FRIEND,
        OTHER
    }

    /** The most important first; what is missing was not ranked. */
    @Recorded("priorities-ranked")
    record PrioritiesRanked(OccurredOn occurredOn, List<Priority> priorities) implements KeepingEvent {}

    /** Somebody whom the parting touches, beside the children. */
    @Recorded("affected-person-added")
    record AffectedPersonAdded(
            OccurredOn occurredOn,
            PrivateText alias,
            Relation relation,
            @Nullable PrivateText how) implements KeepingEvent {}
}
