package dev.onward.thenandnow;

import dev.onward.journey.events.AcknowledgingEvent.HopeNoted;
import dev.onward.timeline.Notebooks.Both;

/** The hopes that were noted by then, and those noted since. */
final class Hopes {

    private Hopes() {}

    static Section section(Both both) {
        return Section.of(
                "hopes",
                "What did you hope for?",
                Row.beside(
                        both.then().of(HopeNoted.class),
                        both.now().of(HopeNoted.class),
                        "Not noted",
                        hope -> "Hope",
                        hope -> Side.of(hope, null, hope.event().words())),
                Row.nothing("Hopes", "None noted"));
    }
}
