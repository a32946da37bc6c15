package dev.onward.journey.write;

import static dev.onward.journey.Events.decidedToLeave;
import static dev.onward.journey.Events.pursuit;
import static dev.onward.journey.Events.text;
import static dev.onward.journey.JourneyStory.BEGIN;
import static dev.onward.journey.write.CommandSample.sample;

import dev.onward.journey.commands.MovingOnCommand.GiveLesson;
import dev.onward.journey.commands.MovingOnCommand.PlanLeaving;
import dev.onward.journey.commands.MovingOnCommand.PutDownPursuit;
import dev.onward.journey.commands.MovingOnCommand.Reflect;
import dev.onward.journey.commands.MovingOnCommand.ReviewParting;
import dev.onward.journey.commands.MovingOnCommand.SetFreshStart;
import dev.onward.shared.OccurredOn;
import java.util.stream.Stream;

final class MovingOnCommandSamples {

    private static final OccurredOn NOW = OccurredOn.at(BEGIN);

    private MovingOnCommandSamples() {}

    static Stream<CommandSample> all() {
        return Stream.of(
                sample(s -> {
                    s.tell(decidedToLeave(NOW, 0));
                    return new PlanLeaving(OccurredOn.of("2026-09"), null, null);
                }),
                sample(s -> new ReviewParting(6, null)),
                sample(s -> new SetFreshStart(text("x"))),
                sample(s -> new PutDownPursuit(s.tell(pursuit(NOW)), null)),
                sample(s -> new Reflect(text("x"), text("y"), null)),
                sample(s -> new GiveLesson(text("x"))));
    }
}
