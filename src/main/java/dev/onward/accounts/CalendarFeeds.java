package dev.onward.accounts;

import dev.onward.accounts.RateLimits.Attempt;
import dev.onward.accounts.keys.FeedSecret;
import dev.onward.shared.JourneyId;
import dev.onward.shared.Problem;
import dev.onward.shared.ProblemType;
import dev.onward.store.Accounts;
import dev.onward.store.Credential;
import dev.onward.store.Credential.Kind;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Secret addresses of calendars. Each is a credential of its own kind that wraps no key, so whoever has the address sees
 * one journey's calendar and can open no word. It ends with the account, the journey, or a recovery of the account.
 */
@Component
public class CalendarFeeds {

    /** An address without its secret. */
    public record Feed(UUID id, Instant createdAt) {}

    private static final int MOST = 10;
    private static final byte[] NOTHING = {};
    private static final String SCOPE = "calendar:";

    private final Accounts accounts;
    private final RateLimits limits;
    private final Clock clock;

    CalendarFeeds(Accounts accounts, RateLimits limits, Clock clock) {
        this.accounts = accounts;
        this.limits = limits;
        this.clock = clock;
    }

    /** Makes an address and answers its secret; a repeat with the same Idempotency-Key gets the same one. */
    public String make(SignedIn who, JourneyId journey, Optional<String> repeat) {
        Optional<String> key = repeat.map(it -> journey + " " + it);
        UUID id = key.map(who.key()::feedId).orElseGet(NewCredential::newId);
        FeedSecret secret = key.map(who.key()::feedSecret).orElseGet(FeedSecret::random);
        List<Feed> made = list(who, journey);
        if (made.stream().anyMatch(feed -> feed.id().equals(id))) {
            return secret.reveal();
        }
        if (made.size() >= MOST) {
            throw Problem.of(
                    ProblemType.NOT_NOW, "This journey has " + MOST + " calendar addresses; revoke them first.");
        }
        Credential feed = credential(id, who, journey, secret);
        if (!accounts.exchange(who.account(), who.token(), List.of(), List.of(feed))) {
            throw Problem.of(
                    ProblemType.IDEMPOTENCY_KEY_REUSED,
                    "The address of this Idempotency-Key was revoked, or your token was.");
        }
        return secret.reveal();
    }

    private Credential credential(UUID id, SignedIn who, JourneyId journey, FeedSecret secret) {
        return new Credential(
                id,
                who.account(),
                Kind.CALENDAR_FEED,
                secret.lookup(),
                NOTHING,
                NOTHING,
                null,
                Set.of(SCOPE + journey),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                null,
                null,
                null);
    }

    /** The addresses of a journey that work, the oldest first. */
    public List<Feed> list(SignedIn who, JourneyId journey) {
        return accounts.credentials(who.account()).stream()
                .filter(it -> it.kind() == Kind.CALENDAR_FEED && journey(it).equals(journey))
                .map(it -> new Feed(it.id(), it.createdAt()))
                .toList();
    }

    public void revokeAll(SignedIn who, JourneyId journey) {
        List<UUID> feeds = list(who, journey).stream().map(Feed::id).toList();
        if (!feeds.isEmpty() && !accounts.exchange(who.account(), who.token(), feeds, List.of())) {
            throw Problem.of(ProblemType.REPEAT_IN_PROGRESS, "Another request revokes some of them. Send it again.");
        }
    }

    /**
     * The journey whose calendar is to be shown at an address.
     *
     * @throws Problem not found, when it never was, was revoked, or its journey is erased: the three look the same
     */
    public JourneyId open(String address, HttpServletRequest request) {
        Optional<FeedSecret> secret = FeedSecret.parse(address);
        byte[] counted = secret.map(FeedSecret::lookup).orElseGet(() -> address.getBytes(StandardCharsets.UTF_8));
        limits.count(Attempt.CALENDAR_FEED, request, counted);
        return secret.flatMap(it -> accounts.find(Kind.CALENDAR_FEED, it.lookup()))
                .filter(it ->
                        accounts.journeyKey(it.account(), journey(it).value()).isPresent())
                .map(CalendarFeeds::journey)
                .orElseThrow(Problem::notFound);
    }

    private static JourneyId journey(Credential feed) {
        return JourneyId.of(feed.scopes().iterator().next().substring(SCOPE.length()));
    }
}
