package dev.onward.reflection;

import dev.onward.journey.events.Happening;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A point up to which a journey is looked at. What lies after the last event is the same as now.
 *
 * @param instant everything recorded up to and including it; null for no bound
 * @param sequence everything up to and including the event of that sequence
 */
public record Moment(@Nullable Instant instant, long sequence) {

    public static final Moment NOW = new Moment(null, Long.MAX_VALUE);

    public static Moment of(Instant instant) {
        return new Moment(instant, Long.MAX_VALUE);
    }

    public static Moment of(long sequence) {
        return new Moment(null, sequence);
    }

    public boolean isNow() {
        return equals(NOW);
    }

    /**
     * The time that is looked from, for what waits for time or lasts until now.
     *
     * @param recordedAt when the last event up to this moment was recorded
     */
    public Instant lookedFrom(Instant recordedAt, Instant now) {
        Instant then = isNow() ? now : instant == null ? recordedAt : instant;
        return then.isBefore(now) ? then : now;
    }

    /** The part of a stream up to this moment, without a gap even if a clock once went backwards. */
    List<Happening> of(List<Happening> stream) {
        int end = stream.size();
        while (end > 0 && !includes(stream.get(end - 1))) {
            end--;
        }
        return stream.subList(0, end);
    }

    private boolean includes(Happening happening) {
        return happening.sequence() <= sequence
                && (instant == null || !happening.recordedAt().isAfter(instant));
    }
}
