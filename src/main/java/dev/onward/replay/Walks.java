package dev.onward.replay;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.onward.exclusions.Exclusions;
import dev.onward.journey.events.Happening;
import dev.onward.journey.events.KeepingEvent.JourneyErased;
import dev.onward.shared.JourneyId;
import dev.onward.shared.Problem;
import dev.onward.views.History;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The journeys that are being walked through. Each is read whole when somebody comes to it, and kept for some minutes, so
 * that every further page reads only its own events. Before each page it is looked whether words were erased since: then
 * all that was kept of the journey is dropped, and it is read anew.
 */
@Component
class Walks {

    private static final Duration KEPT = Duration.ofMinutes(5);
    /** Together; some 300 bytes each. */
    private static final int STOPS = 50_000;

    private static final int PAGE = 500;

    private final History history;
    private final Cache<JourneyId, Walk> kept = Caffeine.newBuilder()
            .expireAfterAccess(KEPT)
            .maximumWeight(STOPS)
            .weigher((JourneyId journey, Walk walk) -> walk.path().stops().size())
            .build();

    Walks(History history) {
        this.history = history;
    }

    /**
     * Without what the person keeps out, as if it had never been; for that the journey is read anew.
     *
     * @throws Problem not found, when nothing was recorded on the journey, or it was erased
     */
    Walk through(JourneyId journey, Exclusions exclusions) {
        if (exclusions.exclusions().isEmpty()) {
            return through(journey);
        }
        List<Happening> whole = whole(journey);
        List<Happening> left = exclusions.from(whole);
        return Walk.of(Path.of(left).asSeenFrom(Path.of(whole)), (from, to) -> between(from, to, left));
    }

    /** @throws Problem not found, when nothing was recorded on the journey, or it was erased */
    Walk through(JourneyId journey) {
        Walk known = kept.getIfPresent(journey);
        if (known == null) {
            return anew(journey);
        }
        List<Happening> since = since(journey, known.path().end());
        if (since.isEmpty()) {
            return known;
        }
        if (!Path.goesOnWith(since)) {
            kept.invalidate(journey);
            return anew(journey);
        }
        Walk longer = known.on(known.path().and(since));
        kept.put(journey, longer);
        return longer;
    }

    private Walk anew(JourneyId journey) {
        List<Happening> whole = whole(journey);
        Walk walk = Walk.of(Path.of(whole), (from, to) -> stretch(journey, from, to));
        kept.put(journey, walk);
        return walk.reading((from, to) -> between(from, to, whole));
    }

    private List<Happening> whole(JourneyId journey) {
        List<Happening> whole = history.read(journey);
        if (whole.isEmpty() || whole.getLast().event() instanceof JourneyErased) {
            throw Problem.notFound();
        }
        return whole;
    }

    private static List<Happening> between(long from, long to, List<Happening> events) {
        return events.stream()
                .filter(happening -> from <= happening.sequence() && happening.sequence() <= to)
                .toList();
    }

    private List<Happening> since(JourneyId journey, long last) {
        List<Happening> since = new ArrayList<>();
        List<Happening> page = history.read(journey, last + 1, PAGE);
        while (!page.isEmpty()) {
            since.addAll(page);
            page = history.read(journey, since.getLast().sequence() + 1, PAGE);
        }
        return since;
    }

    private List<Happening> stretch(JourneyId journey, long from, long to) {
        List<Happening> events = new ArrayList<>();
        List<Happening> page = history.read(journey, from, (int) (to - from + 1));
        while (!page.isEmpty() && page.getFirst().sequence() <= to) {
            events.addAll(page);
            page = history.read(journey, page.getLast().sequence() + 1, PAGE);
        }
        return between(from, to, events);
    }
}
