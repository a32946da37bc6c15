package dev.onward.journey.write;

import static dev.onward.journey.Events.child;
import static dev.onward.journey.Events.custodyProposed;
import static dev.onward.journey.Events.retracted;
import static dev.onward.journey.JourneyStory.BEGIN;

import dev.onward.journey.JourneyStory;
import dev.onward.journey.commands.CustodyCommand.ProposeCustody;
import dev.onward.journey.commands.CustodyCommand.ProposedSlot;
import dev.onward.journey.events.CustodyEvent.With;
import dev.onward.shared.OccurredOn;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** How much of custody there may be, and until when. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CustodyBoundsTest {

    private static final OccurredOn NOW = OccurredOn.at(BEGIN);
    private static final LocalDate FRIDAY = LocalDate.parse("2026-05-08");

    private final JourneyStory story = JourneyStory.begun();
    private final UUID child = story.tell(child(NOW));
    private final UUID sibling = story.tell(child(NOW));

    private ProposeCustody proposal(ProposedSlot... slots) {
        return new ProposeCustody(Set.of(child, sibling), With.PARTNER, List.of(slots), null, null);
    }

    private static ProposedSlot everyFriday(UUID child, Set<LocalDate> except) {
        return new ProposedSlot(Set.of(child), With.ME, FRIDAY.atTime(18, 0), FRIDAY.atTime(20, 0), 1, null, except);
    }

    private static Set<LocalDate> fridays(int count) {
        return FRIDAY.datesUntil(FRIDAY.plusWeeks(count), Period.ofWeeks(1)).collect(Collectors.toSet());
    }

    private void isFine(ProposedSlot... slots) {
        story.says(proposal(slots)).expectSuccessfulHandlerExecution();
    }

    @Test
    void exceptions_lie_in_the_years_that_calendars_know() {
        isFine(everyFriday(child, Set.of(LocalDate.parse("2200-12-26"))));
        story.isInvalid("schedule/0/except", proposal(everyFriday(child, Set.of(LocalDate.parse("2201-01-02")))));
    }

    @Test
    void a_whole_schedule_has_at_most_500_of_them() {
        isFine(everyFriday(child, fridays(250)), everyFriday(sibling, fridays(250)));
        story.isInvalid("schedule", proposal(everyFriday(child, fridays(250)), everyFriday(sibling, fridays(251))));
    }

    @Test
    void at_most_50_proposals_stand_at_once() {
        UUID first = story.tell(custodyProposed(NOW, child));
        for (int i = 1; i < 49; i++) {
            story.tell(custodyProposed(NOW, child));
        }
        isFine();
        story.tell(custodyProposed(NOW, child));
        story.isNotNow(proposal());
        story.tell(retracted(NOW, first, "custody-proposed"));
        isFine();
    }
}
