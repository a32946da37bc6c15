package dev.onward.journey.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.events.CustodyEvent.Slot;
import dev.onward.journey.events.CustodyEvent.With;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SlotTimesTest {

    private static final LocalDateTime MONDAY = LocalDateTime.parse("2026-05-04T00:00");

    private static SlotTimes slot(String from, String until, int weeks, @Nullable String lastDay, String... except) {
        return slot(
                LocalDateTime.parse(from),
                LocalDateTime.parse(until),
                weeks,
                lastDay == null ? null : LocalDate.parse(lastDay),
                Set.of(except).stream().map(LocalDate::parse).collect(Collectors.toSet()));
    }

    private static SlotTimes slot(
            LocalDateTime from, LocalDateTime until, int weeks, @Nullable LocalDate lastDay, Set<LocalDate> except) {
        return new SlotTimes(new Slot(Set.of(new UUID(1, 1)), With.ME, from, until, weeks, lastDay, except));
    }

    private static void overlap(boolean expected, SlotTimes one, SlotTimes other) {
        assertThat(one.overlaps(other)).isEqualTo(expected);
        assertThat(other.overlaps(one)).isEqualTo(expected);
    }

    @Test
    void comes_again_in_wall_time_until_its_last_day_and_not_on_exceptions() {
        SlotTimes slot = slot("2026-10-16T18:00", "2026-10-18T18:00", 1, "2026-11-13", "2026-10-30");
        assertThat(slot.before(LocalDateTime.MAX))
                .containsExactly(
                        LocalDateTime.parse("2026-10-16T18:00"),
                        LocalDateTime.parse("2026-10-23T18:00"),
                        LocalDateTime.parse("2026-11-06T18:00"),
                        LocalDateTime.parse("2026-11-13T18:00"));
        assertThat(slot.before(LocalDateTime.parse("2026-10-23T18:00"))).hasSize(1);
        assertThat(slot("2026-10-16T18:00", "2026-10-18T18:00", 0, null).before(LocalDateTime.MAX))
                .hasSize(1);
    }

    @Test
    void times_that_touch_do_not_overlap() {
        SlotTimes first = slot("2026-05-08T18:00", "2026-05-10T18:00", 1, null);
        overlap(false, first, slot("2026-05-10T18:00", "2026-05-15T18:00", 1, null));
        overlap(true, first, slot("2026-05-10T18:00", "2026-05-15T18:01", 1, null));
        overlap(true, first, slot("2026-05-10T17:59", "2026-05-15T18:00", 1, null));
    }

    @Test
    void every_second_and_every_third_week_meet_whatever_their_phase() {
        SlotTimes second = slot("2026-05-08T18:00", "2026-05-10T18:00", 2, null);
        overlap(true, second, slot("2026-05-15T18:00", "2026-05-17T18:00", 3, null));
        overlap(true, second, slot("2031-05-16T18:00", "2031-05-18T18:00", 3, null));
    }

    @Test
    void even_and_odd_weeks_never_meet() {
        overlap(
                false,
                slot("2026-05-08T18:00", "2026-05-10T18:00", 2, null),
                slot("2031-05-09T18:00", "2031-05-11T18:00", 4, null));
        overlap(
                true,
                slot("2026-05-08T18:00", "2026-05-10T18:00", 2, null),
                slot("2031-05-16T18:00", "2031-05-18T18:00", 4, null));
    }

    @Test
    void long_periods_meet_after_decades_if_none_is_over_by_then() {
        SlotTimes long52 = slot("2026-05-08T18:00", "2026-05-10T18:00", 52, null);
        overlap(true, long52, slot("2027-04-23T18:00", "2027-04-25T18:00", 51, null));
        overlap(false, long52, slot("2027-04-23T18:00", "2027-04-25T18:00", 51, "2076-01-01"));
    }

    @Test
    void an_exception_makes_room_once() {
        SlotTimes weekends = slot("2026-05-08T18:00", "2026-05-10T18:00", 1, null, "2026-07-03");
        overlap(false, weekends, slot("2026-07-01T08:00", "2026-07-08T08:00", 0, null));
        overlap(true, weekends, slot("2026-07-01T08:00", "2026-07-15T08:00", 0, null));
        overlap(true, weekends, slot("2026-07-01T08:00", "2026-07-08T08:00", 52, null));
    }

    @Test
    void a_slot_of_all_exceptions_never_takes_place() {
        assertThat(slot("2026-05-08T18:00", "2026-05-10T18:00", 1, "2026-05-15", "2026-05-08", "2026-05-15")
                        .everTakesPlace())
                .isFalse();
        assertThat(slot("2026-05-08T18:00", "2026-05-10T18:00", 1, "2026-05-15", "2026-05-08")
                        .everTakesPlace())
                .isTrue();
        assertThat(slot("2026-05-08T18:00", "2026-05-10T18:00", 0, null).everTakesPlace())
                .isTrue();
    }

    private static SlotTimes any(Random random) {
        int start = random.nextInt(60 * 4 + 1);
        int length = random.nextInt(1, 31 * 4 + 1);
        int weeks = List.of(0, 1, 1, 2, 2, 3, 4, 5, 6).get(random.nextInt(9));
        int times = random.nextInt(21);
        return slot(start, random.nextBoolean() ? length : 1 + length / 20, weeks, times, exceptions(random));
    }

    private static Set<Integer> exceptions(Random random) {
        return random.ints(random.nextInt(9), 0, 9).boxed().collect(Collectors.toSet());
    }

    /** In quarters of a day; shortened to its period, {@code times} 0 for no end. */
    private static SlotTimes slot(int start, int length, int weeks, int times, Set<Integer> except) {
        LocalDateTime from = MONDAY.plusHours(6L * start);
        int fitting = weeks == 0 ? length : Math.min(length, weeks * 28);
        LocalDate last = weeks == 0 || times == 0 ? null : from.toLocalDate().plusWeeks((long) weeks * times);
        Set<LocalDate> days = weeks == 0
                ? Set.of()
                : except.stream()
                        .map(time -> from.toLocalDate().plusWeeks((long) weeks * time))
                        .filter(day -> last == null || !day.isAfter(last))
                        .collect(Collectors.toSet());
        return slot(from, from.plusHours(6L * fitting), weeks, last, days);
    }

    /** Beyond the last start, exception and end that these slots can have, all comes again every 60 weeks. */
    /** Beyond the last start, exception and end that these slots can have, all comes again every 60 weeks. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.onward.Seeds#many")
    void overlaps_exactly_when_two_of_its_times_do_all_written_out(long seed) {
        Random random = new Random(seed);
        LocalDateTime horizon = MONDAY.plusWeeks(9 + 6 * 20 + 2 * 60 + 10);
        for (int i = 0; i < 75; i++) {
            SlotTimes one = any(random);
            SlotTimes other = any(random);
            List<LocalDateTime> here = one.before(horizon);
            boolean expected = other.before(horizon).stream()
                    .anyMatch(there -> here.stream()
                            .anyMatch(begin -> begin.isBefore(there.plus(length(other)))
                                    && there.isBefore(begin.plus(length(one)))));
            overlap(expected, one, other);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.onward.Seeds#many")
    void begins_on_the_days_that_its_times_say_and_would_on_exceptions(long seed) {
        Random random = new Random(seed);
        LocalDateTime horizon = MONDAY.plusWeeks(200);
        for (int i = 0; i < 12; i++) {
            SlotTimes slot = any(random);
            Set<LocalDate> begun = slot.before(horizon).stream()
                    .map(LocalDateTime::toLocalDate)
                    .collect(Collectors.toSet());
            LongStream.range(0, 200 * 7L)
                    .mapToObj(MONDAY.toLocalDate()::plusDays)
                    .forEach(day -> assertThat(slot.mayBeginOn(day))
                            .isEqualTo(
                                    begun.contains(day) || slot.slot().except().contains(day)));
            assertThat(slot.everTakesPlace()).isEqualTo(!begun.isEmpty());
        }
    }

    private static Duration length(SlotTimes times) {
        return Duration.between(times.slot().from(), times.slot().until());
    }
}
