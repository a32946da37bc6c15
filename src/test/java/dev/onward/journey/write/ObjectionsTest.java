package dev.onward.journey.write;

import static dev.onward.journey.Events.objection;
import static dev.onward.journey.Events.retracted;
import static dev.onward.journey.Events.text;
import static dev.onward.journey.JourneyStory.BEGIN;

import dev.onward.journey.JourneyStory;
import dev.onward.journey.commands.ObjectionsCommand.ExpectObjection;
import dev.onward.journey.commands.ObjectionsCommand.PrepareAnswer;
import dev.onward.journey.commands.ObjectionsCommand.RehearseObjection;
import dev.onward.journey.events.ObjectionsEvent.AnswerPrepared;
import dev.onward.journey.events.ObjectionsEvent.ObjectionExpected;
import dev.onward.journey.events.ObjectionsEvent.ObjectionKind;
import dev.onward.journey.events.ObjectionsEvent.ObjectionRehearsed;
import dev.onward.journey.events.ObjectionsEvent.Source;
import dev.onward.shared.OccurredOn;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ObjectionsTest {

    private static final OccurredOn NOW = OccurredOn.at(BEGIN);

    private final JourneyStory story = JourneyStory.begun();

    @Test
    void an_objection_is_expected() {
        story.says(new ExpectObjection(text("you promised"), ObjectionKind.LEGAL, Source.THERAPIST))
                .expectEvents(new ObjectionExpected(NOW, text("you promised"), ObjectionKind.LEGAL, Source.THERAPIST));
    }

    @Test
    void an_expected_objection_is_answered_and_rehearsed() {
        UUID objection = story.tell(objection(NOW));

        story.says(new PrepareAnswer(objection, text("I did")))
                .expectEvents(new AnswerPrepared(NOW, objection, text("I did")));
        story.says(new RehearseObjection(objection, 4)).expectEvents(new ObjectionRehearsed(NOW, objection, 4));
    }

    @Test
    void only_an_objection_that_stands_is_answered_or_rehearsed() {
        story.isInvalid("objection", new PrepareAnswer(new UUID(5, 5), text("x")));
        story.isInvalid("objection", new RehearseObjection(new UUID(5, 5), 4));

        UUID objection = story.tell(objection(NOW));
        story.tell(retracted(NOW, objection, "objection-expected"));
        story.isInvalid("objection", new PrepareAnswer(objection, text("x")));
        story.isInvalid("objection", new RehearseObjection(objection, 4));
    }
}
