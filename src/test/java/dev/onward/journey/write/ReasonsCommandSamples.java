package dev.onward.journey.write;

import static dev.onward.journey.Events.reason;
import static dev.onward.journey.write.CommandSample.NOW;
import static dev.onward.journey.write.CommandSample.sample;

import dev.onward.journey.commands.ReasonsCommand.MakePocketCopy;
import dev.onward.journey.commands.ReasonsCommand.ReorderReasons;
import dev.onward.journey.events.ReasonsEvent.PocketForm;
import java.util.List;
import java.util.stream.Stream;

/** Of the commands of the reasons paper, those that came with the whole domain. */
final class ReasonsCommandSamples {

    private ReasonsCommandSamples() {}

    static Stream<CommandSample> all() {
        return Stream.of(
                sample(s -> new ReorderReasons(List.of(s.tell(reason(NOW)), s.tell(reason(NOW))))),
                sample(s -> new MakePocketCopy(PocketForm.PAPER, null)));
    }
}
