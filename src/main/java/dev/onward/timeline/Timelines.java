package dev.onward.timeline;

import dev.onward.journey.events.Happening;
import dev.onward.journey.events.Kind;
import dev.onward.journey.events.SafetyEvent.SafetyPathTaken;
import dev.onward.reflection.AsOf;
import dev.onward.reflection.Moment;
import dev.onward.reflection.TwoMoments;
import dev.onward.shared.JourneyId;
import dev.onward.views.Folded;
import dev.onward.views.Projection;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The timelines of all journeys, now or as of a moment. */
@Component
public class Timelines {

    private static final String ON_PATH = Kind.of(SafetyPathTaken.class).name();

    private final Projection<Entry> live;
    private final AsOf asOf;
    private final Clock clock;

    Timelines(TimelineProjector projector, AsOf asOf, Clock clock) {
        this.live = projector.projection();
        this.asOf = asOf;
        this.clock = clock;
    }

    /** One journey's, at one moment; {@code shown} leaves out what rests while the person is on the safety path. */
    record At(ZoneId zone, Entries entries, Predicate<Entry> shown, Instant lookedFrom) {

        At onSafetyPath() {
            Entries outOfPhase = (from, to, backwards, limit) -> entries.scan(from, to, backwards, limit).stream()
                    .map(Entry::onSafetyPath)
                    .toList();
            return new At(zone, outOfPhase, entry -> !entry.said().restsOnSafetyPath(), lookedFrom);
        }
    }

    At at(JourneyId journey, Moment moment) {
        At then = whole(journey, moment);
        return isOnSafetyPath(journey) ? then.onSafetyPath() : then;
    }

    private At whole(JourneyId journey, Moment moment) {
        if (moment.isNow()) {
            return new At(
                    zone(found(journey, TimelineView.START)),
                    (from, to, backwards, limit) -> values(live.scan(journey, from, to, backwards, limit)),
                    entry -> true,
                    clock.instant());
        }
        return folded(asOf.fold(live.view(), journey, moment), moment);
    }

    private At folded(Folded<Entry> folded, Moment moment) {
        ZoneId zone = zone(folded.find(TimelineView.START));
        Instant lookedFrom = moment.lookedFrom(folded.recordedAt(), clock.instant(), zone);
        return new At(zone, Entries.of(folded), entry -> true, lookedFrom);
    }

    Notebooks.Both both(JourneyId journey, TwoMoments moments) {
        Folded<Entry> then = Folded.of(live.view(), moments.then());
        Folded<Entry> now = then.andThen(moments.since());
        boolean onPath = isOnSafetyPath(journey);
        return new Notebooks.Both(
                notebook(folded(then, moments.earlier()), onPath), notebook(folded(now, moments.later()), onPath));
    }

    private static Notebook notebook(At whole, boolean onPath) {
        return new Notebook(onPath ? whole.onSafetyPath() : whole, onPath);
    }

    Notebook notebook(JourneyId journey, Moment moment) {
        return notebook(whole(journey, moment), isOnSafetyPath(journey));
    }

    /** A record, unless it rests while the person is on the safety path. */
    public Optional<TimelineEntry> entry(JourneyId journey, UUID record, Moment moment) {
        Function<UUID, Optional<Entry>> entries = entries(journey, moment);
        boolean onPath = isOnSafetyPath(journey);
        return entries.apply(record)
                .filter(entry -> !(onPath && rests(entry, entries)))
                .map(entry -> onPath ? entry.onSafetyPath() : entry)
                .map(TimelineEntry::of);
    }

    /**
     * A record as it stood right after it was recorded, made of its own events alone.
     *
     * @param onSafetyPath whether it is looked at from there
     */
    public static TimelineEntry atFirst(List<Happening> commit, ZoneId zone, boolean onSafetyPath) {
        Entry entry = TimelineView.atFirst(commit, zone);
        return TimelineEntry.of(onSafetyPath ? entry.onSafetyPath() : entry);
    }

    private Function<UUID, Optional<Entry>> entries(JourneyId journey, Moment moment) {
        if (moment.isNow()) {
            return record -> found(journey, record.toString());
        }
        Folded<Entry> folded = asOf.fold(live.view(), journey, moment);
        return record -> folded.find(record.toString());
    }

    /** Whether it, or what it says again or takes back, is about what nothing speaks of on the safety path. */
    private static boolean rests(Entry entry, Function<UUID, Optional<Entry>> entries) {
        return entry.said().restsOnSafetyPath()
                || Stream.concat(entry.restates().stream(), entry.takesBack().stream())
                        .map(entries)
                        .flatMap(Optional::stream)
                        .anyMatch(restated -> restated.said().restsOnSafetyPath());
    }

    /** As of now, whatever moment is looked at: it is today that somebody may look over the person's shoulder. */
    public boolean isOnSafetyPath(JourneyId journey) {
        return found(journey, TimelineView.START)
                .map(Entry::content)
                .filter(word -> word.kind().equals(ON_PATH))
                .isPresent();
    }

    private Optional<Entry> found(JourneyId journey, String id) {
        return live.find(journey, id).map(Projection.Live::value);
    }

    private static ZoneId zone(Optional<Entry> start) {
        return start.map(Entry::zone).orElse(ZoneOffset.UTC);
    }

    private static List<Entry> values(List<Projection.Live<Entry>> entries) {
        return entries.stream().map(Projection.Live::value).toList();
    }

    /** What an answer made of the timeline waits for. */
    public Projection<?> live() {
        return live;
    }
}
