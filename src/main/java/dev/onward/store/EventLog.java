package dev.onward.store;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * The append-only log of all journeys. Positions are dense and in order: every reader sees every event exactly once in
 * position order, whatever writers do or die of.
 */
public interface EventLog {

    /**
     * Stores the commits in their order as one durable write; those that are refused leave no trace and do not hold up
     * the others. Holds at most one commit a stream.
     *
     * @return an outcome for each commit, in their order; when it returns, what is placed survives a power cut
     * @throws StoreFull when there is no room; nothing was stored
     * @throws StoreUnavailable when the store cannot be written now; nothing was stored
     */
    List<AppendOutcome> append(List<Commit> commits);

    /**
     * Stores many commits of one stream as one durable write: all of them, or none. Each begins where the one before ends.
     * They are gone through as they are written, a page at a time, and from the first once more when others were in the
     * way. Whoever else writes waits meanwhile, so they are to be ready at hand; what they throw is thrown on.
     *
     * @return as for one commit: placed at the position of the first event; sequence taken when the first does not begin
     *     where its stream ends; record known when one of the records is, or is there twice; with nothing stored but when
     *     placed
     * @throws IllegalArgumentException when there is none, or they are not of one stream and in order; nothing was stored
     * @throws StoreFull when there is no room; nothing was stored
     * @throws StoreUnavailable when the store cannot be written now; nothing was stored
     */
    AppendOutcome appendWhole(Iterable<Commit> commits);

    /** Commits whose last position is above {@code position}, in order, at least one event and about {@code events}. */
    List<PlacedCommit> readAfter(long position, int events);

    /** Commits of one stream that hold an event at {@code sequence} or above, in order. */
    List<PlacedCommit> readStream(String stream, long sequence);

    /** Like {@link #readStream(String, long)}, at least one event and about {@code events}. */
    List<PlacedCommit> readStream(String stream, long sequence, int events);

    Optional<PlacedCommit> find(UUID record);

    /** The sequence of the last event of a stream, or empty when there is none. */
    OptionalLong lastSequence(String stream);

    /** The position of the last event of the log, or 0 when it is empty. */
    long lastPosition();

    /**
     * Puts other events in the place of those of one commit, for erasing texts: same number, types, ids.
     * The old bytes are overwritten on disk before it returns, or as soon as nobody outside reads them any more.
     */
    void replaceEvents(PlacedCommit commit, List<StoredEvent> events);

    /** Calls {@code listener} soon after something was appended here; may be called for nothing, never twice at once. */
    void onAppended(Runnable listener);
}
