package dev.onward.timeline;

import dev.onward.reflection.AsOf;
import dev.onward.reflection.Moment;
import dev.onward.shared.JourneyId;
import dev.onward.views.Folded;
import dev.onward.views.Projection;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The timelines of all journeys, now or as of a moment. */
@Component
class Timelines {

    private final Projection<Entry> live;
    private final AsOf asOf;

    Timelines(TimelineProjector projector, AsOf asOf) {
        this.live = projector.projection();
        this.asOf = asOf;
    }

    /** One journey's, at one moment. */
    record At(ZoneId zone, Entries entries) {}

    At at(JourneyId journey, Moment moment) {
        if (moment.isNow()) {
            return new At(
                    zone(found(journey, TimelineView.START)),
                    (from, to, backwards, limit) -> values(live.scan(journey, from, to, backwards, limit)));
        }
        Folded<Entry> folded = asOf.fold(live.view(), journey, moment);
        return new At(zone(folded.find(TimelineView.START)), Entries.of(folded));
    }

    Optional<TimelineEntry> entry(JourneyId journey, UUID record, Moment moment) {
        String id = record.toString();
        return (moment.isNow()
                        ? found(journey, id)
                        : asOf.fold(live.view(), journey, moment).find(id))
                .map(TimelineEntry::of);
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

    Projection<Entry> live() {
        return live;
    }
}
