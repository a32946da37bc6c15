package dev.onward.journey.write;

import static dev.onward.journey.Events.memento;
import static dev.onward.journey.JourneyStory.BEGIN;
import static dev.onward.journey.write.CommandSample.sample;

import dev.onward.journey.commands.MementosCommand.KeepMemento;
import dev.onward.shared.OccurredOn;
import java.util.stream.Stream;

final class MementosCommandSamples {

    private static final OccurredOn NOW = OccurredOn.at(BEGIN);

    private MementosCommandSamples() {}

    static Stream<CommandSample> all() {
        return Stream.of(sample(s -> new KeepMemento(s.tell(memento(NOW)), null)));
    }
}
