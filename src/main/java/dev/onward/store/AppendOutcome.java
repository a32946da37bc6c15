package dev.onward.store;

/** What became of one commit that was offered to the log. */
public sealed interface AppendOutcome {

    /** Durable, at the position of its first event. */
    record Placed(long position) implements AppendOutcome {}

    /** Another commit has that place in the stream: the writer decided on facts that are no longer the last. */
    record SequenceTaken() implements AppendOutcome {}

    /** The record is in the log already: the command is a repeated one. */
    record RecordKnown() implements AppendOutcome {}

    /** Another writer has the position; offer it again. Only a store with several writers answers this. */
    record PositionTaken() implements AppendOutcome {}
}
