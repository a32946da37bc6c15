package dev.onward.calendar;

import dev.onward.journey.events.CustodyEvent.CustodyProposed;
import dev.onward.journey.events.CustodyEvent.Slot;
import dev.onward.journey.events.CustodyEvent.With;
import dev.onward.journey.facts.JourneyFacts;
import dev.onward.journey.facts.Saying;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.DateList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ExDate;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import net.fortuna.ical4j.transform.recurrence.Frequency;

/** The custody schedule in force as iCalendar (RFC 5545): times in neutral words, and nothing that a person wrote. */
final class CustodyCalendar {

    /** How far the changes of the clocks are written out for a slot without an end. */
    private static final int YEARS_AHEAD = 40;

    /** Under the one name by which calendars know it. */
    private static final ZoneId UTC = ZoneId.of("UTC");

    private static final TimeZoneRegistry ZONES = new JavaZones();

    private final ZoneId zone;

    private CustodyCalendar(ZoneId zone) {
        this.zone = UTC.getRules().equals(zone.getRules()) ? UTC : zone;
    }

    /** Without events where nothing is proposed. */
    static String of(JourneyFacts facts) {
        return of(facts, List.of());
    }

    /** With other days besides. */
    static String of(JourneyFacts facts, List<VEvent> others) {
        CustodyCalendar calendar = new CustodyCalendar(facts.zone());
        List<CalendarComponent> components = new ArrayList<>(facts.custody()
                .inForce(facts.zone())
                .map(proposal ->
                        calendar.components(proposal, facts.custody().isAgreed(proposal.record(), facts.zone())))
                .orElseGet(() -> List.of(calendar.definition(Instant.EPOCH, Instant.EPOCH))));
        components.addAll(others);
        PropertyList properties =
                new PropertyList(List.of(new ProdId("-//Onward//Custody calendar//EN"), ImmutableVersion.VERSION_2_0));
        return written(new Calendar(properties, new ComponentList<>(components)));
    }

    private static String written(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private List<CalendarComponent> components(Saying<CustodyProposed> proposal, boolean agreed) {
        List<Slot> schedule = proposal.event().schedule();
        List<CalendarComponent> components = new ArrayList<>();
        Instant first = schedule.stream()
                .map(slot -> zoned(slot.from()).toInstant())
                .min(Comparator.naturalOrder())
                .orElse(proposal.recordedAt());
        Instant last = schedule.stream()
                .map(slot -> zoned(slot.until().plusYears(YEARS_AHEAD)).toInstant())
                .max(Comparator.naturalOrder())
                .orElse(first);
        components.add(definition(first, last));
        for (int number = 0; number < schedule.size(); number++) {
            components.add(event(schedule.get(number), proposal, number, agreed));
        }
        return components;
    }

    private CalendarComponent definition(Instant first, Instant last) {
        return new ZoneDefinition(zone, first, last).component();
    }

    private VEvent event(Slot slot, Saying<CustodyProposed> proposal, int number, boolean agreed) {
        VEvent event = new VEvent(false);
        event.add(new Uid(proposal.record() + "-" + number));
        event.add(new DtStamp(proposal.recordedAt()));
        DtStart<ZonedDateTime> start = new DtStart<>(zoned(slot.from()));
        start.setTimeZoneRegistry(ZONES);
        event.add(start);
        DtEnd<ZonedDateTime> end = new DtEnd<>(zoned(slot.until()));
        end.setTimeZoneRegistry(ZONES);
        event.add(end);
        event.add(new Summary(title(slot.with())));
        Status status = agreed ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_TENTATIVE;
        event.add(status);
        if (slot.everyWeeks() > 0) {
            event.add(new RRule<>(recurrence(slot)));
        }
        if (!slot.except().isEmpty()) {
            event.add(exceptions(slot));
        }
        return event;
    }

    /** Its zone must be named here, where the library does not name it by itself. */
    private ExDate<ZonedDateTime> exceptions(Slot slot) {
        LocalTime time = slot.from().toLocalTime();
        List<ZonedDateTime> begins = slot.except().stream()
                .sorted()
                .map(day -> zoned(day.atTime(time)))
                .toList();
        ExDate<ZonedDateTime> exceptions =
                new ExDate<>(new ParameterList(List.of(new TzId(zone.getId()))), new DateList<>(begins));
        exceptions.setTimeZoneRegistry(ZONES);
        return exceptions;
    }

    private Recur<Instant> recurrence(Slot slot) {
        Recur.Builder<Instant> recurrence =
                new Recur.Builder<Instant>().frequency(Frequency.WEEKLY).interval(slot.everyWeeks());
        if (slot.lastDay() != null) {
            // the whole of the last day, in UTC as is asked for beside a start with a zone
            recurrence.until(
                    slot.lastDay().plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1));
        }
        return recurrence.build();
    }

    private ZonedDateTime zoned(LocalDateTime time) {
        return time.atZone(zone);
    }

    private static String title(With with) {
        return switch (with) {
            case ME -> "Children: with me";
            case PARTNER -> "Children: with the other parent";
            case BOTH -> "Children: with both parents";
            case OTHER -> "Children: with others";
        };
    }
}
