package dev.onward.decisions;

import dev.onward.journey.events.DecidingEvent.CoolingOffChanged;
import dev.onward.journey.events.DecidingEvent.Decision;
import dev.onward.journey.events.DecidingEvent.DecisionMade;
import dev.onward.journey.events.DecidingEvent.DecisionReaffirmed;
import dev.onward.journey.events.DecidingEvent.DecisionRethought;
import dev.onward.journey.events.DecidingEvent.DecisionRevoked;
import dev.onward.journey.events.DecidingEvent.DecisionWavered;
import dev.onward.journey.events.DecidingEvent.PartnersDecisionAccepted;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.Kind;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import dev.onward.timeline.Notebook;
import dev.onward.timeline.Standing;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The words on a decision. */
final class Words {

    private Words() {}

    /**
     * @param kind of its record
     * @param says the decision, or what thinking it over came to; null for the others
     * @param strength of a wavering, from 0 to 10
     * @param days of a cooling-off period that was changed
     * @param words why, or what set off a wavering
     */
    record Word(
            UUID record,
            String kind,
            OccurredOn occurredOn,
            @Nullable String says,
            @Nullable Integer strength,
            @Nullable Integer days,
            @Nullable PrivateText words) {}

    static List<Standing<? extends JourneyEvent>> all(Notebook notebook) {
        return notebook.of(
                DecisionMade.class,
                PartnersDecisionAccepted.class,
                DecisionRethought.class,
                DecisionWavered.class,
                DecisionReaffirmed.class,
                DecisionRevoked.class,
                CoolingOffChanged.class);
    }

    /** The last decision, unless it was left open or revoked since. */
    static Optional<Standing<? extends JourneyEvent>> standing(List<Standing<? extends JourneyEvent>> said) {
        return said.stream()
                .filter(one -> one.event() instanceof DecisionMade
                        || one.event() instanceof PartnersDecisionAccepted
                        || one.event() instanceof DecisionRevoked)
                .reduce((earlier, later) -> later)
                .filter(last -> !(last.event() instanceof DecisionRevoked))
                .filter(last -> !(last.event() instanceof DecisionMade made && made.decision() == Decision.NOT_YET));
    }

    static Word word(Standing<? extends JourneyEvent> said) {
        return switch (said.event()) {
            case DecisionMade e -> word(said, e.decision().name(), null, null, e.why());
            case PartnersDecisionAccepted e -> word(said, Decision.LEAVE.name(), null, null, e.words());
            case DecisionRethought e -> word(said, e.outcome().name(), null, null, e.words());
            case DecisionWavered e -> word(said, null, e.strength(), null, e.trigger());
            case DecisionReaffirmed e -> word(said, null, null, null, e.whyStill());
            case DecisionRevoked e -> word(said, null, null, null, e.why());
            case CoolingOffChanged e -> word(said, null, null, e.days(), e.why());
            default -> throw new IllegalArgumentException("not a word on a decision");
        };
    }

    private static Word word(
            Standing<? extends JourneyEvent> said,
            @Nullable String says,
            @Nullable Integer strength,
            @Nullable Integer days,
            @Nullable PrivateText words) {
        return new Word(said.record(), Kind.of(said.event()).name(), said.occurredOn(), says, strength, days, words);
    }
}
