package dev.onward.journey.write;

import static dev.onward.journey.Events.matter;
import static dev.onward.journey.Events.pace;
import static dev.onward.journey.Events.proposed;
import static dev.onward.journey.Events.retracted;
import static dev.onward.journey.Events.text;
import static dev.onward.journey.JourneyStory.BEGIN;
import static dev.onward.journey.JourneyStory.NOTE;
import static dev.onward.journey.JourneyStory.insisting;
import static dev.onward.journey.JourneyStory.on;

import dev.onward.journey.JourneyStory;
import dev.onward.journey.commands.Command;
import dev.onward.journey.commands.DivisionCommand.AddMatter;
import dev.onward.journey.commands.DivisionCommand.AgreeDivision;
import dev.onward.journey.commands.DivisionCommand.DeclareNone;
import dev.onward.journey.commands.DivisionCommand.DisputeDivision;
import dev.onward.journey.commands.DivisionCommand.ProposeDivision;
import dev.onward.journey.commands.DivisionCommand.ProposedShares;
import dev.onward.journey.commands.DivisionCommand.SettleMatter;
import dev.onward.journey.events.DivisionEvent.DivisionAgreed;
import dev.onward.journey.events.DivisionEvent.DivisionDisputed;
import dev.onward.journey.events.DivisionEvent.DivisionProposed;
import dev.onward.journey.events.DivisionEvent.MatterAdded;
import dev.onward.journey.events.DivisionEvent.MatterKind;
import dev.onward.journey.events.DivisionEvent.MatterSettled;
import dev.onward.journey.events.DivisionEvent.NoneDeclared;
import dev.onward.journey.events.DivisionEvent.ProposedBy;
import dev.onward.journey.events.DivisionEvent.Shares;
import dev.onward.journey.events.KeepingEvent.GuardMode;
import dev.onward.journey.events.KeepingEvent.GuardNoticed;
import dev.onward.journey.events.KeepingEvent.GuardOverridden;
import dev.onward.journey.events.SafetyEvent.SafetyPathTaken;
import dev.onward.shared.Money;
import dev.onward.shared.OccurredOn;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DivisionTest {

    private static final OccurredOn NOW = OccurredOn.at(BEGIN);
    private static final String G3 = "agreed-without-terms";

    private final JourneyStory story = JourneyStory.begun();
    private final UUID car = story.tell(matter(NOW, MatterKind.ASSET));

    private static AddMatter worth(String amount, String currency) {
        Money value = new Money(new BigDecimal(amount), Currency.getInstance(currency));
        return new AddMatter(MatterKind.FINANCE, text("savings"), false, value);
    }

    private static BigDecimal percent(String percent) {
        return percent == null ? null : new BigDecimal(percent);
    }

    private ProposeDivision proposal(String mine, String partners, String others) {
        return new ProposeDivision(
                car,
                new ProposedShares(percent(mine), percent(partners), percent(others)),
                ProposedBy.PARTNER,
                text("fair"));
    }

    private static List<Command> onceProposed(UUID matter) {
        return List.of(new AgreeDivision(matter, text("yes")), new SettleMatter(matter, text("done")));
    }

    @Test
    void a_matter_is_added_with_its_value_as_it_was_written() {
        story.says(worth("1200.50", "EUR"))
                .expectEvents(new MatterAdded(
                        NOW,
                        MatterKind.FINANCE,
                        text("savings"),
                        false,
                        new Money(new BigDecimal("1200.50"), Currency.getInstance("EUR"))));
        story.says(new AddMatter(MatterKind.DEBT, text("a loan"), true, null))
                .expectEvents(new MatterAdded(NOW, MatterKind.DEBT, text("a loan"), true, null));
    }

    @ParameterizedTest
    @CsvSource({"12,EUR", "12.5,EUR", "12.50,EUR", "0,JPY", "1200,JPY", "0.001,TND", "0.0001,CLF"})
    void a_value_has_at_most_the_decimals_of_its_currency(String amount, String currency) {
        story.says(worth(amount, currency)).expectSuccessfulHandlerExecution();
        String finer = amount.contains(".") ? amount + "000" : amount + ".001";
        story.isInvalid("value/amount", worth(finer, currency));
    }

    @Test
    void none_of_a_kind_is_declared_while_no_matter_of_it_stands() {
        story.says(new DeclareNone(MatterKind.DEBT)).expectEvents(new NoneDeclared(NOW, MatterKind.DEBT));
        story.isNotNow(new DeclareNone(MatterKind.ASSET));

        story.tell(retracted(NOW, car, "matter-added"));
        story.says(new DeclareNone(MatterKind.ASSET)).expectEvents(new NoneDeclared(NOW, MatterKind.ASSET));

        story.tell(new NoneDeclared(NOW, MatterKind.ASSET));
        story.says(new AddMatter(MatterKind.ASSET, text("a boat"), true, null)).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_division_is_proposed_with_the_shares_as_they_were_written() {
        story.says(proposal("33.30", "33.7", "33"))
                .expectEvents(new DivisionProposed(
                        NOW,
                        car,
                        new Shares(percent("33.30"), percent("33.7"), percent("33")),
                        ProposedBy.PARTNER,
                        text("fair")));
        story.says(proposal("100", "0", null))
                .expectEvents(new DivisionProposed(
                        NOW,
                        car,
                        new Shares(percent("100"), percent("0"), percent("0")),
                        ProposedBy.PARTNER,
                        text("fair")));
    }

    @ParameterizedTest
    @CsvSource({"50,49.99,", "50,50,0.01", "33.33,33.33,33.33", "0,0,0", "100,100,"})
    void shares_add_up_to_exactly_100(String mine, String partners, String others) {
        story.isInvalid("shares", proposal(mine, partners, others));
    }

    @Test
    void what_is_proposed_is_agreed_and_settled() {
        story.tell(proposed(NOW, car));

        story.says(new AgreeDivision(car, text("yes"))).expectEvents(new DivisionAgreed(NOW, car, text("yes")));
        story.says(new SettleMatter(car, text("done"))).expectEvents(new MatterSettled(NOW, car, text("done")));
    }

    @Test
    void without_terms_nothing_is_agreed_or_settled() {
        story.tell(proposed(NOW, story.tell(matter(NOW, MatterKind.DEBT))));
        onceProposed(car).forEach(command -> story.isRefused(G3, command));

        UUID proposal = story.tell(proposed(NOW, car));
        story.tell(retracted(NOW, proposal, "division-proposed"));
        onceProposed(car).forEach(command -> story.isRefused(G3, command));

        story.tell(new SafetyPathTaken(NOW));
        onceProposed(car).forEach(command -> story.isRefused(G3, command));
    }

    @Test
    void who_says_why_or_wants_to_be_told_only_goes_on_without_terms() {
        story.says(new AgreeDivision(car, null), insisting())
                .expectEvents(new DivisionAgreed(NOW, car, null), new GuardOverridden(NOW, G3, NOTE));
        story.says(new SettleMatter(car, null), insisting())
                .expectEvents(new MatterSettled(NOW, car, null), new GuardOverridden(NOW, G3, NOTE));

        story.tell(pace(NOW, null, GuardMode.NOTICE));
        story.says(new SettleMatter(car, null))
                .expectEvents(new MatterSettled(NOW, car, null), new GuardNoticed(NOW, G3));
    }

    @Test
    void what_was_proposed_agreed_or_settled_can_be_disputed() {
        DisputeDivision dispute = new DisputeDivision(car, text("not fair"));
        story.isNotNow(dispute);

        List.of(proposed(NOW, car), new DivisionAgreed(NOW, car, null), new MatterSettled(NOW, car, null))
                .forEach(terms -> {
                    JourneyStory told = JourneyStory.begun();
                    UUID same = told.tell(matter(NOW, MatterKind.ASSET));
                    told.tell(terms);
                    told.says(new DisputeDivision(same, text("not fair")))
                            .expectEvents(new DivisionDisputed(NOW, same, text("not fair")));
                });
    }

    @Test
    void what_is_settled_takes_no_more_terms_until_it_is_disputed() {
        story.tell(proposed(NOW, car));
        UUID settlement = story.tell(new MatterSettled(NOW, car, null));
        story.isNotNow(proposal("50", "50", null));
        onceProposed(car).forEach(story::isNotNow);

        UUID dispute = story.tell(new DivisionDisputed(NOW, car, text("no")));
        story.says(proposal("50", "50", null)).expectSuccessfulHandlerExecution();
        onceProposed(car).forEach(command -> story.says(command).expectSuccessfulHandlerExecution());

        story.tell(retracted(NOW, dispute, "division-disputed"));
        onceProposed(car).forEach(story::isNotNow);
        story.tell(retracted(NOW, settlement, "matter-settled"));
        onceProposed(car).forEach(command -> story.says(command).expectSuccessfulHandlerExecution());
    }

    @Test
    void whether_it_is_settled_goes_by_what_happened_last() {
        story.tell(proposed(OccurredOn.of("2026-04"), car));
        story.tell(new DivisionDisputed(OccurredOn.of("2026-04-20"), car, text("no")));
        story.tell(new MatterSettled(OccurredOn.of("2026-04-10"), car, null));
        onceProposed(car).forEach(command -> story.says(command).expectSuccessfulHandlerExecution());

        story.tell(new MatterSettled(OccurredOn.of("2026-04-25"), car, null));
        story.tell(new DivisionDisputed(OccurredOn.of("2026-04-22"), car, text("no")));
        onceProposed(car).forEach(story::isNotNow);
    }

    @Test
    void nothing_is_agreed_or_settled_before_it_was_proposed() {
        onceProposed(car).forEach(command -> story.isRefused(G3, command, on("2026-04-09")));

        UUID first = story.tell(proposed(OccurredOn.of("2026-04-10"), car));
        story.tell(proposed(OccurredOn.of("2026-04-20"), car));
        onceProposed(car).forEach(command -> {
            story.isInvalid("occurredOn", command, on("2026-04-09"));
            story.says(command, on("2026-04-10")).expectSuccessfulHandlerExecution();
            story.says(command, on("2026-04")).expectSuccessfulHandlerExecution();
        });
        story.tell(retracted(NOW, first, "division-proposed"));
        onceProposed(car).forEach(command -> story.isInvalid("occurredOn", command, on("2026-04-19")));
    }

    @Test
    void only_a_matter_that_stands_is_divided() {
        story.tell(proposed(NOW, car));
        story.tell(retracted(NOW, car, "matter-added"));
        story.isInvalid("matter", proposal("50", "50", null));
        story.isInvalid("matter", new DisputeDivision(car, text("no")));
        onceProposed(car).forEach(command -> story.isInvalid("matter", command));
        onceProposed(new UUID(5, 5)).forEach(command -> story.isInvalid("matter", command));
    }
}
