package dev.onward.journey.write;

import static dev.onward.journey.Events.text;
import static dev.onward.journey.write.CommandSample.sample;

import dev.onward.journey.commands.SupportCommand.AddSupportPerson;
import dev.onward.journey.commands.SupportCommand.NoteConfusion;
import dev.onward.journey.commands.SupportCommand.NoteConsequence;
import dev.onward.journey.commands.SupportCommand.RecordSession;
import dev.onward.journey.events.SupportEvent.Course;
import dev.onward.journey.events.SupportEvent.Role;
import java.util.stream.Stream;

final class SupportCommandSamples {

    private SupportCommandSamples() {}

    static Stream<CommandSample> all() {
        return Stream.of(
                sample(s -> new NoteConfusion(text("x"))),
                sample(s -> new NoteConsequence(Course.STAYING, text("x"), null)),
                sample(s -> new AddSupportPerson(text("x"), Role.FRIEND, null)),
                sample(s -> new RecordSession(null, text("x"), null, null)));
    }
}
