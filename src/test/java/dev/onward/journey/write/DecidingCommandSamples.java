package dev.onward.journey.write;

import static dev.onward.journey.Events.text;
import static dev.onward.journey.write.CommandSample.decidedSample;
import static dev.onward.journey.write.CommandSample.sample;

import dev.onward.journey.commands.DecidingCommand.AcceptPartnersDecision;
import dev.onward.journey.commands.DecidingCommand.ChangeCoolingOff;
import dev.onward.journey.commands.DecidingCommand.ImagineLifeWithout;
import dev.onward.journey.commands.DecidingCommand.RethinkDecision;
import dev.onward.journey.events.DecidingEvent.Rethought;
import java.util.stream.Stream;

/** Of the commands of deciding, those that came with the whole domain. */
final class DecidingCommandSamples {

    private DecidingCommandSamples() {}

    static Stream<CommandSample> all() {
        return Stream.of(
                sample(s -> new ImagineLifeWithout(text("x"))),
                sample(s -> new AcceptPartnersDecision(null)),
                decidedSample(new ChangeCoolingOff(14, text("x"))),
                decidedSample(new RethinkDecision(Rethought.UNSURE, null)));
    }
}
