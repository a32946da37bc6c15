package dev.onward.reflection;

import dev.onward.journey.events.Happening;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A point up to which a journey is looked at. What lies after the last event is the same as now.
 *
 * @param instant everything recorded up to and including it; null for no bound
 * @param sequence everything up to and including the event of that sequence
 * @param happenedBy of that, what had happened by the end of this day; null for all
 */
public record Moment(
        @Nullable Instant instant, long sequence, @Nullable LocalDate happenedBy) {

    public static final Moment NOW = new Moment(null, Long.MAX_VALUE, null);

    public static Moment of(Instant instant) {
        return new Moment(instant, Long.MAX_VALUE, null);
    }

    public static Moment of(long sequence) {
        return new Moment(null, sequence, null);
    }

    Moment happenedBy(@Nullable LocalDate day) {
        return new Moment(instant, sequence, day);
    }

    public boolean isNow() {
        return equals(NOW);
    }

    /**
     * The time that is looked from, for what waits for time or lasts until now.
     *
     * @param recordedAt when the last event up to this moment was recorded
     * @param zone the journey's
     */
    public Instant lookedFrom(Instant recordedAt, Instant now, ZoneId zone) {
        Instant then = instant != null ? instant : sequence == Long.MAX_VALUE ? now : recordedAt;
        Instant lived = happenedBy == null
                ? now
                : happenedBy.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1);
        Instant earlier = then.isBefore(lived) ? then : lived;
        return earlier.isBefore(now) ? earlier : now;
    }

    /** The part of a stream that belongs to this moment, up to it without a gap even if a clock once went backwards. */
    public List<Happening> of(List<Happening> stream) {
        int end = stream.size();
        while (end > 0 && !includes(stream.get(end - 1))) {
            end--;
        }
        List<Happening> recorded = stream.subList(0, end);
        return happenedBy == null ? recorded : Happened.by(happenedBy, recorded);
    }

    /** Whether more of a stream belongs to it than to another moment, or as much and it is a later time. */
    boolean isAfter(Moment other, List<Happening> stream) {
        List<Happening> mine = of(stream);
        List<Happening> others = other.of(stream);
        return mine.size() > others.size()
                || mine.size() == others.size()
                        && !other.isNow()
                        && time(mine.getLast()).isAfter(other.time(others.getLast()));
    }

    private Instant time(Happening last) {
        return instant == null ? last.recordedAt() : instant;
    }

    private boolean includes(Happening happening) {
        return happening.sequence() <= sequence
                && (instant == null || !happening.recordedAt().isAfter(instant));
    }
}
