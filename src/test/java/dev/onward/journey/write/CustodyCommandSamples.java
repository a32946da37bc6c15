package dev.onward.journey.write;

import static dev.onward.journey.Events.child;
import static dev.onward.journey.Events.custodyProposed;
import static dev.onward.journey.Events.text;
import static dev.onward.journey.JourneyStory.BEGIN;
import static dev.onward.journey.write.CommandSample.sample;

import dev.onward.journey.commands.CustodyCommand.AgreeCustody;
import dev.onward.journey.commands.CustodyCommand.PrepareToSeeChildrenLess;
import dev.onward.journey.commands.CustodyCommand.ProposeCustody;
import dev.onward.journey.commands.CustodyCommand.RecordTimeWithChildren;
import dev.onward.journey.events.CustodyEvent.Kept;
import dev.onward.journey.events.CustodyEvent.With;
import dev.onward.shared.OccurredOn;
import java.util.Set;
import java.util.stream.Stream;

final class CustodyCommandSamples {

    private static final OccurredOn NOW = OccurredOn.at(BEGIN);

    private CustodyCommandSamples() {}

    static Stream<CommandSample> all() {
        return Stream.of(
                sample(s -> new ProposeCustody(Set.of(s.tell(child(NOW))), With.ME, null, null, null)),
                sample(s -> new AgreeCustody(s.tell(custodyProposed(NOW, s.tell(child(NOW)))))),
                sample(s -> new PrepareToSeeChildrenLess(text("x"))),
                sample(s -> new RecordTimeWithChildren(Set.of(s.tell(child(NOW))), Kept.KEPT, null)));
    }
}
