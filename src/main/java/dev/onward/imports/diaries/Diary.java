package dev.onward.imports.diaries;

import dev.onward.imports.Upload;
import dev.onward.journey.events.KeepingEvent.Journal;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.Problem;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Another journal's export, read thing by thing. */
interface Diary {

    /** What of a thing has no place here. */
    enum NotTaken {
        PHOTOS,
        AUDIO,
        VIDEO,
        DOCUMENTS,
        TAGS,
        ACTIVITIES
    }

    /** Why a thing is left out as a whole. */
    enum Skipped {
        ALREADY_IMPORTED,
        EMPTY,
        TOO_LONG,
        IN_THE_FUTURE,
        JOURNEY_CLOSED,
        NO_DATE,
        NO_ID,
        UNKNOWN_MOOD
    }

    /**
     * Something that was written down there.
     *
     * @param at its number in the file, from 1; in a table that of its row, the names of its columns being the first
     * @param id what tells it from others there
     * @param mood from 0 to 10, where that is what it is; otherwise it is words
     * @param skipped why it cannot be taken, where that shows already
     */
    record Thing(
            int at,
            String id,
            @Nullable OccurredOn occurredOn,
            @Nullable Integer mood,
            String words,
            List<String> tags,
            List<NotTaken> notTaken,
            @Nullable Skipped skipped) {

        @Override
        public String toString() {
            return "Thing[" + at + "]";
        }
    }

    Journal journal();

    /** @throws Problem when the file is none of that journal's */
    void read(Upload file, ZoneId zone, Consumer<Thing> things);
}
