package dev.onward.journey.write;

import static dev.onward.journey.Events.text;
import static dev.onward.journey.write.CommandSample.sample;

import dev.onward.journey.commands.AcknowledgingCommand.LogFight;
import dev.onward.journey.commands.AcknowledgingCommand.LogTimeTogether;
import dev.onward.journey.commands.AcknowledgingCommand.NoteHope;
import dev.onward.journey.commands.AcknowledgingCommand.NoteSignal;
import dev.onward.journey.events.AcknowledgingEvent.Signal;
import dev.onward.journey.events.AcknowledgingEvent.TimeTogether;
import java.util.stream.Stream;

/** Of the commands of acknowledging, those that came with the whole domain. */
final class AcknowledgingCommandSamples {

    private AcknowledgingCommandSamples() {}

    static Stream<CommandSample> all() {
        return Stream.of(
                sample(s -> new LogTimeTogether(TimeTogether.MORNING_COFFEE, 15, null)),
                sample(s -> new LogFight(true, text("x"))),
                sample(s -> new NoteSignal(Signal.TEARS, null)),
                sample(s -> new NoteHope(text("x"))));
    }
}
