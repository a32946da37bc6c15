package dev.onward.replay;

import dev.onward.exclusions.Exclusions;
import dev.onward.journey.events.Happening;
import dev.onward.replay.Asked.Page;
import dev.onward.shared.JourneyId;
import dev.onward.timeline.TimelineEntry;
import dev.onward.timeline.Timelines;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Makes the frames of a journey, as they are seen today. */
@Component
class Frames {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.ENGLISH);

    private final Walks walks;

    Frames(Walks walks) {
        this.walks = walks;
    }

    /** @param exclusions what the person keeps out */
    Replay page(JourneyId journey, Asked asked, Exclusions exclusions) {
        Shown shown = Shown.of(journey, walks.through(journey, exclusions));
        Page page = asked.page(shown.stops(), shown.path().zone());
        return new Replay(
                frames(shown, page.spans()),
                page.end() < page.all().size() ? page.next().words() : null,
                page.first() > 0 ? page.previous().words() : null);
    }

    private static List<Frame> frames(Shown shown, List<Span> spans) {
        List<Frame> frames = new ArrayList<>();
        if (spans.isEmpty()) {
            return frames;
        }
        Walk walk = shown.walk();
        int place = shown.stops().indexOf(spans.getFirst().stops().getFirst());
        Point point = walk.at(place == 0 ? -1 : shown.stops().get(place - 1).last());
        Seen before = shown.eyes().see(point);
        Events events = Events.of(walk, point.sequence() + 1, spans.getLast().sequence());
        for (Span span : spans) {
            for (Happening happening : events.between(point.sequence() + 1, span.sequence())) {
                point = walk.next(point, happening);
            }
            Seen seen = shown.eyes().see(point);
            place += span.stops().size();
            frames.add(new Frame(
                    span.sequence(),
                    span.recordedAt(),
                    span.day(shown.path().zone()),
                    banner(span, place, shown.stops().size(), shown.path().zone()),
                    happened(span, events, shown.path()),
                    Changed.between(before, seen)));
            before = seen;
        }
        return frames;
    }

    /** The events of a page, read at once. */
    private record Events(List<Happening> all) {

        static Events of(Walk walk, long from, long to) {
            return new Events(walk.events(from, to));
        }

        List<Happening> between(long from, long to) {
            return all.stream()
                    .filter(happening -> from <= happening.sequence() && happening.sequence() <= to)
                    .toList();
        }
    }

    private static String banner(Span span, int place, int of, ZoneId zone) {
        return "As it stood on " + MOMENT.format(span.recordedAt().atZone(zone)) + ", after record " + place + " of "
                + of + ".";
    }

    private static List<TimelineEntry> happened(Span span, Events events, Path path) {
        return span.stops().stream()
                .map(stop -> events.between(stop.first(), stop.last()))
                .map(commit -> Timelines.atFirst(commit, path.zone(), path.onSafetyPath()))
                .toList();
    }
}
