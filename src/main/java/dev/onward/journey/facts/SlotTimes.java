package dev.onward.journey.facts;

import dev.onward.journey.events.CustodyEvent.Slot;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The times of a slot of a custody schedule, in wall time and whole minutes. They are counted from 0, excepted ones too. */
public record SlotTimes(Slot slot) {

    private static final long MINUTES_A_WEEK = 7 * 24 * 60;

    public boolean repeats() {
        return slot.everyWeeks() > 0;
    }

    /** When it begins, as often as it takes place before a moment. */
    public List<LocalDateTime> before(LocalDateTime end) {
        return Stream.iterate(0L, time -> time + 1)
                .takeWhile(time -> !isOver(time) && begin(time).isBefore(end))
                .filter(this::takesPlace)
                .map(this::begin)
                .toList();
    }

    /** Whether it would begin on a day, were it not for the exceptions. */
    public boolean mayBeginOn(LocalDate day) {
        long days = ChronoUnit.DAYS.between(slot.from().toLocalDate(), day);
        boolean due = repeats() ? days >= 0 && days % (7L * slot.everyWeeks()) == 0 : days == 0;
        return due && !isAfterLast(day);
    }

    /** Whether it takes place at least once; its exceptions must be days on which it would begin. */
    public boolean everTakesPlace() {
        LocalDate last = slot.lastDay();
        return repeats() && last == null
                || LongStream.rangeClosed(0, slot.except().size()).anyMatch(time -> !isOver(time) && takesPlace(time));
    }

    /**
     * Whether any time of the one falls into a time of the other. Exact also for slots without an end: two that repeat
     * meet in the same way again and again, so each way that is found in the first round is followed until neither is
     * excepted or one is over.
     */
    public boolean overlaps(SlotTimes other) {
        return meets(other) || other.meets(this);
    }

    /** Looks from the times of the first round of this slot: of each way to meet, the first is in the one's or the other's. */
    private boolean meets(SlotTimes other) {
        long round = other.roundsPer(this);
        return LongStream.range(0, Math.max(1, round))
                .anyMatch(time -> other.during(begin(time), end(time))
                        .anyMatch(its -> meets(time, round, other, its, roundsPer(other))));
    }

    private boolean meets(long time, long step, SlotTimes other, long its, long itsStep) {
        for (long here = time, there = its; !isOver(here) && !other.isOver(there); here += step, there += itsStep) {
            if (takesPlace(here) && other.takesPlace(there)) {
                return true;
            }
            if (step == 0) {
                return false;
            }
        }
        return false;
    }

    /** How often this one's period fits into the period in which both come round; 0 where one does not repeat. */
    private long roundsPer(SlotTimes other) {
        long common = BigInteger.valueOf(slot.everyWeeks())
                .gcd(BigInteger.valueOf(other.slot.everyWeeks()))
                .longValueExact();
        return repeats() && other.repeats() ? slot.everyWeeks() / common : 0;
    }

    /** Its times that overlap with a span, excepted or over or not. */
    private LongStream during(LocalDateTime start, LocalDateTime end) {
        if (!repeats()) {
            return slot.from().isBefore(end) && slot.until().isAfter(start) ? LongStream.of(0) : LongStream.empty();
        }
        long period = slot.everyWeeks() * MINUTES_A_WEEK;
        long first = Math.floorDiv(ChronoUnit.MINUTES.between(slot.until(), start), period) + 1;
        long last = Math.floorDiv(ChronoUnit.MINUTES.between(slot.from(), end) - 1, period);
        return LongStream.rangeClosed(Math.max(0, first), last);
    }

    private LocalDateTime begin(long time) {
        return slot.from().plusWeeks(time * slot.everyWeeks());
    }

    private LocalDateTime end(long time) {
        return slot.until().plusWeeks(time * slot.everyWeeks());
    }

    private boolean isOver(long time) {
        return time > 0 && !repeats() || isAfterLast(begin(time).toLocalDate());
    }

    private boolean isAfterLast(LocalDate day) {
        return slot.lastDay() != null && day.isAfter(slot.lastDay());
    }

    private boolean takesPlace(long time) {
        return !slot.except().contains(begin(time).toLocalDate());
    }
}
