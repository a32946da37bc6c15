package dev.onward.journey.write;

import static dev.onward.journey.Events.text;
import static dev.onward.journey.write.CommandSample.sample;

import dev.onward.journey.commands.KeepingCommand.AddAffectedPerson;
import dev.onward.journey.commands.KeepingCommand.RankPriorities;
import dev.onward.journey.events.KeepingEvent.Priority;
import dev.onward.journey.events.KeepingEvent.Relation;
import java.util.List;
import java.util.stream.Stream;

/** Of the commands of keeping, those that came with the whole domain. */
final class KeepingCommandSamples {

    private KeepingCommandSamples() {}

    static Stream<CommandSample> all() {
        return Stream.of(
                sample(s -> new RankPriorities(List.of(Priority.PEACE, Priority.OWN))),
                sample(s -> new AddAffectedPerson(text("Jo"), Relation.PARENT, null)));
    }
}
