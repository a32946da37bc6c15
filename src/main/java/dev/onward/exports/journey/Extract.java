package dev.onward.exports.journey;

import dev.onward.journey.events.ErasedRecords;
import dev.onward.journey.events.Happening;
import dev.onward.journey.events.SafetyEvent.SafetyPathLeft;
import dev.onward.journey.events.SafetyEvent.SafetyPathTaken;
import dev.onward.reflection.LeavingOut;
import dev.onward.shared.JourneyId;
import dev.onward.shared.Problem;
import dev.onward.views.History;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is taken along of a journey's history: all of it, or on the safety path what does not rest there. It is read page
 * by page, and twice: only at its end is it known whether the path is taken, and which words are erased.
 */
final class Extract implements Iterable<TakenCommit> {

    private static final int PAGE = 500;

    private final History history;
    private final JourneyId journey;
    private final ErasedRecords erased = new ErasedRecords();
    private long last = -1;
    private boolean onSafetyPath;
    private int all;
    private int unresting;

    private Extract(History history, JourneyId journey) {
        this.history = history;
        this.journey = journey;
    }

    /** @throws Problem not found, when nothing is recorded */
    static Extract of(History history, JourneyId journey) {
        Extract extract = new Extract(history, journey);
        extract.look();
        if (extract.last < 0) {
            throw Problem.notFound();
        }
        return extract;
    }

    /** Whether nothing is left out. */
    boolean complete() {
        return commits() == all;
    }

    /** How many are taken along. */
    int commits() {
        return onSafetyPath ? unresting : all;
    }

    /** In order; what was recorded since the extract was made is not among them. */
    @Override
    public Iterator<TakenCommit> iterator() {
        LeavingOut resting = resting();
        return read(last)
                .filter(commit -> !onSafetyPath || keeps(resting, commit))
                .map(commit -> new TakenCommit(
                        commit, erased.contains(commit.getFirst().record())))
                .iterator();
    }

    private void look() {
        LeavingOut resting = resting();
        read(Long.MAX_VALUE).forEach(commit -> {
            commit.forEach(this::note);
            all++;
            unresting += keeps(resting, commit) ? 1 : 0;
        });
    }

    private void note(Happening happening) {
        last = happening.sequence();
        erased.note(happening);
        switch (happening.event()) {
            case SafetyPathTaken e -> onSafetyPath = true;
            case SafetyPathLeft e -> onSafetyPath = false;
            default -> {}
        }
    }

    private static LeavingOut resting() {
        return LeavingOut.allBut(happening -> happening.event().restsOnSafetyPath());
    }

    /** Whole or not at all, whichever of its events rests. */
    private static boolean keeps(LeavingOut resting, List<Happening> commit) {
        return commit.stream().filter(resting::keeps).count() == commit.size();
    }

    private Stream<List<Happening>> read(long upTo) {
        return Stream.iterate(page(0), page -> !page.isEmpty(), page -> {
                    long next = page.getLast().sequence() + 1;
                    return next > upTo ? List.of() : page(next);
                })
                .flatMap(page -> commits(page.stream().filter(happening -> happening.sequence() <= upTo)));
    }

    private List<Happening> page(long from) {
        return history.read(journey, from, PAGE);
    }

    private static Stream<List<Happening>> commits(Stream<Happening> page) {
        return page
                .collect(Collectors.groupingBy(Happening::record, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream();
    }
}
