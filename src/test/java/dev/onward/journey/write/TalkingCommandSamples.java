package dev.onward.journey.write;

import static dev.onward.journey.Events.planned;
import static dev.onward.journey.Events.text;
import static dev.onward.journey.JourneyStory.BEGIN;
import static dev.onward.journey.write.CommandSample.sample;

import dev.onward.journey.commands.TalkingCommand.CancelTalk;
import dev.onward.shared.OccurredOn;
import java.util.stream.Stream;

final class TalkingCommandSamples {

    private static final OccurredOn NOW = OccurredOn.at(BEGIN);

    private TalkingCommandSamples() {}

    static Stream<CommandSample> all() {
        return Stream.of(sample(s -> new CancelTalk(s.tell(planned(NOW, BEGIN)), text("x"))));
    }
}
