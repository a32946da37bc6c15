package dev.onward.journey.write;

import static dev.onward.journey.Events.child;
import static dev.onward.journey.Events.custodyProposed;
import static dev.onward.journey.Events.retracted;
import static dev.onward.journey.Events.text;
import static dev.onward.journey.JourneyStory.BEGIN;

import dev.onward.journey.JourneyStory;
import dev.onward.journey.commands.CustodyCommand.AgreeCustody;
import dev.onward.journey.commands.CustodyCommand.PrepareToSeeChildrenLess;
import dev.onward.journey.commands.CustodyCommand.ProposeCustody;
import dev.onward.journey.commands.CustodyCommand.ProposedSlot;
import dev.onward.journey.commands.CustodyCommand.RecordTimeWithChildren;
import dev.onward.journey.events.CustodyEvent.CustodyAgreed;
import dev.onward.journey.events.CustodyEvent.CustodyProposed;
import dev.onward.journey.events.CustodyEvent.Kept;
import dev.onward.journey.events.CustodyEvent.SeeingChildrenLessPrepared;
import dev.onward.journey.events.CustodyEvent.Slot;
import dev.onward.journey.events.CustodyEvent.TimeWithChildrenRecorded;
import dev.onward.journey.events.CustodyEvent.With;
import dev.onward.shared.OccurredOn;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CustodyTest {

    private static final OccurredOn NOW = OccurredOn.at(BEGIN);
    private static final String FRIDAY = "2026-05-08T18:00";
    private static final String SUNDAY = "2026-05-10T18:00";

    private final JourneyStory story = JourneyStory.begun();
    private final UUID child = story.tell(child(NOW));
    private final UUID sibling = story.tell(child(NOW));

    private static ProposedSlot slot(UUID child, With with, String from, String until, @Nullable Integer everyWeeks) {
        return slot(child, with, from, until, everyWeeks, null);
    }

    private static ProposedSlot slot(
            UUID child,
            With with,
            String from,
            String until,
            @Nullable Integer everyWeeks,
            @Nullable String lastDay,
            String... except) {
        Set<LocalDate> days =
                Set.copyOf(Arrays.stream(except).map(LocalDate::parse).toList());
        return new ProposedSlot(
                Set.of(child),
                with,
                LocalDateTime.parse(from),
                LocalDateTime.parse(until),
                everyWeeks,
                lastDay == null ? null : LocalDate.parse(lastDay),
                except.length == 0 ? null : days);
    }

    private ProposeCustody proposal(ProposedSlot... slots) {
        return proposal(With.PARTNER, slots);
    }

    private ProposeCustody proposal(With livesWith, ProposedSlot... slots) {
        return new ProposeCustody(Set.of(child, sibling), livesWith, List.of(slots), null, null);
    }

    private void isFine(ProposedSlot... slots) {
        story.says(proposal(slots)).expectSuccessfulHandlerExecution();
    }

    private void isInvalid(String field, ProposedSlot... slots) {
        story.isInvalid(field, proposal(slots));
    }

    @Test
    void a_proposal_says_where_the_children_live_and_whom_they_see_when() {
        story.says(new ProposeCustody(
                        Set.of(child),
                        With.PARTNER,
                        List.of(slot(child, With.ME, FRIDAY, SUNDAY, 2, "2026-12-31", "2026-06-05")),
                        text("at the school gate"),
                        text("for a start")))
                .expectEvents(new CustodyProposed(
                        NOW,
                        Set.of(child),
                        With.PARTNER,
                        List.of(new Slot(
                                Set.of(child),
                                With.ME,
                                LocalDateTime.parse(FRIDAY),
                                LocalDateTime.parse(SUNDAY),
                                2,
                                LocalDate.parse("2026-12-31"),
                                Set.of(LocalDate.parse("2026-06-05")))),
                        text("at the school gate"),
                        text("for a start")));
    }

    @Test
    void what_is_left_out_is_no_slot_once_and_without_exceptions() {
        story.says(new ProposeCustody(Set.of(child), With.ME, null, null, null))
                .expectEvents(custodyProposed(NOW, child));
        Slot once = new Slot(
                Set.of(child),
                With.PARTNER,
                LocalDateTime.parse(FRIDAY),
                LocalDateTime.parse(SUNDAY),
                0,
                null,
                Set.of());
        story.says(new ProposeCustody(
                        Set.of(child), With.ME, List.of(slot(child, With.PARTNER, FRIDAY, SUNDAY, null)), null, null))
                .expectEvents(custodyProposed(NOW, child, once));
    }

    @Test
    void children_are_standing_ones_of_this_journey() {
        story.isInvalid("children", new ProposeCustody(Set.of(new UUID(5, 5)), With.ME, null, null, null));
        story.isInvalid("children", new RecordTimeWithChildren(Set.of(child, new UUID(5, 5)), Kept.KEPT, null));
        story.tell(retracted(NOW, sibling, "child-added"));
        story.isInvalid("children", proposal());
        story.isInvalid("children", new RecordTimeWithChildren(Set.of(sibling), Kept.KEPT, null));
    }

    @Test
    void the_children_of_a_slot_are_among_those_of_the_proposal() {
        UUID other = story.tell(child(NOW));
        isInvalid(
                "schedule/1/children",
                slot(child, With.ME, FRIDAY, SUNDAY, 2),
                slot(other, With.ME, FRIDAY, SUNDAY, 2));
    }

    @Test
    void a_slot_ends_after_it_begins_and_within_31_days() {
        isInvalid("schedule/0/until", slot(child, With.ME, FRIDAY, FRIDAY, null));
        isInvalid("schedule/0/until", slot(child, With.ME, SUNDAY, FRIDAY, null));
        isFine(slot(child, With.ME, FRIDAY, "2026-06-08T18:00", null));
        isInvalid("schedule/0/until", slot(child, With.ME, FRIDAY, "2026-06-08T18:01", null));
    }

    @Test
    void a_slot_begins_and_ends_on_a_minute_that_calendars_know() {
        isInvalid("schedule/0/from", slot(child, With.ME, "2026-05-08T18:00:01", SUNDAY, null));
        isInvalid("schedule/0/until", slot(child, With.ME, FRIDAY, "2026-05-10T18:00:00.1", null));
        isInvalid("schedule/0/from", slot(child, With.ME, "1999-12-31T18:00", "2000-01-02T18:00", null));
        isInvalid("schedule/0/until", slot(child, With.ME, "2200-12-31T18:00", "2201-01-01T18:00", null));
    }

    @Test
    void a_slot_is_over_before_it_comes_again() {
        isFine(slot(child, With.ME, FRIDAY, "2026-05-15T18:00", 1));
        isInvalid("schedule/0/everyWeeks", slot(child, With.ME, FRIDAY, "2026-05-15T18:01", 1));
        isFine(slot(child, With.ME, FRIDAY, "2026-05-15T18:01", 2));
    }

    @Test
    void the_last_day_is_one_of_a_slot_that_comes_again() {
        isFine(slot(child, With.ME, FRIDAY, SUNDAY, 1, "2026-05-08"));
        isInvalid("schedule/0/lastDay", slot(child, With.ME, FRIDAY, SUNDAY, 1, "2026-05-07"));
        isInvalid("schedule/0/lastDay", slot(child, With.ME, FRIDAY, SUNDAY, 1, "2201-01-01"));
        isInvalid("schedule/0/lastDay", slot(child, With.ME, FRIDAY, SUNDAY, null, "2026-05-08"));
    }

    @Test
    void exceptions_are_days_on_which_it_would_begin() {
        isFine(slot(child, With.ME, FRIDAY, SUNDAY, 2, "2026-06-05", "2026-05-08", "2026-06-05"));
        for (String day : List.of("2026-05-09", "2026-05-15", "2026-04-24", "2026-06-19")) {
            isInvalid("schedule/0/except", slot(child, With.ME, FRIDAY, SUNDAY, 2, "2026-06-05", day));
        }
        isInvalid("schedule/0/except", slot(child, With.ME, FRIDAY, SUNDAY, null, null, "2026-05-08"));
        isInvalid(
                "schedule/0/except", slot(child, With.ME, FRIDAY, SUNDAY, 2, "2026-05-22", "2026-05-08", "2026-05-22"));
    }

    @Test
    void a_child_is_at_one_place_at_a_time() {
        ProposedSlot weekend = slot(child, With.ME, FRIDAY, SUNDAY, 2);
        isFine(weekend, slot(child, With.OTHER, SUNDAY, "2026-05-11T08:00", 2));
        isInvalid("schedule/1", weekend, slot(child, With.OTHER, "2026-05-10T17:59", "2026-05-11T08:00", 2));
        isFine(weekend, slot(sibling, With.OTHER, "2026-05-10T17:59", "2026-05-11T08:00", 2));
        isFine(weekend, slot(child, With.OTHER, "2026-05-15T18:00", "2026-05-17T18:00", 2));
        isInvalid("schedule/1", weekend, slot(child, With.OTHER, "2026-05-15T18:00", "2026-05-17T18:00", 3));
    }

    @Test
    void a_child_that_lives_with_both_is_with_each() {
        ProposedSlot mine = slot(child, With.ME, FRIDAY, SUNDAY, 2);
        ProposedSlot theirs = slot(child, With.PARTNER, "2026-05-15T18:00", "2026-05-17T18:00", 2);
        ProposedSlot siblings = slot(sibling, With.ME, FRIDAY, SUNDAY, 2);
        story.isInvalid("schedule", proposal(With.BOTH));
        story.isInvalid("schedule", proposal(With.BOTH, mine, theirs, siblings));
        story.says(proposal(
                        With.BOTH,
                        mine,
                        theirs,
                        siblings,
                        slot(sibling, With.PARTNER, "2026-05-15T18:00", "2026-05-17T18:00", 2)))
                .expectSuccessfulHandlerExecution();
        for (With with : List.of(With.ME, With.PARTNER, With.OTHER)) {
            story.says(proposal(with, mine)).expectSuccessfulHandlerExecution();
        }
    }

    @Test
    void a_proposal_that_stands_is_agreed_once() {
        UUID proposal = story.tell(custodyProposed(NOW, child));
        story.says(new AgreeCustody(proposal)).expectEvents(new CustodyAgreed(NOW, proposal));
        story.isInvalid("proposal", new AgreeCustody(child));
        UUID agreed = story.tell(new CustodyAgreed(NOW, proposal));
        story.isNotNow(new AgreeCustody(proposal));
        story.tell(retracted(NOW, agreed, "custody-agreed"));
        story.says(new AgreeCustody(proposal)).expectSuccessfulHandlerExecution();
        story.tell(retracted(NOW, proposal, "custody-proposed"));
        story.isInvalid("proposal", new AgreeCustody(proposal));
    }

    @Test
    void one_can_go_back_to_what_was_agreed_before() {
        UUID first = story.tell(custodyProposed(NOW, child));
        UUID second = story.tell(custodyProposed(NOW, child));
        story.tell(new CustodyAgreed(NOW, first));
        story.tell(new CustodyAgreed(NOW, second));
        story.isNotNow(new AgreeCustody(second));
        story.says(new AgreeCustody(first)).expectEvents(new CustodyAgreed(NOW, first));
    }

    @Test
    void seeing_them_less_is_thought_through_and_time_with_them_recorded() {
        story.says(new PrepareToSeeChildrenLess(text("letters")))
                .expectEvents(new SeeingChildrenLessPrepared(NOW, text("letters")));
        story.says(new RecordTimeWithChildren(Set.of(child), Kept.MISSED, text("a fever")))
                .expectEvents(new TimeWithChildrenRecorded(NOW, Set.of(child), Kept.MISSED, text("a fever")));
    }
}
