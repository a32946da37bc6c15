package dev.onward.urges;

import dev.onward.journey.events.ContactEvent.UrgeEnd;
import dev.onward.journey.events.ContactEvent.UrgeFollowedUp;
import dev.onward.journey.events.ContactEvent.UrgeKind;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.OccurredOn.Precision;
import dev.onward.timeline.Notebook;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The urges, counted by what is known of them.
 *
 * @param logged how many there are
 * @param byHour those whose moment is known, by the hour of the day in the journey's zone, 0 to 23
 * @param hourUnknown how many are known by their day, month or year, or only about
 * @param byWeekday those whose day is known, by its weekday in the journey's zone
 * @param weekdayUnknown how many are known by their month or year, or only about
 * @param triggers what set them off
 * @param intensity before, and as it was last told in a follow-up
 * @param helped what helped, as told in follow-ups
 * @param ends by the last follow-up of each
 * @param notFollowedUp how many have none
 */
record Urges(
        int logged,
        Map<Integer, Integer> byHour,
        int hourUnknown,
        Map<DayOfWeek, Integer> byWeekday,
        int weekdayUnknown,
        Map<UrgeKind, Integer> byKind,
        SameWords.GroupedWords triggers,
        BeforeAndAfter intensity,
        SameWords.GroupedWords helped,
        Map<UrgeEnd, Integer> ends,
        int notFollowedUp,
        PaperRead paperRead) {

    static Urges of(List<FollowedUp> urges, Notebook notebook, SameWords words) {
        ZoneId zone = notebook.zone();
        List<OccurredOn> when =
                urges.stream().map(urge -> urge.urge().occurredOn()).toList();
        List<Instant> moments = when.stream().flatMap(on -> moment(on).stream()).toList();
        List<OccurredOn> days = when.stream().filter(Urges::isKnownByDay).toList();
        List<UrgeEnd> ends = urges.stream()
                .flatMap(urge -> urge.last().stream())
                .map(UrgeFollowedUp::end)
                .toList();
        return new Urges(
                urges.size(),
                Counts.ofHours(moments.stream().map(at -> at.atZone(zone).get(ChronoField.HOUR_OF_DAY))),
                urges.size() - moments.size(),
                Counts.of(
                        DayOfWeek.class,
                        days.stream().map(on -> on.firstDay(zone).getDayOfWeek())),
                urges.size() - days.size(),
                Counts.of(
                        UrgeKind.class,
                        urges.stream().map(urge -> urge.urge().event().kind())),
                words.group(urges.stream()
                        .map(urge -> urge.urge().event().trigger())
                        .toList()),
                BeforeAndAfter.of(urges),
                words.group(urges.stream()
                        .flatMap(urge -> urge.followUps().stream())
                        .map(followUp -> followUp.event().helpedBy())
                        .toList()),
                Counts.of(UrgeEnd.class, ends.stream()),
                urges.size() - ends.size(),
                PaperRead.of(urges, notebook));
    }

    /** The moment it happened, where it is known that well. */
    static Optional<Instant> moment(OccurredOn on) {
        return on.precision() == Precision.INSTANT && on.when() instanceof Instant at
                ? Optional.of(at)
                : Optional.empty();
    }

    private static boolean isKnownByDay(OccurredOn on) {
        return on.precision() == Precision.INSTANT || on.precision() == Precision.DAY;
    }
}
