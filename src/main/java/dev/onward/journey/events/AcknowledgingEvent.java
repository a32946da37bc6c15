package dev.onward.journey.events;

import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import dev.onward.shared.Recorded;
import org.jspecify.annotations.Nullable;

/** Seeing how things stand (article, statements 22–28). */
@PartOf(phase = Phase.ACKNOWLEDGING, perspective = Perspective.PSYCHOLOGICAL)
public sealed interface AcknowledgingEvent extends JourneyEvent {

    enum HowLongAgo {
        TODAY,
        THIS_WEEK,
        THIS_MONTH,
        THIS_YEAR,
        LONGER,
        CANNOT_REMEMBER
    }

    enum HowOften {
        NEVER,
        RARELY,
        SOMETIMES,
        OFTEN,
        DAILY
    }

    enum Answer {
        YES,
        UNSURE,
        NO
    }

    /** What the person makes of the status; each is a full answer. */
    enum Conclusion {
        PART,
        GO_ON,
        UNSURE
    }

    /** The article's questions; null where the person left one out. {@code dailyTime} in minutes. */
    @Recorded("status-check-answered")
    record StatusCheckAnswered(
            OccurredOn occurredOn,
            @Nullable HowLongAgo lastKindWord,
            @Nullable HowLongAgo lastDateOut,
            @Nullable Integer dailyTime,
            @Nullable HowOften trivialFights,
            @Nullable Answer standTheSight,
            @Nullable Answer stillLove,
            @Nullable PrivateText absorbedBy)
            implements AcknowledgingEvent {}

    /** The person catches themselves at denying how things stand. */
    @Recorded("denial-noted")
    record DenialNoted(OccurredOn occurredOn, PrivateText words) implements AcknowledgingEvent {}

    @Recorded("status-acknowledged")
    record StatusAcknowledged(OccurredOn occurredOn, PrivateText words) implements AcknowledgingEvent {}

    @Recorded("status-concluded")
    record StatusConcluded(
            OccurredOn occurredOn,
            Conclusion conclusion,
            @Nullable PrivateText why) implements AcknowledgingEvent {}

    enum TimeTogether {
        MORNING_COFFEE,
        EVENING_HOUR,
        DATE,
        OTHER
    }

    /** What the article names as signs that love turns bitter, and kindness, which is one that it does not. */
    enum Signal {
        FRUSTRATION,
        ANGER,
        TEARS,
        BITTERNESS,
        CHANGED_PERSON,
        NEGLECT,
        AVERSION,
        KINDNESS
    }

    /** {@code felt} from 0 to 10. */
    @Recorded("time-together-logged")
    record TimeTogetherLogged(
            OccurredOn occurredOn,
            TimeTogether kind,
            int minutes,
            @Nullable Integer felt) implements AcknowledgingEvent {}

    @Recorded("fight-logged")
    record FightLogged(OccurredOn occurredOn, boolean trivial, PrivateText about) implements AcknowledgingEvent {}

    @Recorded("signal-noted")
    record SignalNoted(
            OccurredOn occurredOn, Signal signal, @Nullable PrivateText words) implements AcknowledgingEvent {}

    @Recorded("hope-noted")
    record HopeNoted(OccurredOn occurredOn, PrivateText words) implements AcknowledgingEvent {}
}
