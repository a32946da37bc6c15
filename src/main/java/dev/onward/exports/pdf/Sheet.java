package dev.onward.exports.pdf;

import dev.onward.journey.events.KeepingEvent.JourneyStarted;
import dev.onward.timeline.Notebook;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/**
 * What is to be printed, and what every document has to know besides; all words in it are sealed still.
 *
 * @param zone the journey's
 * @param language in which the person writes
 * @param asOf the moment that is looked from
 */
record Sheet<T>(T content, ZoneId zone, Locale language, Instant asOf) {

    static <T> Sheet<T> of(Notebook notebook, T content) {
        Locale language =
                notebook.of(JourneyStarted.class).getFirst().event().locale();
        return new Sheet<>(content, notebook.zone(), language, notebook.lookedFrom());
    }
}
