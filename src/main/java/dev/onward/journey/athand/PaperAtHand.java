package dev.onward.journey.athand;

import dev.onward.shared.JourneyId;

/** Hands over the reasons paper when an urge is logged. */
public interface PaperAtHand {

    /** The paper as it stood once the event with this sequence was recorded. */
    Record asOf(JourneyId journey, long sequence);
}
