package dev.onward.store.mongodb;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoSocketReadTimeoutException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.bulk.BulkWriteError;
import dev.onward.store.AppendOutcome;
import dev.onward.store.AppendOutcome.PositionTaken;
import dev.onward.store.Commit;
import dev.onward.store.PlacedCommit;
import dev.onward.store.StoreUnavailable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * One append, to its end: tries until each commit is placed or refused, or another node has the position. What became of
 * a write whose answer was lost is read from the log before anybody is answered.
 */
final class Appending {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    static final Duration PAUSE = Duration.ofMillis(100);

    private final MongoCommits commits;
    private final MongoTransactions transactions;
    private final LogEnd end;
    private final Verdicts verdicts;
    private final List<Offer> offers;
    private final long deadline = System.nanoTime() + PATIENCE.toNanos();
    private boolean positionTaken;

    Appending(
            MongoCommits commits, Verdicts verdicts, MongoTransactions transactions, LogEnd end, List<Commit> offered) {
        this.commits = commits;
        this.transactions = transactions;
        this.end = end;
        this.verdicts = verdicts;
        this.offers = offered.stream().map(Offer::new).toList();
    }

    List<AppendOutcome> outcomes() {
        offers.stream().filter(offer -> !verdicts.fits(offer)).forEach(verdicts::refused);
        for (List<Offer> open = open(); !open.isEmpty() && !positionTaken; open = open()) {
            attempt(open);
        }
        return offers.stream()
                .map(offer -> offer.outcome == null ? new PositionTaken() : offer.outcome)
                .toList();
    }

    private List<Offer> open() {
        return offers.stream().filter(Offer::isOpen).toList();
    }

    private void attempt(List<Offer> open) {
        try {
            place(open);
        } catch (MongoException e) {
            fail(open, e);
        }
    }

    private void place(List<Offer> open) {
        if (end.isContended()) {
            end.isAtLeast(commits.end());
        }
        List<PlacedCommit> placing = after(end.known(), open);
        try {
            commits.insert(placing);
            verdicts.placed(open, placing);
        } catch (MongoBulkWriteException e) {
            int refused = refused(e);
            verdicts.placed(open.subList(0, refused), placing.subList(0, refused));
            if (!verdicts.refused(open.get(refused), placing.get(refused))) {
                // The server has told so once the majority had what won: its end is known to the next look.
                end.lost();
                positionTaken = true;
            }
        }
    }

    private static List<PlacedCommit> after(long position, List<Offer> open) {
        List<PlacedCommit> placing = new ArrayList<>(open.size());
        long next = position + 1;
        for (Offer offer : open) {
            placing.add(new PlacedCommit(next, offer.commit));
            next += offer.commit.events().size();
        }
        return placing;
    }

    /** The one that a unique key has refused, and none after it was tried. Anything else is a failure. */
    private static int refused(MongoBulkWriteException e) {
        return e.getWriteErrors().stream()
                .filter(error -> e.getWriteConcernError() == null && error.getCategory() == ErrorCategory.DUPLICATE_KEY)
                .mapToInt(BulkWriteError::getIndex)
                .findFirst()
                .orElseThrow(() -> e);
    }

    private void fail(List<Offer> open, MongoException e) {
        if (e instanceof MongoSocketReadTimeoutException) {
            // A node may have died while it stored a whole, which has the position until the server gives it up.
            Thread.startVirtualThread(transactions::endAbandoned);
        }
        if (!isRefusedAsAWhole(e)) {
            open.forEach(offer -> offer.sent = true);
            settle(e);
        } else if (offers.stream().anyMatch(Offer::isPending)) {
            pause(PAUSE);
            settle(e);
        } else {
            giveUp(MongoFailures.translate(e));
        }
    }

    /** Whether nothing of it can have been stored. */
    private static boolean isRefusedAsAWhole(MongoException e) {
        return e instanceof MongoBulkWriteException bulk
                ? bulk.getWriteConcernError() == null && bulk.getWriteResult().getInsertedCount() == 0
                : e instanceof MongoTimeoutException || !MongoFailures.isPassing(e);
    }

    /** Those that were placed are answered; the others meet the failure themselves when they are offered again. */
    private void giveUp(RuntimeException why) {
        if (offers.stream().allMatch(Offer::isOpen)) {
            throw why;
        }
        positionTaken = true;
    }

    private void settle(MongoException why) {
        while (System.nanoTime() < deadline) {
            try {
                verdicts.settle(offers.stream().filter(Offer::isPending).toList());
                return;
            } catch (MongoException e) {
                pause(PAUSE);
            }
        }
        giveUp(new StoreUnavailable("the store has not answered; what was sent may be stored or not", why));
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable("interrupted while the store was away", e);
        }
    }
}
