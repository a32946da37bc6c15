package dev.onward.store.axon;

import java.util.UUID;

/** The record is in the log already: the command is a repeated one, and nothing was stored. */
public class RecordAlreadyKnown extends RuntimeException {

    private final UUID record;

    public RecordAlreadyKnown(UUID record) {
        super("the record is known already");
        this.record = record;
    }

    public UUID record() {
        return record;
    }
}
