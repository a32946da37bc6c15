package dev.onward.journey.write;

import static dev.onward.journey.Events.reason;
import static dev.onward.journey.Events.retracted;
import static dev.onward.journey.Events.text;
import static dev.onward.journey.JourneyStory.BEGIN;
import static dev.onward.journey.JourneyStory.on;

import dev.onward.journey.JourneyStory;
import dev.onward.journey.commands.SupportCommand.AddSupportPerson;
import dev.onward.journey.commands.SupportCommand.NoteConfusion;
import dev.onward.journey.commands.SupportCommand.NoteConsequence;
import dev.onward.journey.commands.SupportCommand.RecordSession;
import dev.onward.journey.events.DecidingEvent.ForWhom;
import dev.onward.journey.events.SupportEvent.ConfusionNoted;
import dev.onward.journey.events.SupportEvent.ConsequenceNoted;
import dev.onward.journey.events.SupportEvent.Course;
import dev.onward.journey.events.SupportEvent.Role;
import dev.onward.journey.events.SupportEvent.SessionRecorded;
import dev.onward.journey.events.SupportEvent.SupportPersonAdded;
import dev.onward.shared.OccurredOn;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SupportTest {

    private static final OccurredOn NOW = OccurredOn.at(BEGIN);

    private final JourneyStory story = JourneyStory.begun();

    private static RecordSession session(UUID person, Instant next) {
        return new RecordSession(person, text("the move"), text("I can wait"), next);
    }

    @Test
    void a_confusion_and_a_consequence_are_noted() {
        story.says(new NoteConfusion(text("again"))).expectEvents(new ConfusionNoted(NOW, text("again")));
        story.says(new NoteConsequence(Course.STAYING, text("the same silence"), ForWhom.CHILDREN))
                .expectEvents(new ConsequenceNoted(NOW, Course.STAYING, text("the same silence"), ForWhom.CHILDREN));
    }

    @Test
    void a_support_person_is_added_and_talked_to() {
        story.says(new AddSupportPerson(text("Ada"), Role.THERAPIST, text("on Mondays")))
                .expectEvents(new SupportPersonAdded(NOW, text("Ada"), Role.THERAPIST, text("on Mondays")));

        UUID ada = story.tell(new SupportPersonAdded(NOW, text("Ada"), Role.THERAPIST, null));
        Instant next = BEGIN.plusSeconds(1);
        story.says(session(ada, next))
                .expectEvents(new SessionRecorded(NOW, ada, text("the move"), text("I can wait"), next));
    }

    @Test
    void a_session_can_be_with_somebody_who_is_not_listed_but_not_with_somebody_who_no_longer_is() {
        story.says(session(null, null)).expectSuccessfulHandlerExecution();
        story.isInvalid("person", session(new UUID(5, 5), null));
        story.isInvalid("person", session(story.tell(reason(NOW)), null));

        UUID ada = story.tell(new SupportPersonAdded(NOW, text("Ada"), Role.FRIEND, null));
        story.tell(retracted(NOW, ada, "support-person-added"));
        story.isInvalid("person", session(ada, null));
    }

    @Test
    void the_next_session_lies_after_this_one() {
        story.isInvalid("next", session(null, BEGIN));
        story.isInvalid("next", session(null, Instant.parse("2026-04-19T22:00:00Z")), on("2026-04-20"));
        story.says(session(null, Instant.parse("2026-04-19T22:00:01Z")), on("2026-04-20"))
                .expectSuccessfulHandlerExecution();
    }
}
