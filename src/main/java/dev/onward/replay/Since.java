package dev.onward.replay;

import dev.onward.reflection.Moment;
import dev.onward.shared.JourneyId;
import dev.onward.timeline.Timelines;
import dev.onward.views.History;
import dev.onward.views.Positions;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells what changed since a position, as it is seen today. */
@Component
class Since {

    private final Walks walks;
    private final History history;
    private final Timelines timelines;
    private final Clock clock;

    Since(Walks walks, History history, Timelines timelines, Clock clock) {
        this.walks = walks;
        this.history = history;
        this.timelines = timelines;
        this.clock = clock;
    }

    Changes changes(JourneyId journey, long since, Cursor cursor, int limit) {
        Shown shown = Shown.of(journey, walks.through(journey));
        Positions positions = history.positions(journey);
        long then = Math.min(positions.sequenceAt(since), shown.path().end());
        List<Stop> stops = shown.stops().stream()
                .filter(stop -> stop.last() > Math.max(then, cursor.sequence()))
                .toList();
        List<Stop> page = stops.subList(0, Math.min(limit, stops.size()));
        return new Changes(
                since,
                positions.of(shown.path().end()),
                page.stream()
                        .flatMap(stop -> timelines.entry(journey, stop.record(), Moment.NOW).stream())
                        .toList(),
                Changed.between(
                        shown.eyes().see(shown.walk().at(then)),
                        shown.eyes().see(shown.walk().at(shown.path().end()), clock.instant())),
                page.size() < stops.size() ? Cursor.after(page.getLast().last()).words() : null);
    }
}
