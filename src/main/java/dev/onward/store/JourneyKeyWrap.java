package dev.onward.store;

import java.time.Instant;
import java.util.UUID;

/** The key of one journey's texts, encrypted under its owner's account key. Who has the row owns the journey. */
public record JourneyKeyWrap(UUID journey, UUID account, byte[] wrap, Instant createdAt) {

    @Override
    public String toString() {
        return "JourneyKeyWrap[" + journey + "]";
    }
}
