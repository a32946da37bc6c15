package dev.onward.live;

import dev.onward.store.PlacedCommit;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** That something was recorded, without a word of it. */
record LiveEvent(long position, Data data) {

    /** @param kind the stored name of the event */
    record Data(UUID record, String kind, long sequence, Instant recordedAt) {}

    static Stream<LiveEvent> of(PlacedCommit placed) {
        return IntStream.range(0, placed.commit().events().size()).mapToObj(i -> of(placed, i));
    }

    private static LiveEvent of(PlacedCommit placed, int index) {
        return new LiveEvent(
                placed.position() + index,
                new Data(
                        placed.commit().record(),
                        placed.commit().events().get(index).type(),
                        placed.commit().sequence() + index,
                        placed.commit().recordedAt()));
    }
}
