package dev.onward.journey.write;

import static dev.onward.journey.Events.matter;
import static dev.onward.journey.Events.proposed;
import static dev.onward.journey.Events.text;
import static dev.onward.journey.write.CommandSample.NOW;
import static dev.onward.journey.write.CommandSample.sample;

import dev.onward.journey.JourneyStory;
import dev.onward.journey.commands.Command;
import dev.onward.journey.commands.DivisionCommand.AddMatter;
import dev.onward.journey.commands.DivisionCommand.AgreeDivision;
import dev.onward.journey.commands.DivisionCommand.DeclareNone;
import dev.onward.journey.commands.DivisionCommand.DisputeDivision;
import dev.onward.journey.commands.DivisionCommand.ProposeDivision;
import dev.onward.journey.commands.DivisionCommand.ProposedShares;
import dev.onward.journey.commands.DivisionCommand.SettleMatter;
import dev.onward.journey.events.DivisionEvent.MatterKind;
import dev.onward.journey.events.DivisionEvent.ProposedBy;
import java.math.BigDecimal;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

final class DivisionCommandSamples {

    private static final ProposedShares HALVES =
            new ProposedShares(BigDecimal.valueOf(50), BigDecimal.valueOf(50), null);

    private DivisionCommandSamples() {}

    static Stream<CommandSample> all() {
        return Stream.of(
                sample(s -> new AddMatter(MatterKind.ASSET, text("x"), true, null)),
                sample(s -> new DeclareNone(MatterKind.ASSET)),
                proposedSample(matter -> new ProposeDivision(matter, HALVES, ProposedBy.ME, null)),
                proposedSample(matter -> new AgreeDivision(matter, null)),
                proposedSample(matter -> new DisputeDivision(matter, text("x"))),
                proposedSample(matter -> new SettleMatter(matter, null)));
    }

    private static CommandSample proposedSample(Function<UUID, Command> command) {
        return sample((JourneyStory s) -> {
            UUID matter = s.tell(matter(NOW, MatterKind.ASSET));
            s.tell(proposed(NOW, matter));
            return command.apply(matter);
        });
    }
}
