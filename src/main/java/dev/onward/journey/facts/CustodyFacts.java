package dev.onward.journey.facts;

import dev.onward.journey.events.CustodyEvent;
import dev.onward.journey.events.CustodyEvent.CustodyAgreed;
import dev.onward.journey.events.CustodyEvent.CustodyProposed;
import dev.onward.journey.events.CustodyEvent.SeeingChildrenLessPrepared;
import dev.onward.journey.events.CustodyEvent.TimeWithChildrenRecorded;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where the children are to live, and seeing them less. */
public record CustodyFacts(Said said) {

    static boolean counts(CustodyEvent event) {
        return switch (event) {
            case CustodyProposed e -> true;
            case CustodyAgreed e -> true;
            case SeeingChildrenLessPrepared e -> true;
            case TimeWithChildrenRecorded e -> false;
        };
    }

    public boolean isProposed() {
        return !said.of(CustodyProposed.class).isEmpty();
    }

    /** How many stand. */
    public long proposals() {
        return said.of(CustodyProposed.class).events().count();
    }

    /** Whether the agreement in force is on this proposal: not one that another took the place of. */
    public boolean isAgreed(UUID proposal, ZoneId zone) {
        return agreed(zone).filter(it -> it.record().equals(proposal)).isPresent();
    }

    /** The proposal that was agreed last and stands; where none is agreed, the one that was made last. */
    public Optional<Saying<CustodyProposed>> inForce(ZoneId zone) {
        return agreed(zone).or(() -> said.of(CustodyProposed.class).last(zone));
    }

    private Optional<Saying<CustodyProposed>> agreed(ZoneId zone) {
        List<Saying<CustodyProposed>> proposals = said.of(CustodyProposed.class).all();
        return said.of(CustodyAgreed.class).asItHappened(zone).reversed().stream()
                .flatMap(agreed -> proposals.stream()
                        .filter(it -> it.record().equals(agreed.event().proposal())))
                .findFirst();
    }

    /** Whether seeing the children less was thought through. */
    public boolean seesChildrenLess() {
        return !said.of(SeeingChildrenLessPrepared.class).isEmpty();
    }
}
