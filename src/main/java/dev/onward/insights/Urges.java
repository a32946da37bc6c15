package dev.onward.insights;

import dev.onward.journey.events.ContactEvent.UrgeEnd;
import dev.onward.journey.events.ContactEvent.UrgeFollowedUp;
import dev.onward.journey.events.ContactEvent.UrgeLogged;
import dev.onward.journey.events.ReasonsEvent.ReasonsRead;
import dev.onward.timeline.Notebook;
import dev.onward.timeline.Standing;
import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When urges came, and what became of them. */
final class Urges {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private Urges() {}

    /** An urge with the last word on what became of it. */
    private record FollowedUp(Standing<UrgeLogged> urge, Standing<UrgeFollowedUp> last) {

        boolean hasPassed() {
            return last.event().end() == UrgeEnd.PASSED;
        }

        boolean isLower() {
            Integer intensity = last.event().intensity();
            return intensity != null && intensity < urge.event().intensity();
        }

        boolean isBetween(Notebook notebook, NavigableSet<ZonedDateTime> moments) {
            ZonedDateTime next = moments.ceiling(urge.moment(notebook.zone()));
            return next != null && !next.isAfter(last.moment(notebook.zone()));
        }
    }

    /** From one hour of the day inclusive to another exclusive, across midnight if that is earlier. */
    static Function<Notebook, Tally> between(int from, int to) {
        return notebook -> Tally.of(Known.toTheMoment(notebook, UrgeLogged.class), urge -> {
            int hour = urge.moment(notebook.zone()).getHour();
            return from < to ? hour >= from && hour < to : hour >= from || hour < to;
        });
    }

    static Tally atWeekends(Notebook notebook) {
        return Tally.of(
                Known.toTheDay(notebook, UrgeLogged.class),
                urge -> WEEKEND.contains(urge.day(notebook.zone()).getDayOfWeek()));
    }

    static Tally passed(Notebook notebook) {
        return Tally.of(
                followedUp(notebook.of(UrgeLogged.class), notebook.of(UrgeFollowedUp.class)), FollowedUp::hasPassed);
    }

    /** Of those that were rated again in a follow-up, by the last of these. */
    static Tally lower(Notebook notebook) {
        List<Standing<UrgeFollowedUp>> rated = notebook.of(UrgeFollowedUp.class).stream()
                .filter(followUp -> followUp.event().intensity() != null)
                .toList();
        return Tally.of(followedUp(notebook.of(UrgeLogged.class), rated), FollowedUp::isLower);
    }

    /** Of those with a reading of the paper between them and their follow-up, or of those without. */
    static Function<Notebook, Tally> passed(boolean read) {
        return notebook -> {
            NavigableSet<ZonedDateTime> readings = Known.toTheMoment(notebook, ReasonsRead.class).stream()
                    .map(reading -> reading.moment(notebook.zone()))
                    .collect(Collectors.toCollection(TreeSet::new));
            List<FollowedUp> urges = followedUp(
                            Known.toTheMoment(notebook, UrgeLogged.class),
                            Known.toTheMoment(notebook, UrgeFollowedUp.class))
                    .stream()
                    .filter(urge -> urge.isBetween(notebook, readings) == read)
                    .toList();
            return Tally.of(urges, FollowedUp::hasPassed);
        };
    }

    private static List<FollowedUp> followedUp(
            List<Standing<UrgeLogged>> urges, List<Standing<UrgeFollowedUp>> followUps) {
        Map<UUID, Standing<UrgeFollowedUp>> last = followUps.stream()
                .collect(Collectors.toMap(
                        followUp -> followUp.event().urge(), followUp -> followUp, (earlier, later) -> later));
        return urges.stream()
                .flatMap(urge -> Stream.ofNullable(last.get(urge.record())).map(end -> new FollowedUp(urge, end)))
                .toList();
    }
}
