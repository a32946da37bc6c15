package dev.onward.imports.journey;

import dev.onward.imports.Staging;
import dev.onward.imports.StrictText;
import dev.onward.journey.arriving.ArrivalRules;
import dev.onward.shared.Problem;
import dev.onward.shared.ProblemType;
import dev.onward.store.AppendOutcome;
import dev.onward.store.Commit;
import dev.onward.store.EventLog;
import dev.onward.store.PlacedCommit;
import dev.onward.store.StoredEvent;
import dev.onward.views.Projections;
import dev.onward.views.View;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes a whole journey in, or nothing of it. */
@Component
class JourneyImport {

    private static final int PAGE = 500;

    private final JsonMapper json;
    private final Events events;
    private final ArrivalRules rules;
    private final Projections projections;
    private final EventLog log;
    private final Clock clock;

    JourneyImport(
            JsonMapper json, Events events, ArrivalRules rules, Projections projections, EventLog log, Clock clock) {
        this.json = json;
        this.events = events;
        this.rules = rules;
        this.projections = projections;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Checks all of it, and puts it where it waits sealed.
     *
     * @param whose tells what a foreign journey becomes here
     * @throws Problem at the first thing that does not fit
     */
    JourneyReport check(StrictText text, Function<UUID, Whose> whose, Staging<Commit> staging) {
        Checking checking = new Checking(whose, staging);
        new JourneyFile(text, json).read(checking);
        return checking.journey().report();
    }

    private final class Checking implements JourneyFile.Reader {

        private final Function<UUID, Whose> whose;
        private final Staging<Commit> staging;
        private Optional<ArrivingJourney> journey = Optional.empty();
        private boolean complete;

        Checking(Function<UUID, Whose> whose, Staging<Commit> staging) {
            this.whose = whose;
            this.staging = staging;
        }

        @Override
        public void begin(UUID foreign, boolean isComplete) {
            List<View<?>> views = new ArrayList<>();
            projections.all().forEach(projection -> views.add(projection.view()));
            complete = isComplete;
            journey = Optional.of(
                    new ArrivingJourney(whose.apply(foreign), events, rules, views, clock.instant(), staging));
        }

        @Override
        public void add(JsonNode commit) {
            journey().add(FileCommit.of(commit, events), complete);
        }

        ArrivingJourney journey() {
            return journey.orElseThrow();
        }
    }

    /**
     * The position of its last event, where all of it is there already.
     *
     * @throws Problem when something else is there, or less
     */
    OptionalLong find(String stream, Staging<Commit> staged) {
        OptionalLong last = log.lastSequence(stream);
        if (last.isEmpty()) {
            return OptionalLong.empty();
        }
        Iterator<Commit> commits = staged.iterator();
        PlacedCommit placed = null;
        for (long next = 0; commits.hasNext() && next <= last.getAsLong(); ) {
            for (PlacedCommit there : log.readStream(stream, next, PAGE)) {
                if (commits.hasNext()) {
                    requireSame(commits.next(), there.commit());
                    placed = there;
                }
                next = there.commit().lastSequence() + 1;
            }
        }
        if (commits.hasNext() || placed == null) {
            throw notNow("it was imported before, when the file did not go as far as this one. Go on writing there,"
                    + " or erase it; or bring the newer file to another account.");
        }
        return OptionalLong.of(placed.lastPosition());
    }

    private static void requireSame(Commit staged, Commit there) {
        boolean same = staged.record().equals(there.record())
                && staged.sequence() == there.sequence()
                && staged.recordedAt().equals(there.recordedAt())
                && types(staged).equals(types(there));
        if (!same) {
            throw notNow("it was imported before, and what was recorded since is not what this file says.");
        }
    }

    private static List<String> types(Commit commit) {
        return commit.events().stream().map(StoredEvent::type).toList();
    }

    static Problem notNow(String why) {
        return Problem.of(ProblemType.NOT_NOW, "Nothing was imported: this journey is here already, " + why);
    }

    private long lastPosition(String stream) {
        long last = log.lastSequence(stream).orElseThrow();
        return log.readStream(stream, last).getLast().lastPosition();
    }

    /** The position of its last event; empty when another request was faster. */
    OptionalLong store(Staging<Commit> staged, String stream) {
        return switch (log.appendWhole(staged)) {
            case AppendOutcome.Placed placed -> OptionalLong.of(lastPosition(stream));
            case AppendOutcome.SequenceTaken taken -> OptionalLong.empty();
            case AppendOutcome.RecordKnown known -> OptionalLong.empty();
            case AppendOutcome.PositionTaken taken -> throw new IllegalStateException("a lost race was not run again");
        };
    }
}
