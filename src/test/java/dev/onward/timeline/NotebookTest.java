package dev.onward.timeline;

import static dev.onward.views.Told.now;
import static dev.onward.views.Told.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.events.ContactEvent.UrgeKind;
import dev.onward.journey.events.ContactEvent.UrgeLogged;
import dev.onward.journey.events.CorrectingEvent;
import dev.onward.journey.events.CorrectingEvent.RecordAmended;
import dev.onward.journey.events.CorrectingEvent.RecordRetracted;
import dev.onward.journey.events.CorrectingEvent.TextErased;
import dev.onward.journey.events.DecidingEvent.CoolingOffStarted;
import dev.onward.journey.events.EventSample;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.KeepingEvent.GuardNoticed;
import dev.onward.journey.events.KeepingEvent.GuardOverridden;
import dev.onward.journey.events.KeepingEvent.JourneyErased;
import dev.onward.journey.events.KeepingEvent.JourneyStarted;
import dev.onward.journey.events.KeepingEvent.RecordImported;
import dev.onward.journey.events.Restates;
import dev.onward.journey.events.TalkingEvent.TalkPlanned;
import dev.onward.shared.OccurredOn;
import dev.onward.views.Told;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NotebookTest {

    private final Told told = Told.journey();

    private Notebook notebook(boolean onSafetyPath) {
        return Boards.notebook(told, Told.START, onSafetyPath);
    }

    private static UrgeLogged urge(int minutes, int intensity) {
        return new UrgeLogged(now(minutes), UrgeKind.CONTACT, intensity, text("a song"));
    }

    @Test
    void records_are_read_as_they_happened() {
        told.record(urge(-100, 3));
        told.record(urge(-300, 1));
        told.record(urge(-200, 2));

        assertThat(notebook(false).of(UrgeLogged.class))
                .extracting(urge -> urge.event().intensity())
                .containsExactly(1, 2, 3);
    }

    @Test
    void they_say_what_they_say_once_corrected() {
        UUID urge = told.record(urge(0, 4));
        told.record(new RecordAmended(now(1), urge, Map.of("trigger", text("a picture")), OccurredOn.of("2026-04-30")));

        assertThat(notebook(false).of(UrgeLogged.class))
                .extracting(Standing::event)
                .containsExactly(new UrgeLogged(OccurredOn.of("2026-04-30"), UrgeKind.CONTACT, 4, text("a picture")));
    }

    @Test
    void what_is_retracted_is_not_in_it_and_what_is_erased_cannot_be_read() {
        UUID gone = told.record(urge(0, 4));
        UUID erased = told.record(urge(1, 5));
        told.record(new RecordRetracted(now(2), gone, "urge-logged", null));
        told.record(new TextErased(now(3), erased));

        assertThat(notebook(false).of(UrgeLogged.class))
                .extracting(urge -> urge.event().trigger())
                .containsExactly(text("a song").erased());
    }

    @Test
    void an_override_is_told_with_its_record() {
        told.record(urge(0, 4), new GuardOverridden(now(0), "not-calm", text("I must")));

        assertThat(notebook(false).of(UrgeLogged.class).getFirst().overridden())
                .containsExactly(new Marks.Overridden("not-calm", text("I must")));
    }

    @Test
    void what_rests_on_the_safety_path_is_not_in_it() {
        told.record(new TalkPlanned(now(0), Told.START, null, null, Set.of(), null, null));

        assertThat(notebook(false).of(TalkPlanned.class)).hasSize(1);
        assertThat(notebook(true).of(TalkPlanned.class)).isEmpty();
        assertThat(notebook(true).withResting(TalkPlanned.class)).hasSize(1);
    }

    /** These show as marks of others, or are no longer there. */
    private static boolean isListed(JourneyEvent event) {
        return switch (event) {
            case Restates e -> false;
            case CorrectingEvent e -> false;
            case GuardOverridden e -> false;
            case GuardNoticed e -> false;
            case RecordImported e -> false;
            case CoolingOffStarted e -> false;
            case JourneyStarted e -> false;
            case JourneyErased e -> false;
            default -> true;
        };
    }

    @Test
    void an_event_of_every_kind_is_read_as_it_was_written() {
        List<JourneyEvent> listed =
                EventSample.all().stream().filter(NotebookTest::isListed).toList();
        assertThat(listed).hasSizeGreaterThan(40);

        for (JourneyEvent event : listed) {
            Told one = Told.journey();
            one.record(event);

            List<JourneyEvent> read = Boards.notebook(one).of(event.getClass()).stream()
                    .<JourneyEvent>map(Standing::event)
                    .toList();
            assertThat(read).as(event.getClass().getSimpleName()).containsExactly(event);
        }
    }
}
