package dev.onward.exclusions;

import dev.onward.accounts.JourneyNotes;
import dev.onward.accounts.SignedIn;
import dev.onward.shared.JourneyId;
import dev.onward.shared.Problem;
import dev.onward.shared.ProblemType;
import dev.onward.views.StoredJson;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What each person keeps out of looking back, in one sealed note a journey. */
@Component
public class NotTheseDays {

    private static final String NOTE = "exclusions";
    private static final int MOST = 200;

    private final JourneyNotes notes;

    NotTheseDays(JourneyNotes notes) {
        this.notes = notes;
    }

    /** @throws Problem not found, when the journey is unknown, erased or somebody else's */
    public Exclusions of(SignedIn who, JourneyId journey) {
        return read(notes.read(who, journey, NOTE).orElse(""));
    }

    /** Keeps out what is not kept out yet; answers the one that does. */
    Exclusion add(SignedIn who, JourneyId journey, Exclusion wanted) {
        return change(who, journey, before -> with(before, wanted)).like(wanted).orElseThrow();
    }

    /** @throws Problem not found, when there is none of this id */
    void lift(SignedIn who, JourneyId journey, UUID id) {
        change(who, journey, before -> {
            Exclusion lifted = before.find(id).orElseThrow(Problem::notFound);
            return new Exclusions(before.exclusions().stream()
                    .filter(it -> !it.equals(lifted))
                    .toList());
        });
    }

    private static Exclusions with(Exclusions before, Exclusion wanted) {
        if (before.like(wanted).isPresent()) {
            return before;
        }
        if (before.find(wanted.id()).isPresent()) {
            throw Problem.of(ProblemType.IDEMPOTENCY_KEY_REUSED, "This Idempotency-Key has kept out something else.");
        }
        if (before.exclusions().size() >= MOST) {
            throw Problem.of(ProblemType.NOT_NOW, "This journey has " + MOST + " exclusions; lift one first.");
        }
        return new Exclusions(
                Stream.concat(before.exclusions().stream(), Stream.of(wanted)).toList());
    }

    private Exclusions change(SignedIn who, JourneyId journey, UnaryOperator<Exclusions> change) {
        return read(notes.write(who, journey, NOTE, before -> write(change.apply(read(before)))));
    }

    private static Exclusions read(String note) {
        return note.isEmpty()
                ? Exclusions.NONE
                : StoredJson.read(note.getBytes(StandardCharsets.UTF_8), Exclusions.class);
    }

    private static String write(Exclusions exclusions) {
        return new String(StoredJson.write(exclusions), StandardCharsets.UTF_8);
    }
}
