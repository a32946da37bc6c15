package dev.onward.exclusions;

import static dev.onward.views.Told.now;
import static dev.onward.views.Told.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.events.ContactEvent.UrgeEnd;
import dev.onward.journey.events.ContactEvent.UrgeFollowedUp;
import dev.onward.journey.events.ContactEvent.UrgeKind;
import dev.onward.journey.events.ContactEvent.UrgeLogged;
import dev.onward.journey.events.CorrectingEvent.RecordAmended;
import dev.onward.journey.events.CorrectingEvent.RecordRetracted;
import dev.onward.journey.events.Happening;
import dev.onward.journey.events.KeepingEvent.EntryWritten;
import dev.onward.journey.events.KeepingEvent.GuardOverridden;
import dev.onward.journey.events.Kind;
import dev.onward.reflection.Moment;
import dev.onward.shared.OccurredOn;
import dev.onward.timeline.Boards;
import dev.onward.views.Journeys;
import dev.onward.views.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The journey starts on 2 May 2026 in Auckland; everything here is written up on that day. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExclusionsTest {

    private static final UUID ID = new UUID(3, 3);

    private final Told told = Told.journey();

    static Exclusions record(UUID record) {
        return new Exclusions(List.of(new Exclusion(ID, record, null, null, null)));
    }

    static Exclusions kind(String kind) {
        return new Exclusions(List.of(new Exclusion(ID, null, kind, null, null)));
    }

    static Exclusions span(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Exclusions(List.of(new Exclusion(ID, null, null, from, to)));
    }

    private UUID entry(String on) {
        return told.record(new EntryWritten(OccurredOn.of(on), text("a page"), null, List.of()));
    }

    private UUID urge() {
        return told.record(new UrgeLogged(now(0), UrgeKind.CONTACT, 5, null));
    }

    private List<UUID> left(Exclusions exclusions) {
        return exclusions.from(told.happenings()).stream()
                .map(Happening::record)
                .distinct()
                .skip(1)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-03-09, 2026-03-01, 2026-03-08, true",
                "2026-03-09, 2026-03-09, 2026-03-10, false",
                "2026-03-09, 2026-03-01, 2026-03-09, false",
                "2026-03-09, 2026-03-10, 2026-03-12, true",
                "2026-03-09, -, 2026-03-09, false",
                "2026-03-09, -, 2026-03-08, true",
                "2026-03-09, 2026-03-09, -, false",
                "2026-03-09, 2026-03-10, -, true",
                "2026-03, 2026-03-31, 2026-04-02, false",
                "2026-03, 2026-02-01, 2026-03-01, false",
                "2026-03, 2026-04-01, -, true",
                "2026, 2026-05-03, -, true",
                "2026-03-08T10:59:59Z, 2026-03-09, -, true",
                "2026-03-08T11:00:00Z, 2026-03-09, -, false"
            })
    void a_span_keeps_out_what_may_have_happened_in_it(
            String on, @Nullable LocalDate from, @Nullable LocalDate to, boolean isLeft) {
        UUID entry = entry(on);

        assertThat(left(span(from, to)).contains(entry)).isEqualTo(isLeft);
    }

    @Test
    void a_record_or_a_kind_is_kept_out_with_all_that_speaks_of_it() {
        UUID entry = entry("2026-05-01");
        UUID urge = urge();
        UUID other = urge();
        told.record(new UrgeFollowedUp(now(1), urge, UrgeEnd.PASSED, 2, null));
        UUID again = told.record(new UrgeFollowedUp(now(1), other, UrgeEnd.STILL, 4, null));
        told.record(new RecordAmended(now(2), urge, Map.of(), OccurredOn.of("2026-05-01")));
        told.record(new RecordRetracted(now(2), urge, "urge-logged", null));

        assertThat(left(record(urge))).containsExactly(entry, other, again);
        assertThat(left(kind("urge-logged"))).containsExactly(entry);
        assertThat(left(kind("urge-followed-up"))).hasSize(5).doesNotContain(again);
        assertThat(left(Exclusions.NONE)).hasSize(7);
    }

    @Test
    void what_comes_in_the_same_commit_goes_with_it() {
        UUID urge = told.record(
                new UrgeLogged(now(0), UrgeKind.CONTACT, 5, null),
                new GuardOverridden(now(0), "not-calm", text("I must")));

        assertThat(kind("urge-logged").from(told.happenings())).hasSize(1);
        assertThat(left(kind("guard-overridden"))).containsExactly(urge);
    }

    @Test
    void the_day_that_counts_is_the_one_known_today_at_every_moment() {
        UUID entry = entry("2026-03-09");
        UUID corrected = told.record(new RecordAmended(now(2), entry, Map.of(), OccurredOn.of("2026-04-01")));
        LocalDate april = LocalDate.of(2026, 4, 1);

        assertThat(Moment.of(1).of(span(april, april).from(told.happenings()))).hasSize(1);
        assertThat(left(span(april.minusMonths(1), april.minusDays(1)))).containsExactly(entry, corrected);
    }

    @Test
    void the_start_of_the_journey_and_corrections_are_never_kept_out_by_themselves() {
        UUID entry = entry("2026-03-09");
        UUID retraction = told.record(new RecordRetracted(now(2), entry, "entry-written", null));

        assertThat(left(span(LocalDate.of(2026, 5, 2), null))).containsExactly(entry, retraction);
        for (String kind : List.of("record-retracted", "journey-started")) {
            assertThat(kind(kind).from(told.happenings())).isEqualTo(told.happenings());
            assertThat(kind(kind).excludes(entry, kind, LocalDate.MIN, LocalDate.MAX))
                    .isFalse();
        }
        assertThat(record(Told.id(0)).from(told.happenings())).isEqualTo(told.happenings());
        assertThat(record(retraction).from(told.happenings())).isEqualTo(told.happenings());
    }

    @Test
    void one_record_can_be_asked_about_by_what_the_timeline_tells_of_it() {
        UUID urge = urge();
        LocalDate day = LocalDate.of(2026, 5, 2);

        assertThat(record(urge).excludes(urge, "urge-logged", day, day)).isTrue();
        assertThat(record(urge).excludes(ID, "urge-logged", day, day)).isFalse();
        assertThat(kind("urge-logged").excludes(urge, "urge-logged", day, day)).isTrue();
        assertThat(kind("urge-logged").excludes(urge, "entry-written", day, day))
                .isFalse();
        assertThat(span(day, day).excludes(urge, "urge-logged", day.minusDays(3), day))
                .isTrue();
        assertThat(span(day, day).excludes(urge, "urge-logged", day.minusDays(3), day.minusDays(1)))
                .isFalse();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.onward.Seeds#many")
    void whatever_is_kept_out_of_any_journey_the_rest_can_be_looked_at(long seed) {
        Told any = Journeys.some(seed);
        Random random = new Random(seed);
        List<Happening> stream = any.happenings();
        Happening one = stream.get(random.nextInt(stream.size()));
        String kind = Kind.of(one.event()).name();
        LocalDate last = any.last().recordedAt().atZone(Told.ZONE).toLocalDate();
        Stream.of(record(one.record()), kind(kind), span(last.minusDays(random.nextInt(60)), null))
                .map(exclusions -> exclusions.from(stream))
                .forEach(rest -> {
                    assertThat(rest).isNotEmpty();
                    Kind.all().forEach(any2 -> Boards.notebook(rest).of(any2.type()));
                });
        if (Exclusions.canBeKeptOut(Kind.of(one.event()))) {
            assertThat(kind(kind).from(stream))
                    .noneMatch(left -> Kind.of(left.event()).name().equals(kind));
            assertThat(record(one.record()).from(stream))
                    .noneMatch(left -> left.record().equals(one.record())
                            || left.event().speaksOf().anyMatch(one.record()::equals));
        }
    }
}
