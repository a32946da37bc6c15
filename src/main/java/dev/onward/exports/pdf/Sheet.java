package dev.onward.exports.pdf;

import dev.onward.journey.events.KeepingEvent.JourneyStarted;
import dev.onward.reflection.Moment;
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
 * @param happenedBy whether only what had happened by then is told, however late it was written up
 */
record Sheet<T>(T content, ZoneId zone, Locale language, Instant asOf, boolean happenedBy) {

    static <T> Sheet<T> of(Notebook notebook, Moment moment, T content) {
        Locale language = notebook.of(JourneyStarted.class).getFirst().event().locale();
        return new Sheet<>(content, notebook.zone(), language, notebook.lookedFrom(), moment.happenedBy() != null);
    }
}
