package dev.onward.practical;

import dev.onward.journey.events.DivisionEvent.DivisionAgreed;
import dev.onward.journey.events.DivisionEvent.DivisionDisputed;
import dev.onward.journey.events.DivisionEvent.DivisionProposed;
import dev.onward.journey.events.DivisionEvent.MatterAdded;
import dev.onward.journey.events.DivisionEvent.MatterSettled;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.practical.Matter.DivisionDifference;
import dev.onward.practical.Matter.DivisionProposal;
import dev.onward.practical.Matter.Stage;
import dev.onward.shared.Money;
import dev.onward.timeline.Notebook;
import dev.onward.timeline.Remark;
import dev.onward.timeline.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A matter in the making: it takes every word on how to divide it, one after the other as they were said. */
final class Dividing {

    private final Standing<MatterAdded> added;
    private Stage stage = Stage.OPEN;
    private final List<DivisionProposal> proposals = new ArrayList<>();
    private final List<Remark> agreements = new ArrayList<>();
    private final List<Remark> disputes = new ArrayList<>();
    private @Nullable DivisionProposal agreed;
    private @Nullable Remark settled;

    private Dividing(Standing<MatterAdded> added) {
        this.added = added;
    }

    static List<Matter> all(Notebook notebook) {
        Map<UUID, List<Standing<? extends JourneyEvent>>> words =
                notebook
                        .of(DivisionProposed.class, DivisionAgreed.class, DivisionDisputed.class, MatterSettled.class)
                        .stream()
                        .collect(Collectors.groupingBy(said -> about(said.event())));
        return notebook.of(MatterAdded.class).stream()
                .map(added -> of(added, words.getOrDefault(added.record(), List.of())))
                .toList();
    }

    private static UUID about(JourneyEvent said) {
        return switch (said) {
            case DivisionProposed e -> e.matter();
            case DivisionAgreed e -> e.matter();
            case DivisionDisputed e -> e.matter();
            case MatterSettled e -> e.matter();
            default -> throw new IllegalArgumentException("not a word on a matter");
        };
    }

    private static Matter of(Standing<MatterAdded> added, List<Standing<? extends JourneyEvent>> words) {
        Dividing matter = new Dividing(added);
        words.forEach(matter::take);
        return matter.made();
    }

    private void take(Standing<? extends JourneyEvent> said) {
        switch (said.event()) {
            case DivisionProposed e -> {
                stage = Stage.PROPOSED;
                proposals.add(proposal(said, e));
            }
            case DivisionAgreed e -> {
                stage = Stage.AGREED;
                agreed = Remark.last(proposals);
                agreements.add(Remark.of(said, e.words()));
            }
            case DivisionDisputed e -> {
                stage = Stage.DISPUTED;
                agreed = null;
                settled = null;
                disputes.add(Remark.of(said, e.why()));
            }
            case MatterSettled e -> {
                stage = Stage.SETTLED;
                agreed = agreed == null ? Remark.last(proposals) : agreed;
                settled = Remark.of(said, e.words());
            }
            default -> throw new IllegalArgumentException("not a word on a matter");
        }
    }

    private DivisionProposal proposal(Standing<? extends JourneyEvent> said, DivisionProposed proposed) {
        Parts percent = Parts.percent(proposed.shares());
        return new DivisionProposal(
                said.record(),
                said.occurredOn(),
                proposed.by(),
                percent.inPercent(),
                amounts(percent),
                proposed.words());
    }

    private @Nullable Parts amounts(Parts percent) {
        Money value = added.event().value();
        return value == null ? null : percent.of(value).in(value.currency());
    }

    private Matter made() {
        return new Matter(
                added.record(),
                added.occurredOn(),
                added.event().kind(),
                added.event().what(),
                added.event().joint(),
                added.event().value(),
                stage,
                List.copyOf(proposals),
                agreed == null ? null : agreed.record(),
                difference(),
                List.copyOf(agreements),
                List.copyOf(disputes),
                settled);
    }

    private @Nullable DivisionDifference difference() {
        DivisionProposal last = Remark.last(proposals);
        if (agreed == null || last == null || last.equals(agreed)) {
            return null;
        }
        Parts percent = last.percent().minus(agreed.percent());
        return new DivisionDifference(percent.inPercent(), amounts(percent));
    }
}
