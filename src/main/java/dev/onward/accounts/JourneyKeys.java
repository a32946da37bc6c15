package dev.onward.accounts;

import dev.onward.accounts.keys.JourneyKey;
import dev.onward.shared.Problem;
import dev.onward.shared.ProblemType;
import dev.onward.store.Accounts;
import dev.onward.store.JourneyKeyWrap;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The keys of a person's journeys. Whoever has the key of a journey owns it. */
@Component
public class JourneyKeys {

    private final Accounts accounts;
    private final Clock clock;

    JourneyKeys(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Empty when the journey is unknown, erased or somebody else's: the three look the same. */
    public Optional<JourneyKey> find(SignedIn who, UUID journey) {
        return accounts.journeyKey(who.account(), journey).map(wrap -> who.key().unwrap(journey, wrap.wrap()));
    }

    /**
     * Keeps the key of a journey that is about to start; repeating it changes nothing.
     *
     * @throws Problem not found, when the account or the journey was erased; a repeat in progress, when the same request
     *     has kept another key in the meantime, under which its words are sealed
     */
    public void keep(SignedIn who, JourneyKey key) {
        JourneyKeyWrap wrap = new JourneyKeyWrap(
                key.journey(),
                who.account(),
                who.key().wrap(key),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        if (!accounts.keep(wrap)) {
            throw Problem.notFound();
        }
        JourneyKey kept = find(who, key.journey()).orElseThrow(Problem::notFound);
        if (!kept.isSameAs(key)) {
            throw Problem.of(ProblemType.REPEAT_IN_PROGRESS, "Send it again to get the first one's answer.");
        }
    }

    /** The journeys of a person, the oldest first. */
    public List<UUID> journeys(SignedIn who) {
        return accounts.journeyKeys(who.account()).stream()
                .map(JourneyKeyWrap::journey)
                .toList();
    }
}
