package dev.onward.journey.write;

import static dev.onward.journey.write.CommandSample.sample;

import dev.onward.journey.commands.ContactCommand.ChooseContactMode;
import dev.onward.journey.commands.ContactCommand.LogContact;
import dev.onward.journey.events.ContactEvent.ByWhom;
import dev.onward.journey.events.ContactEvent.ContactMode;
import dev.onward.journey.events.ContactEvent.Purpose;
import java.util.stream.Stream;

final class ContactCommandSamples {

    private ContactCommandSamples() {}

    static Stream<CommandSample> all() {
        return Stream.of(
                sample(s -> new ChooseContactMode(ContactMode.LOGISTICS)),
                sample(s -> new LogContact(ByWhom.PARTNER, Purpose.OTHER, null, null)));
    }
}
