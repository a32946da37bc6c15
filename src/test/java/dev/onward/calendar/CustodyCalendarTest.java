package dev.onward.calendar;

import static dev.onward.journey.Events.child;
import static dev.onward.journey.Events.custodyProposed;
import static dev.onward.journey.Events.journeyStarted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.JourneyStory;
import dev.onward.journey.events.CustodyEvent.CustodyAgreed;
import dev.onward.journey.events.CustodyEvent.Slot;
import dev.onward.journey.events.CustodyEvent.With;
import dev.onward.journey.facts.SlotTimes;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read back with the library and must mean what was said. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CustodyCalendarTest {

    private static final UUID CHILD = new UUID(1, 1);

    private static Slot slot(
            With with, String from, String until, int weeks, @Nullable String lastDay, String... except) {
        return new Slot(
                Set.of(CHILD),
                with,
                LocalDateTime.parse(from),
                LocalDateTime.parse(until),
                weeks,
                lastDay == null ? null : LocalDate.parse(lastDay),
                Arrays.stream(except).map(LocalDate::parse).collect(Collectors.toSet()));
    }

    private static JourneyStory story(ZoneId zone, Slot... schedule) {
        JourneyStory story = JourneyStory.untold();
        story.tell(journeyStarted(zone));
        story.tell(custodyProposed(story.now(), CHILD, schedule));
        return story;
    }

    private static Calendar read(String text) {
        try {
            Calendar calendar = new CalendarBuilder(new JavaZones()).build(new StringReader(text));
            assertThat(calendar.validate().hasErrors()).isFalse();
            return calendar;
        } catch (IOException | ParserException e) {
            throw new AssertionError(text, e);
        }
    }

    private static Calendar written(ZoneId zone, Slot... schedule) {
        return read(CustodyCalendar.of(story(zone, schedule).facts()));
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents(Component.VEVENT);
    }

    private static String value(Component component, String property) {
        return component.getProperty(property).map(Property::getValue).orElse("");
    }

    /** The wall time of each beginning, as the library reckons it. */
    private static List<LocalDateTime> beginnings(VEvent event, ZoneId zone, LocalDateTime end) {
        Period<ZonedDateTime> until =
                new Period<>(LocalDateTime.parse("2020-01-01T00:00").atZone(zone), end.atZone(zone));
        return event.calculateRecurrenceSet(until).stream()
                .map(period -> ZonedDateTime.from(period.getStart()))
                .filter(begin -> begin.isBefore(end.atZone(zone)))
                .map(ZonedDateTime::toLocalDateTime)
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Vienna",
                "Europe/London",
                "America/New_York",
                "America/St_Johns",
                "Australia/Sydney",
                "Australia/Lord_Howe",
                "Africa/Casablanca",
                "America/Nuuk",
                "Asia/Kolkata",
                "Pacific/Apia",
                "America/Coyhaique",
                "UTC",
                "Z",
                "+02:00",
                "UTC-03:30"
            })
    void takes_place_at_the_same_wall_times_across_every_change_of_the_clocks(String id) {
        ZoneId zone = ZoneId.of(id);
        Slot[] schedule = {
            slot(With.ME, "2026-01-02T18:00", "2026-01-04T18:00", 2, null, "2026-03-27", "2026-10-23"),
            slot(With.PARTNER, "2026-01-05T07:30", "2026-01-05T19:00", 1, "2027-11-08", "2026-12-28"),
            slot(With.OTHER, "2026-07-01T09:00", "2026-08-01T09:00", 0, null),
            slot(With.BOTH, "2026-03-25T12:00", "2026-03-26T12:00", 52, "2030-12-31")
        };
        Calendar calendar = written(zone, schedule);
        LocalDateTime end = LocalDateTime.parse("2031-01-01T00:00");
        VTimeZone definition =
                (VTimeZone) calendar.getComponent(Component.VTIMEZONE).orElseThrow();
        assertThat(value(definition, Property.TZID)).isEqualTo(id.equals("Z") ? "UTC" : id);

        for (int i = 0; i < schedule.length; i++) {
            VEvent event = events(calendar).get(i);
            List<LocalDateTime> begins = beginnings(event, zone, end);
            assertThat(begins).isEqualTo(new SlotTimes(schedule[i]).before(end)).isNotEmpty();
            ZonedDateTime ends =
                    ZonedDateTime.from(event.getEndDate().orElseThrow().getDate());
            assertThat(ends.toLocalDateTime()).isEqualTo(schedule[i].until());
            assertThat(begins)
                    .allSatisfy(begin -> assertThat(offset(definition, begin.atZone(zone)))
                            .isEqualTo(begin.atZone(zone).getOffset().getTotalSeconds()));
        }
    }

    private static int offset(VTimeZone definition, ZonedDateTime at) {
        String offset = value(definition.getApplicableObservance(at), Property.TZOFFSETTO);
        return java.time.ZoneOffset.of(offset).getTotalSeconds();
    }

    @Test
    void every_zone_a_journey_can_be_in_is_defined_for_decades() {
        Map<ZoneRules, String> zones = new HashMap<>();
        ZoneId.getAvailableZoneIds().forEach(id -> zones.put(ZoneId.of(id).getRules(), id));
        for (String id : zones.values()) {
            ZoneId zone = ZoneId.of(id);
            Calendar calendar = written(zone, slot(With.ME, "2026-01-02T12:00", "2026-01-04T12:00", 1, null));
            VTimeZone definition =
                    (VTimeZone) calendar.getComponent(Component.VTIMEZONE).orElseThrow();
            for (int week = 0; week < 52 * 12; week += 25) {
                ZonedDateTime at =
                        LocalDateTime.parse("2026-01-02T12:00").plusWeeks(week).atZone(zone);
                assertThat(offset(definition, at))
                        .as("%s %s", id, at)
                        .isEqualTo(at.getOffset().getTotalSeconds());
            }
        }
    }

    @Test
    void is_told_as_rules_with_names_that_stay() {
        JourneyStory story = story(
                ZoneId.of("Europe/Vienna"),
                slot(With.ME, "2026-05-08T18:00", "2026-05-10T18:00", 2, "2026-12-31", "2026-07-03"),
                slot(With.PARTNER, "2026-05-12T18:00", "2026-05-13T08:00", 0, null));
        UUID proposal = story.happenings().getLast().record();
        Calendar calendar = read(CustodyCalendar.of(story.facts()));
        VEvent weekends = events(calendar).getFirst();

        assertThat(calendar.getProperty(Property.PRODID).orElseThrow().getValue())
                .contains("Onward");
        assertThat(value(weekends, Property.UID)).isEqualTo(proposal + "-0");
        assertThat(value(weekends, Property.DTSTAMP)).isEqualTo("20260501T060000Z");
        assertThat(value(weekends, Property.RRULE)).isEqualTo("FREQ=WEEKLY;UNTIL=20261231T225959Z;INTERVAL=2");
        assertThat(weekends.toString())
                .contains(
                        "DTSTART;TZID=Europe/Vienna:20260508T180000",
                        "DTEND;TZID=Europe/Vienna:20260510T180000",
                        "EXDATE;TZID=Europe/Vienna:20260703T180000");
        assertThat(value(events(calendar).getLast(), Property.UID)).isEqualTo(proposal + "-1");
        assertThat(value(events(calendar).getLast(), Property.RRULE)).isEmpty();
        assertThat(CustodyCalendar.of(story.facts())).isEqualTo(CustodyCalendar.of(story.facts()));
    }

    @Test
    void speaks_in_neutral_words_and_says_whether_it_is_agreed() {
        JourneyStory story = story(
                ZoneId.of("Europe/Vienna"),
                Arrays.stream(With.values())
                        .map(with -> slot(with, "2026-05-08T18:00", "2026-05-10T18:00", 0, null))
                        .toArray(Slot[]::new));
        UUID proposal = story.happenings().getLast().record();
        assertThat(events(read(CustodyCalendar.of(story.facts()))))
                .extracting(event -> value(event, Property.SUMMARY))
                .containsExactly(
                        "Children: with me",
                        "Children: with the other parent",
                        "Children: with both parents",
                        "Children: with others");
        assertThat(events(read(CustodyCalendar.of(story.facts()))))
                .allMatch(event -> value(event, Property.STATUS).equals("TENTATIVE"));
        story.tell(new CustodyAgreed(story.now(), proposal));
        assertThat(events(read(CustodyCalendar.of(story.facts()))))
                .allMatch(event -> value(event, Property.STATUS).equals("CONFIRMED"));
    }

    @Test
    void is_empty_but_valid_where_nothing_is_proposed() {
        JourneyStory story = JourneyStory.begun();
        story.tell(child(story.now()));
        assertThat(events(read(CustodyCalendar.of(story.facts())))).isEmpty();
        assertThat(events(written(ZoneId.of("Europe/Vienna")))).isEmpty();
    }

    @Test
    void adds_no_zones_to_those_in_which_a_journey_can_start_and_names_no_address() {
        String text = CustodyCalendar.of(
                story(ZoneId.of("Europe/Vienna"), slot(With.ME, "2026-05-08T18:00", "2026-05-10T18:00", 1, null))
                        .facts());
        assertThat(text).doesNotContain("http", "TZURL").hasSizeLessThan(20_000);
        assertThat(ZoneId.getAvailableZoneIds()).noneMatch(id -> id.startsWith("ical4j"));
    }

    @Test
    void no_line_is_longer_than_a_calendar_may_have() {
        String text = CustodyCalendar.of(story(
                        ZoneId.of("America/Argentina/ComodRivadavia"),
                        slot(With.ME, "2026-01-02T18:00", "2026-01-04T18:00", 1, null, exceptions()))
                .facts());
        assertThat(text.split("\r\n")).allMatch(line -> line.length() <= 75);
        assertThat(events(read(text)).getFirst().getProperties(Property.EXDATE)).hasSize(1);
    }

    private static String[] exceptions() {
        return java.util.stream.IntStream.range(0, 40)
                .mapToObj(week ->
                        LocalDate.parse("2026-01-02").plusWeeks(week * 2L).toString())
                .toArray(String[]::new);
    }
}
