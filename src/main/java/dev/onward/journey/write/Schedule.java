package dev.onward.journey.write;

import dev.onward.journey.commands.CustodyCommand.ProposedSlot;
import dev.onward.journey.events.CustodyEvent.Slot;
import dev.onward.journey.events.CustodyEvent.With;
import dev.onward.journey.facts.SlotTimes;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A custody schedule that somebody proposes, and what must hold of it. */
record Schedule(Set<UUID> children, With livesWith, List<Slot> slots) {

    private static final Duration LONGEST = Duration.ofDays(31);
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    /** Schedules are kept with the facts of a journey, which every command needs. */
    private static final int MOST_EXCEPTIONS = 500;

    static Schedule of(Set<UUID> children, With livesWith, @Nullable List<ProposedSlot> proposed) {
        Stream<ProposedSlot> slots = proposed == null ? Stream.empty() : proposed.stream();
        return new Schedule(children, livesWith, slots.map(Schedule::slot).toList());
    }

    private static Slot slot(ProposedSlot slot) {
        return new Slot(
                slot.children(),
                slot.with(),
                slot.from(),
                slot.until(),
                slot.everyWeeks() == null ? 0 : slot.everyWeeks(),
                slot.lastDay(),
                slot.except() == null ? Set.of() : slot.except());
    }

    /** @throws Invalid when a child would be at two places at once or nowhere, or a slot makes no sense */
    Schedule requireSound() {
        int exceptions = slots.stream().mapToInt(slot -> slot.except().size()).sum();
        require(exceptions <= MOST_EXCEPTIONS, "schedule", "must have at most 500 exceptions in all its slots");
        for (int i = 0; i < slots.size(); i++) {
            requireSound(slots.get(i), "schedule/" + i);
        }
        for (int i = 0; i < slots.size(); i++) {
            for (int j = 0; j < i; j++) {
                require(
                        !overlap(slots.get(i), slots.get(j)),
                        "schedule/" + i,
                        "must not overlap with slot " + j + " (from 0): a child is at one place at a time");
            }
        }
        require(
                livesWith != With.BOTH || children.stream().allMatch(this::isWithBoth),
                "schedule",
                "must have a slot with ME and one with PARTNER for each child that lives with BOTH");
        return this;
    }

    private void requireSound(Slot slot, String at) {
        require(children.containsAll(slot.children()), at + "/children", "must be among the children of the proposal");
        requireWritable(slot.from(), at + "/from");
        requireWritable(slot.until(), at + "/until");
        require(slot.from().isBefore(slot.until()), at + "/until", "must be later than from");
        Duration length = Duration.between(slot.from(), slot.until());
        require(length.compareTo(LONGEST) <= 0, at + "/until", "must be at most 31 days after from");
        SlotTimes times = new SlotTimes(slot);
        require(
                !times.repeats() || length.compareTo(Duration.ofDays(7L * slot.everyWeeks())) <= 0,
                at + "/everyWeeks",
                "must leave time for the slot to end before it comes again");
        LocalDate last = slot.lastDay();
        require(last == null || times.repeats(), at + "/lastDay", "is for a slot that comes again: everyWeeks from 1");
        require(
                last == null || !last.isBefore(slot.from().toLocalDate()) && last.getYear() <= LAST_YEAR,
                at + "/lastDay",
                "must not be before the day of from, nor after the year 2200");
        require(
                slot.except().stream()
                        .allMatch(day -> times.repeats() && times.mayBeginOn(day) && day.getYear() <= LAST_YEAR),
                at + "/except",
                "must be days on which the slot would begin again, not after the year 2200");
        require(times.everTakesPlace(), at + "/except", "must leave at least one day");
    }

    /** Calendars know no fractions of a minute, and the rules of time zones reach only so far. */
    private static void requireWritable(LocalDateTime time, String at) {
        require(time.equals(time.truncatedTo(ChronoUnit.MINUTES)), at, "must be a whole minute");
        require(time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR, at, "must be in the years 2000 to 2200");
    }

    private static boolean overlap(Slot one, Slot other) {
        return !Collections.disjoint(one.children(), other.children())
                && new SlotTimes(one).overlaps(new SlotTimes(other));
    }

    private boolean isWithBoth(UUID child) {
        return Stream.of(With.ME, With.PARTNER)
                .allMatch(with -> slots.stream()
                        .anyMatch(slot -> slot.with() == with && slot.children().contains(child)));
    }

    private static void require(boolean sound, String field, String allowed) {
        if (!sound) {
            throw new Invalid(field, allowed);
        }
    }
}
