package dev.onward.reasons;

import dev.onward.journey.events.Happening;
import dev.onward.journey.events.ReasonsEvent.Way;
import dev.onward.views.Folded;
import dev.onward.views.OnePerJourney;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The written reasons as they are kept at hand.
 *
 * @param reasons those that stand, in the order that the person gave them last; those added since come after
 * @param struck those that were struck and not put back
 * @param retracted those that were taken back altogether
 * @param pocketCopies the copies that were made to carry along
 */
public record ReasonsPaper(
        List<Reason> reasons,
        List<Reason> struck,
        List<Reason> retracted,
        Readings read,
        List<PocketCopy> pocketCopies) {

    /** The readings shown one by one: the latest. */
    private static final int SHOWN = 20;

    /**
     * How often the paper was read.
     *
     * @param byWay every way is there, also with 0
     * @param last the reading that was recorded last
     * @param latest the last 20 readings, in the order in which they were recorded
     * @param urgesPassed how many urges passed after it was read, as far as all three moments are known; nobody can know
     *     whether they passed because of it
     */
    public record Readings(
            int times, Map<Way, Integer> byWay, @Nullable Reading last, List<Reading> latest, int urgesPassed) {}

    /** As a stream tells it. */
    public static ReasonsPaper of(List<Happening> stream) {
        return of(Folded.of(new ReasonsView(), stream).find(OnePerJourney.ID).orElse(Paper.EMPTY));
    }

    static ReasonsPaper of(Paper paper) {
        return new ReasonsPaper(
                filter(paper, Reason::isActive),
                filter(paper, reason -> !reason.retracted() && reason.isStruck()),
                filter(paper, Reason::retracted),
                readings(paper),
                paper.copies());
    }

    private static List<Reason> filter(Paper paper, Predicate<Reason> wanted) {
        return paper.inOrder().stream().filter(wanted).toList();
    }

    private static Readings readings(Paper paper) {
        List<Reading> readings = paper.readings();
        Map<Way, Integer> byWay = new EnumMap<>(Way.class);
        for (Way way : Way.values()) {
            byWay.put(way, 0);
        }
        readings.forEach(reading -> byWay.merge(reading.way(), 1, Integer::sum));
        int size = readings.size();
        return new Readings(
                size,
                byWay,
                size == 0 ? null : readings.getLast(),
                readings.subList(Math.max(0, size - SHOWN), size),
                urgesPassed(paper));
    }

    private static int urgesPassed(Paper paper) {
        NavigableSet<Instant> readings = paper.readings().stream()
                .flatMap(reading -> Urge.moment(reading.occurredOn()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return (int) paper.urges().stream()
                .filter(urge -> urge.passedAfter(readings))
                .count();
    }
}
