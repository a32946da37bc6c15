package dev.onward.store.mongodb;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
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
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int WRITE_CONFLICT = 112;

    private final MongoClient client;
    private final MongoCommits commits;
    private final LogEnd end;
    private final Verdicts verdicts;
    private final List<Offer> offers;
    private final long deadline = System.nanoTime() + PATIENCE.toNanos();
    private boolean positionTaken;

    Appending(MongoClient client, MongoCommits commits, LogEnd end, StreamEnds streams, List<Commit> offered) {
        this.client = client;
        this.commits = commits;
        this.end = end;
        this.verdicts = new Verdicts(commits, end, streams);
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
            if (end.isLost()) {
                placeAfterWhatStands(open);
            } else {
                placeAfterKnownEnd(open);
            }
        } catch (MongoException e) {
            fail(open, e);
        }
    }

    private void placeAfterKnownEnd(List<Offer> open) {
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
            decide(open.get(refused), placing.get(refused));
        }
    }

    /**
     * The end that other nodes have moved may still be lost with its primary. A transaction is bound to that primary:
     * what it places is lost together with what it has seen, so that no gap can come about.
     */
    private void placeAfterWhatStands(List<Offer> open) {
        try (ClientSession session = client.startSession()) {
            session.startTransaction(MongoTransactions.DURABLE);
            List<PlacedCommit> placing = after(commits.end(session), open);
            try {
                commits.insert(session, placing);
            } catch (MongoBulkWriteException e) {
                int refused = refused(e);
                session.abortTransaction();
                decide(open.get(refused), placing.get(refused));
                return;
            }
            session.commitTransaction();
            verdicts.placed(open, placing);
            end.won();
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

    private void decide(Offer offer, PlacedCommit placing) {
        if (!verdicts.refused(offer, placing)) {
            lose();
        }
    }

    private void lose() {
        end.lost();
        positionTaken = true;
    }

    private void fail(List<Offer> open, MongoException e) {
        if (e.getCode() == WRITE_CONFLICT) {
            lose();
        } else if (!isRefusedAsAWhole(e)) {
            open.forEach(offer -> offer.sent = true);
            settle(e);
        } else if (offers.stream().anyMatch(Offer::isPending)) {
            pause();
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
                offers.stream().filter(Offer::isPending).forEach(verdicts::settle);
                return;
            } catch (MongoException e) {
                pause();
            }
        }
        giveUp(new StoreUnavailable("the store has not answered; what was sent may be stored or not", why));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable("interrupted while the store was away", e);
        }
    }
}
