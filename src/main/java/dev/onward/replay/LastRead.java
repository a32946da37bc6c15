package dev.onward.replay;

import dev.onward.accounts.JourneyNotes;
import dev.onward.accounts.SignedIn;
import dev.onward.shared.JourneyId;
import dev.onward.shared.Problem;
import dev.onward.shared.Problem.Fault;
import dev.onward.shared.ProblemType;
import dev.onward.store.EventLog;
import java.util.List;
import org.springframework.stereotype.Component;

/** How far somebody has read a journey, as they said: a note of their own, and no part of its history. */
@Component
class LastRead {

    private static final String NOTE = "last-read";

    private final JourneyNotes notes;
    private final EventLog log;

    LastRead(JourneyNotes notes, EventLog log) {
        this.notes = notes;
        this.log = log;
    }

    /** 0 when it was never said. */
    long position(SignedIn who, JourneyId journey) {
        return notes.read(who, journey, NOTE).map(Long::parseLong).orElse(0L);
    }

    /** @throws Problem not now, when more was read already; invalid values, when nothing is recorded there yet */
    long remember(SignedIn who, JourneyId journey, long position) {
        if (position > log.lastPosition()) {
            throw Problem.of(ProblemType.INVALID_VALUES, "Nothing was remembered.")
                    .at(List.of(new Fault("/position", "must be one that was answered")));
        }
        return Long.parseLong(notes.write(who, journey, NOTE, before -> forward(before, position)));
    }

    private static String forward(String before, long position) {
        if (!before.isEmpty() && Long.parseLong(before) > position) {
            throw Problem.of(ProblemType.NOT_NOW, "You have read further than that already.")
                    .with("position", Long.parseLong(before));
        }
        return Long.toString(position);
    }
}
