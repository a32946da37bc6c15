package dev.onward.journey.write;

import static dev.onward.journey.Events.safetyItem;
import static dev.onward.journey.Events.text;
import static dev.onward.journey.JourneyStory.BEGIN;
import static dev.onward.journey.write.CommandSample.sample;

import dev.onward.journey.commands.SafetyCommand.AddSafetyItem;
import dev.onward.journey.commands.SafetyCommand.LogIncident;
import dev.onward.journey.commands.SafetyCommand.TickSafetyItem;
import dev.onward.shared.OccurredOn;
import java.util.stream.Stream;

final class SafetyCommandSamples {

    private static final OccurredOn NOW = OccurredOn.at(BEGIN);

    private SafetyCommandSamples() {}

    static Stream<CommandSample> all() {
        return Stream.of(
                sample(s -> new AddSafetyItem(text("x"))),
                sample(s -> new TickSafetyItem(s.tell(safetyItem(NOW)))),
                sample(s -> new LogIncident(text("x"), null)));
    }
}
