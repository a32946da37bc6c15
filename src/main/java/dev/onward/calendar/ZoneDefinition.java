package dev.onward.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * A time zone as a calendar carries it, by the rules that this server reckons with itself: those that come with the
 * library may be others, and name addresses of the outside. Every change of the clocks stands in it by its own day.
 */
record ZoneDefinition(ZoneId zone, Instant from, Instant until) {

    /** Some readers believe a definition only some time after it begins. */
    private static final Duration BEFORE = Duration.ofDays(366);

    VTimeZone component() {
        ZoneRules rules = zone.getRules();
        List<Observance> observances = new ArrayList<>();
        Instant begin = from.minus(BEFORE);
        ZoneOffset first = rules.getOffset(begin);
        observances.add(observance(begin, LocalDateTime.ofInstant(begin, first), first, first));
        for (ZoneOffsetTransition change = rules.nextTransition(begin);
                change != null && change.getInstant().isBefore(until);
                change = rules.nextTransition(change.getInstant())) {
            observances.add(observance(
                    change.getInstant(),
                    change.getDateTimeBefore(),
                    change.getOffsetBefore(),
                    change.getOffsetAfter()));
        }
        return new VTimeZone(new PropertyList(List.of(new TzId(zone.getId()))), new ComponentList<>(observances));
    }

    private Observance observance(Instant at, LocalDateTime start, ZoneOffset before, ZoneOffset after) {
        PropertyList properties =
                new PropertyList(List.of(new DtStart<>(start), new TzOffsetFrom(before), new TzOffsetTo(after)));
        return zone.getRules().isDaylightSavings(at) ? new Daylight(properties) : new Standard(properties);
    }
}
