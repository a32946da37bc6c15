package dev.onward.imports.journey;

import dev.onward.imports.Staging;
import dev.onward.imports.journey.Events.Plain;
import dev.onward.imports.journey.PlainJson.Reading;
import dev.onward.journey.arriving.ArrivalRules;
import dev.onward.journey.arriving.ArrivalRules.Arrival;
import dev.onward.journey.events.Happening;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.Restates;
import dev.onward.journey.facts.JourneyFacts;
import dev.onward.journey.facts.KeepingFacts.State;
import dev.onward.shared.PrivateText;
import dev.onward.shared.Problem.Fault;
import dev.onward.store.Commit;
import dev.onward.store.StoredEvent;
import dev.onward.views.Folded;
import dev.onward.views.View;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A journey commit by commit: each is checked, folded as it will be, sealed and put with those before it. */
final class ArrivingJourney {

    private static final int MOST_COMMITS = 20_000;
    private static final int MOST_RESTATEMENTS = 500;
    private static final byte[] NO_WORDS = {};

    private final Whose whose;
    private final Events events;
    private final ArrivalRules rules;
    private final List<Folded<?>> views;
    private final Instant now;
    private final Staging<Commit> staging;
    private final Map<UUID, UUID> records = new HashMap<>();
    private final Map<UUID, Integer> restated = new HashMap<>();
    private final Tally tally = new Tally();
    private JourneyFacts facts = JourneyFacts.NONE;
    private Instant last = Instant.EPOCH;
    private long nextInFile;
    private long next;

    ArrivingJourney(
            Whose whose, Events events, ArrivalRules rules, List<View<?>> views, Instant now, Staging<Commit> staging) {
        this.whose = whose;
        this.events = events;
        this.rules = rules;
        this.views = views.stream().<Folded<?>>map(Folded::nothing).toList();
        this.now = now;
        this.staging = staging;
    }

    /**
     * @param complete whether nothing is missing before it
     * @throws Unfit with places in this commit
     */
    void add(FileCommit commit, boolean complete) {
        if (records.size() == MOST_COMMITS) {
            throw new Unfit("", "must be one of at most 20,000");
        }
        if (records.containsKey(commit.record())) {
            throw new Unfit("/record", "must be another one than those before");
        }
        requireNext(commit, complete);
        requireInTime(commit.recordedAt());
        UUID record = whose.record().apply(commit.record().toString());
        List<Plain> plain = commit.events();
        List<JourneyEvent> shapes = read(plain, reading(record, words -> shape(record, words)));
        Arrival arrival = new Arrival(
                record,
                commit.recordedAt(),
                whose.owner(),
                Unfit.at(
                        "/events/0",
                        () -> events.said(plain.getFirst(), reading(record, words -> shape(record, words)))),
                shapes);
        List<Fault> faults = rules.faults(facts, arrival);
        if (!faults.isEmpty()) {
            throw new Unfit(faults);
        }
        requireFewRestatements(shapes.getFirst());
        List<Happening> happenings = happenings(arrival);
        fold(happenings);
        stage(
                record,
                commit.recordedAt(),
                read(plain, reading(record, words -> whose.seal().apply(record, words))));
        records.put(commit.record(), record);
        tally.count(happenings);
    }

    /** What was added, once it is known to be all. */
    JourneyReport report() {
        return tally.report(whose, facts.safety().onPath());
    }

    /** They stand in one document of a view. */
    private void requireFewRestatements(JourneyEvent main) {
        if (main instanceof Restates again && restated.merge(again.restated(), 1, Integer::sum) > MOST_RESTATEMENTS) {
            throw new Unfit("/events/0/data", "must be one of at most 500 that say the same record again");
        }
    }

    /** Where something was left out there are gaps, which close here. */
    private void requireNext(FileCommit commit, boolean complete) {
        long sequence = commit.sequence();
        if (complete ? sequence != nextInFile : sequence < nextInFile) {
            throw new Unfit("/sequence", "must be " + (complete ? "" : "at least ") + nextInFile);
        }
        nextInFile = sequence + commit.events().size();
    }

    private void requireInTime(Instant recordedAt) {
        if (recordedAt.isAfter(now) || recordedAt.isBefore(last)) {
            throw new Unfit("/recordedAt", "must lie neither in the future nor before that of the commit before");
        }
        last = recordedAt;
    }

    private List<JourneyEvent> read(List<Plain> plain, Reading reading) {
        return IntStream.range(0, plain.size())
                .mapToObj(i -> Unfit.at("/events/" + i, () -> events.read(plain.get(i), reading)))
                .toList();
    }

    private Reading reading(UUID record, Function<String, PrivateText> words) {
        return new Reading(words, this::known, whose.owner());
    }

    private UUID known(UUID foreign) {
        UUID known = records.get(foreign);
        if (known == null) {
            throw new IllegalArgumentException("must be the id of a record before this one");
        }
        return known;
    }

    /** Enough for every rule and every view, and holds no word however many there are. */
    private static PrivateText shape(UUID record, String words) {
        return PrivateText.sealed(record, NO_WORDS, PrivateText.lengthOf(words));
    }

    private List<Happening> happenings(Arrival arrival) {
        return IntStream.range(0, arrival.events().size())
                .mapToObj(i -> new Happening(
                        arrival.record(),
                        next + i,
                        arrival.recordedAt(),
                        arrival.events().get(i)))
                .toList();
    }

    private void fold(List<Happening> happenings) {
        for (Happening happening : happenings) {
            try {
                facts = facts.after(happening);
                views.forEach(view -> view.apply(happening));
            } catch (RuntimeException e) {
                throw new Unfit("/events", "must be something that can have happened after those before");
            }
        }
        if (facts.keeping().state() == State.NOT_STARTED) {
            throw new Unfit("/events/0/data/record", "must not be the record that starts the journey");
        }
    }

    private void stage(UUID record, Instant recordedAt, List<JourneyEvent> sealed) {
        List<StoredEvent> stored = IntStream.range(0, sealed.size())
                .mapToObj(i -> events.stored(sealed.get(i), whose.record().apply(record + "/" + i), record))
                .toList();
        staging.add(new Commit(whose.journey().toString(), next, recordedAt, record, stored));
        next += stored.size();
    }
}
