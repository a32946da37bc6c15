package dev.onward.timeline;

import dev.onward.journey.events.Happening;
import dev.onward.timeline.Timelines.At;
import dev.onward.views.Folded;
import dev.onward.views.Kept;
import dev.onward.views.Projection;
import dev.onward.views.Told;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.http.HttpHeaders;

/** The notebook of a journey that is told, for the tests of boards. */
public final class Boards {

    private Boards() {}

    public static Notebook notebook(Told told) {
        return notebook(told, told.happenings().getLast().recordedAt(), false);
    }

    public static Notebook notebook(List<Happening> stream) {
        return notebook(stream, false);
    }

    /** One record as the timeline has it at the end of this stream. */
    public static Optional<TimelineEntry> entry(List<Happening> stream, UUID record, boolean onSafetyPath) {
        return Folded.of(new TimelineView(), stream)
                .find(record.toString())
                .map(entry -> onSafetyPath ? entry.onSafetyPath() : entry)
                .map(TimelineEntry::of);
    }

    /** @param now the moment looked from */
    public static Notebook notebook(Told told, Instant now, boolean onSafetyPath) {
        return notebook(Entries.of(Folded.of(new TimelineView(), told.happenings())), now, onSafetyPath);
    }

    /** The whole timeline of a journey that is told. */
    public static Chronicle chronicle(Told told, boolean onSafetyPath) {
        Entries entries = Entries.of(Folded.of(new TimelineView(), told.happenings()));
        At then = new At(Told.ZONE, entries, entry -> true, told.last().recordedAt());
        return Chronicle.of(onSafetyPath ? then.onSafetyPath() : then, new HttpHeaders());
    }

    /** Two moments of a journey, seen from the end of each. */
    public static Notebooks.Both both(List<Happening> then, List<Happening> now, boolean onSafetyPath) {
        return new Notebooks.Both(notebook(then, onSafetyPath), notebook(now, onSafetyPath));
    }

    private static Notebook notebook(List<Happening> stream, boolean onSafetyPath) {
        Entries entries = Entries.of(Folded.of(new TimelineView(), stream));
        return notebook(entries, stream.getLast().recordedAt(), onSafetyPath);
    }

    /**
     * Looks at a journey after each of some events, twice: at what is kept, and at what is folded from the start. Every
     * second look is one from the safety path.
     *
     * @param moments sequences of events
     */
    public static void look(Told told, Set<Long> moments, BiConsumer<Notebook, Notebook> look) {
        Kept<Entry> kept = new Kept<>(new TimelineView());
        Entries live = (from, to, backwards, limit) ->
                kept.projection().scan(Told.JOURNEY, from, to, backwards, limit).stream()
                        .map(Projection.Live::value)
                        .toList();
        boolean onSafetyPath = false;
        for (Happening happening : told.happenings()) {
            kept.apply(happening);
            if (moments.contains(happening.sequence())) {
                Entries folded = Entries.of(Folded.of(new TimelineView(), kept.until()));
                look.accept(
                        notebook(live, happening.recordedAt(), onSafetyPath),
                        notebook(folded, happening.recordedAt(), onSafetyPath));
                onSafetyPath = !onSafetyPath;
            }
        }
    }

    private static Notebook notebook(Entries entries, Instant now, boolean onSafetyPath) {
        At then = new At(Told.ZONE, entries, entry -> true, now);
        return new Notebook(onSafetyPath ? then.onSafetyPath() : then, onSafetyPath);
    }
}
