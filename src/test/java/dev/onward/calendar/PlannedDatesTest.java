package dev.onward.calendar;

import static dev.onward.journey.Events.journeyStarted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.JourneyStory;
import dev.onward.journey.events.DecidingEvent.CoolingOffChanged;
import dev.onward.journey.events.DecidingEvent.CoolingOffStarted;
import dev.onward.journey.events.DecidingEvent.Decision;
import dev.onward.journey.events.DecidingEvent.DecisionMade;
import dev.onward.journey.events.DecidingEvent.DecisionRevoked;
import dev.onward.journey.events.TalkingEvent.TalkCancelled;
import dev.onward.journey.events.TalkingEvent.TalkPlanned;
import dev.onward.shared.OccurredOn;
import dev.onward.views.Told;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is planned, as a calendar program reads it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlannedDatesTest {

    private static final OccurredOn NOW = OccurredOn.of("2026-05-01T06:00:00Z");

    JourneyStory story;

    @BeforeEach
    void begin() {
        story = JourneyStory.untold();
        story.tell(journeyStarted(ZoneId.of("Europe/Vienna")));
    }

    private UUID last() {
        return story.happenings().getLast().record();
    }

    private UUID plan(String at) {
        story.tell(new TalkPlanned(
                NOW, Instant.parse(at), Told.text("canary"), Told.text("canary"), Set.of(), null, null));
        return last();
    }

    private String text() {
        return CustodyCalendar.of(story.facts(), PlannedDates.of(story.facts()));
    }

    private List<VEvent> events() {
        try {
            Calendar calendar = new CalendarBuilder(new JavaZones()).build(new StringReader(text()));
            assertThat(calendar.validate().hasErrors()).isFalse();
            return calendar.getComponents(Component.VEVENT);
        } catch (IOException | ParserException e) {
            throw new AssertionError(text(), e);
        }
    }

    private static String value(Component component, String property) {
        return component.getProperty(property).map(Property::getValue).orElse("");
    }

    @Test
    void a_planned_talk_is_a_moment_under_a_name_that_stays_until_it_is_cancelled() {
        UUID later = plan("2026-07-01T17:00:00Z");
        UUID plan = plan("2026-06-01T17:00:00Z");
        assertThat(events()).extracting(event -> value(event, Property.UID)).containsExactly(later + "", plan + "");
        VEvent event = events().getLast();
        assertThat(value(event, Property.DTSTART)).isEqualTo("20260601T170000Z");
        assertThat(value(event, Property.SUMMARY)).isEqualTo("Talk");
        assertThat(text()).doesNotContain("canary").isEqualTo(text());

        story.tell(new TalkCancelled(NOW, plan, null));
        assertThat(events()).extracting(it -> value(it, Property.UID)).containsExactly(later + "");
    }

    @Test
    void the_cooling_off_period_ends_as_it_was_changed_last_and_only_while_the_decision_stands() {
        story.tell(
                new DecisionMade(NOW, Decision.LEAVE, null),
                new CoolingOffStarted(NOW, 7, Instant.parse("2026-05-08T06:00:00Z")));
        UUID decision = last();
        assertThat(value(events().getFirst(), Property.DTSTART)).isEqualTo("20260508T060000Z");
        story.tell(new CoolingOffChanged(NOW, decision, 30, Told.text("canary")));

        VEvent end = events().getFirst();
        assertThat(events()).hasSize(1);
        assertThat(value(end, Property.DTSTART)).isEqualTo("20260531T060000Z");
        assertThat(value(end, Property.UID)).isEqualTo(decision.toString());
        assertThat(value(end, Property.SUMMARY)).isEqualTo("Cooling-off period ends");

        story.tell(new DecisionRevoked(NOW, Told.text("canary")));
        assertThat(events()).isEmpty();
    }
}
