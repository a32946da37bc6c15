package dev.onward.store.mongodb;

import dev.onward.store.AppendOutcome.Placed;
import dev.onward.store.AppendOutcome.RecordKnown;
import dev.onward.store.AppendOutcome.SequenceTaken;
import dev.onward.store.PlacedCommit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What became of an offer, read from what stands in the log: three unique keys may refuse it, and errors are not parsed. */
final class Verdicts {

    private final MongoCommits commits;
    private final LogEnd end;
    private final StreamEnds streams;
    private final LatestCommits latest;

    Verdicts(MongoCommits commits, LogEnd end, StreamEnds streams, LatestCommits latest) {
        this.commits = commits;
        this.end = end;
        this.streams = streams;
        this.latest = latest;
    }

    /** Whether the commit begins where its stream ended at some time. */
    boolean fits(Offer offer) {
        return streams.fits(offer.commit);
    }

    void placed(List<Offer> offers, List<PlacedCommit> placed) {
        for (int i = 0; i < offers.size(); i++) {
            placed(offers.get(i), placed.get(i));
        }
    }

    /** The last of many that were placed as a whole. */
    void placedUpTo(PlacedCommit last) {
        streams.seen(last.commit());
        end.isAtLeast(last.lastPosition());
    }

    private void placed(Offer offer, PlacedCommit placed) {
        offer.outcome = new Placed(placed.position());
        streams.seen(offer.commit);
        latest.placed(placed);
        end.isAtLeast(placed.lastPosition());
    }

    /**
     * A unique key has refused the offer at that place.
     *
     * @return false when it was the position's, or nothing stands in its way any more: it is to be offered again
     */
    boolean refused(Offer offer, PlacedCommit placing) {
        Optional<PlacedCommit> standing = commits.standingAt(placing.position());
        if (standing.isEmpty()) {
            return refused(offer);
        }
        // The driver may have sent it twice, and the first answer was lost.
        boolean mine = offer.is(standing.get());
        if (mine) {
            settle(List.of(offer));
        }
        return mine;
    }

    boolean refused(Offer offer) {
        Optional<PlacedCommit> known =
                commits.settled(List.of(offer.commit.record())).stream().findFirst();
        if (known.isPresent() && offer.sent && offer.is(known.get())) {
            placed(offer, known.get());
        } else if (known.isPresent()) {
            offer.outcome = new RecordKnown();
        } else if (!fits(offer) || commits.begins(offer.commit.stream(), offer.commit.sequence())) {
            offer.outcome = new SequenceTaken();
        }
        return !offer.isOpen();
    }

    /** Reads which of the offers whose answer was lost have come to stand in the log. */
    void settle(List<Offer> pending) {
        List<UUID> records =
                pending.stream().map(offer -> offer.commit.record()).toList();
        for (PlacedCommit standing : commits.settled(records)) {
            pending.stream().filter(offer -> offer.is(standing)).forEach(offer -> placed(offer, standing));
        }
    }
}
