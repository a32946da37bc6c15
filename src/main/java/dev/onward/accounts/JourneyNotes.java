package dev.onward.accounts;

import dev.onward.accounts.keys.JourneyKey;
import dev.onward.shared.JourneyId;
import dev.onward.shared.Problem;
import dev.onward.store.Accounts;
import dev.onward.store.JourneyNote;
import dev.onward.store.StoreUnavailable;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/**
 * Small texts that belong to one person and one of their journeys and are no part of its history. Nobody reads one without
 * their key; it is gone with the journey.
 */
@Component
public class JourneyNotes {

    /** Each lost race is one that another request has won. */
    private static final int TRIES = 50;

    private final JourneyKeys keys;
    private final Accounts accounts;

    JourneyNotes(JourneyKeys keys, Accounts accounts) {
        this.keys = keys;
        this.accounts = accounts;
    }

    /** @throws Problem not found, when the journey is unknown, erased or somebody else's */
    public Optional<String> read(SignedIn who, JourneyId journey, String name) {
        JourneyKey key = key(who, journey);
        return standing(who, journey, name).map(note -> key.openNote(name, note.sealed()));
    }

    /**
     * Makes a note another one, durably; nothing is written when it stays the same.
     *
     * @param change of what stands, an empty text where there is none; run again when another request was faster
     * @return what stands now
     * @throws Problem not found, when the journey is unknown, erased or somebody else's
     */
    public String write(SignedIn who, JourneyId journey, String name, UnaryOperator<String> change) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            JourneyKey key = key(who, journey);
            Optional<JourneyNote> standing = standing(who, journey, name);
            String before =
                    standing.map(note -> key.openNote(name, note.sealed())).orElse("");
            String after = change.apply(before);
            if (after.equals(before) || accounts.keep(next(who, key, name, standing, after))) {
                return after;
            }
        }
        throw new StoreUnavailable("a note was changed by others again and again");
    }

    private static JourneyNote next(
            SignedIn who, JourneyKey key, String name, Optional<JourneyNote> standing, String words) {
        long version = standing.map(JourneyNote::version).orElse(0L) + 1;
        return new JourneyNote(who.account(), key.journey(), name, version, key.sealNote(name, words));
    }

    private Optional<JourneyNote> standing(SignedIn who, JourneyId journey, String name) {
        return accounts.note(who.account(), journey.value(), name);
    }

    private JourneyKey key(SignedIn who, JourneyId journey) {
        return keys.find(who, journey.value()).orElseThrow(Problem::notFound);
    }
}
