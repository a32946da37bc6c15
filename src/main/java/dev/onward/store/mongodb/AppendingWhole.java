package dev.onward.store.mongodb;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.client.ClientSession;
import dev.onward.store.AppendOutcome;
import dev.onward.store.AppendOutcome.Placed;
import dev.onward.store.AppendOutcome.RecordKnown;
import dev.onward.store.Commit;
import dev.onward.store.Consecutive;
import dev.onward.store.PlacedCommit;
import dev.onward.store.StoreUnavailable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.Nullable;

/**
 * Many commits of one stream in one transaction. With its first insert it has the position after the end: whoever else
 * wants that waits for it to end, and then finds it taken or free. Where others were faster it is tried again.
 */
final class AppendingWhole {

    /** As long as this a new try is begun. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int LONGEST_PAUSE_MILLIS = 100;

    private final MongoTransactions transactions;
    private final MongoCommits commits;
    private final Verdicts verdicts;
    private final Lock alone;
    private final Iterable<Commit> whole;
    private final long deadline = System.nanoTime() + PATIENCE.toNanos();

    /** @param alone held during a try, so that nobody on this node waits at the server */
    AppendingWhole(
            MongoTransactions transactions,
            MongoCommits commits,
            Verdicts verdicts,
            Lock alone,
            Iterable<Commit> whole) {
        this.transactions = transactions;
        this.commits = commits;
        this.verdicts = verdicts;
        this.alone = alone;
        this.whole = whole;
    }

    AppendOutcome outcome() {
        while (true) {
            Optional<AppendOutcome> outcome = attemptAlone();
            if (outcome.isPresent()) {
                return outcome.get();
            }
            if (System.nanoTime() > deadline) {
                throw new StoreUnavailable("others were faster again and again");
            }
            Appending.pause(Duration.ofMillis(ThreadLocalRandom.current().nextInt(1, LONGEST_PAUSE_MILLIS)));
        }
    }

    private Optional<AppendOutcome> attemptAlone() {
        alone.lock();
        try {
            return new Attempt().outcome();
        } catch (MongoException e) {
            if (isUnanswered(e)) {
                throw new StoreUnavailable("the store has not answered; what was sent may be stored or not", e);
            }
            if (System.nanoTime() > deadline || !MongoFailures.isPassing(e)) {
                throw e;
            }
            return Optional.empty();
        } finally {
            alone.unlock();
        }
    }

    /** One transaction. */
    private final class Attempt {

        private final Pages pages = new Pages(new Consecutive(whole));
        private final Set<UUID> records = new HashSet<>();
        private List<Commit> page = pages.next();
        private final Offer first = new Offer(page.getFirst());

        Optional<AppendOutcome> outcome() {
            Optional<AppendOutcome> known = verdicts.fits(first) ? Optional.empty() : verdict();
            if (known.isPresent()) {
                return known;
            }
            long before = commits.end();
            try (ClientSession session = transactions.begin()) {
                PlacedCommit last = insertAll(session, before);
                if (last == null) {
                    return Optional.of(new RecordKnown());
                }
                commit(session);
                verdicts.placedUpTo(last);
                return Optional.of(new Placed(before + 1));
            } catch (MongoException e) {
                if (isRefused(e)) {
                    return verdict();
                }
                throw e;
            }
        }

        /** The last one, or null when a record is there twice. */
        private @Nullable PlacedCommit insertAll(ClientSession session, long before) {
            PlacedCommit last = null;
            long end = before;
            for (; !page.isEmpty(); page = pages.next()) {
                List<PlacedCommit> placing = new ArrayList<>(page.size());
                for (Commit commit : page) {
                    if (!records.add(commit.record())) {
                        return null;
                    }
                    last = new PlacedCommit(end + 1, commit);
                    placing.add(last);
                    end = last.lastPosition();
                }
                commits.insert(session, placing);
            }
            return last;
        }

        /** Its answer is asked for again; any other failure says that nothing was stored. */
        private void commit(ClientSession session) {
            while (true) {
                try {
                    session.commitTransaction();
                    return;
                } catch (MongoException e) {
                    if (!isUnanswered(e) || System.nanoTime() > deadline) {
                        throw e;
                    }
                    Appending.pause(Appending.PAUSE);
                }
            }
        }

        /** Read from what stands in the log. Empty when it was a position's race. */
        private Optional<AppendOutcome> verdict() {
            List<UUID> sent = page.stream().map(Commit::record).toList();
            if (!verdicts.refused(first) && !commits.settled(sent).isEmpty()) {
                return Optional.of(new RecordKnown());
            }
            return Optional.ofNullable(first.outcome);
        }
    }

    private static boolean isUnanswered(MongoException e) {
        return e.hasErrorLabel(MongoException.UNKNOWN_TRANSACTION_COMMIT_RESULT_LABEL);
    }

    /** Somebody else has, or is about to have, what a unique key lets stand once. */
    private static boolean isRefused(MongoException e) {
        return e.getCode() == MongoTransactions.WRITE_CONFLICT
                || e instanceof MongoBulkWriteException bulk
                        && bulk.getWriteErrors().stream()
                                .anyMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
    }
}
