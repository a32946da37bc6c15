package dev.onward.journey.write;

import static dev.onward.journey.Events.retracted;
import static dev.onward.journey.Events.text;
import static dev.onward.journey.JourneyStory.BEGIN;

import dev.onward.journey.Events;
import dev.onward.journey.JourneyStory;
import dev.onward.journey.commands.ReasonsCommand.AddReason;
import dev.onward.journey.commands.ReasonsCommand.MakePocketCopy;
import dev.onward.journey.commands.ReasonsCommand.ReadReasons;
import dev.onward.journey.commands.ReasonsCommand.ReorderReasons;
import dev.onward.journey.commands.ReasonsCommand.RestoreReason;
import dev.onward.journey.commands.ReasonsCommand.RewordReason;
import dev.onward.journey.commands.ReasonsCommand.StrikeReason;
import dev.onward.journey.events.CorrectingEvent.TextErased;
import dev.onward.journey.events.DecidingEvent.ForWhom;
import dev.onward.journey.events.KeepingEvent.EntryWritten;
import dev.onward.journey.events.ReasonsEvent.PocketCopyMade;
import dev.onward.journey.events.ReasonsEvent.PocketForm;
import dev.onward.journey.events.ReasonsEvent.ReasonAdded;
import dev.onward.journey.events.ReasonsEvent.ReasonRestored;
import dev.onward.journey.events.ReasonsEvent.ReasonReworded;
import dev.onward.journey.events.ReasonsEvent.ReasonStruck;
import dev.onward.journey.events.ReasonsEvent.ReasonsRead;
import dev.onward.journey.events.ReasonsEvent.ReasonsReordered;
import dev.onward.journey.events.ReasonsEvent.Way;
import dev.onward.shared.OccurredOn;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReasoningTest {

    private static final OccurredOn NOW = OccurredOn.at(BEGIN);

    private final JourneyStory story = JourneyStory.begun();

    private final UUID reason = story.tell(Events.reason(NOW));
    private final UUID nowhere = new UUID(5, 5);

    @Test
    void a_reason_is_added() {
        story.says(new AddReason(text("I am not seen"), ForWhom.MYSELF, 7))
                .expectEvents(new ReasonAdded(NOW, text("I am not seen"), ForWhom.MYSELF, 7));
    }

    @Test
    void a_reason_is_reworded_unless_its_text_is_erased() {
        story.says(new RewordReason(reason, text("unseen")))
                .expectEvents(new ReasonReworded(NOW, reason, text("unseen")));

        story.tell(new TextErased(NOW, reason));
        story.isNotNow(new RewordReason(reason, text("unseen")));
    }

    @Test
    void a_reason_is_struck_once_and_can_be_restored() {
        story.isNotNow(new RestoreReason(reason));
        story.says(new StrikeReason(reason, text("no more")))
                .expectEvents(new ReasonStruck(NOW, reason, text("no more")));

        story.tell(new ReasonStruck(NOW, reason, null));
        story.isNotNow(new StrikeReason(reason, null));
        story.says(new RestoreReason(reason)).expectEvents(new ReasonRestored(NOW, reason));
    }

    @Test
    void only_a_reason_that_stands_is_named() {
        story.isInvalid("reason", new RewordReason(nowhere, text("x")));
        story.isInvalid("reason", new StrikeReason(nowhere, null));
        story.isInvalid("reason", new RestoreReason(nowhere));
        UUID entry = story.tell(new EntryWritten(NOW, text("x"), null, List.of()));
        story.isInvalid("reason", new StrikeReason(entry, null));

        story.tell(retracted(NOW, reason, "reason-added"));
        story.isInvalid("reason", new RewordReason(reason, text("x")));
        story.isInvalid("reason", new StrikeReason(reason, null));
        story.isInvalid("reason", new RestoreReason(reason));
    }

    @Test
    void the_paper_is_read_in_every_way() {
        for (Way way : Way.values()) {
            story.says(new ReadReasons(way, text("before the call")))
                    .expectEvents(new ReasonsRead(NOW, way, text("before the call")));
        }
    }

    @Test
    void the_reasons_that_stand_are_put_in_another_order_all_of_them() {
        UUID other = story.tell(Events.reason(NOW));
        UUID struck = story.tell(Events.reason(NOW));
        story.tell(new ReasonStruck(NOW, struck, null));
        UUID retracted = story.tell(Events.reason(NOW));
        story.tell(retracted(NOW, retracted, "reason-added"));

        story.says(new ReorderReasons(List.of(other, reason)))
                .expectEvents(new ReasonsReordered(NOW, List.of(other, reason)));
        story.isInvalid("reasons", new ReorderReasons(List.of(other)));
        story.isInvalid("reasons", new ReorderReasons(List.of(other, other)));
        story.isInvalid("reasons", new ReorderReasons(List.of(other, reason, other)));
        story.isInvalid("reasons", new ReorderReasons(List.of(other, reason, nowhere)));
        story.isInvalid("reasons", new ReorderReasons(List.of(other, reason, struck)));
        story.isInvalid("reasons", new ReorderReasons(List.of(other, retracted)));
    }

    @Test
    void a_pocket_copy_is_made_in_every_form() {
        for (PocketForm form : PocketForm.values()) {
            story.says(new MakePocketCopy(form, text("in the coat")))
                    .expectEvents(new PocketCopyMade(NOW, form, text("in the coat")));
        }
    }
}
