package dev.onward.journey.write;

import static dev.onward.journey.JourneyStory.BEGIN;
import static dev.onward.journey.JourneyStory.NEW_RECORD;
import static dev.onward.journey.JourneyStory.STRANGER;
import static dev.onward.journey.JourneyStory.by;
import static dev.onward.journey.JourneyStory.insisting;
import static dev.onward.journey.JourneyStory.on;
import static dev.onward.journey.JourneyStory.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.JourneyStory;
import dev.onward.journey.commands.Command;
import dev.onward.journey.commands.CorrectingCommand.AmendRecord;
import dev.onward.journey.commands.CorrectingCommand.EraseText;
import dev.onward.journey.commands.CorrectingCommand.RetractRecord;
import dev.onward.journey.commands.KeepingCommand.EraseJourney;
import dev.onward.journey.commands.KeepingCommand.ReopenJourney;
import dev.onward.journey.commands.KeepingCommand.WriteEntry;
import dev.onward.journey.commands.MovingOnCommand.GiveLesson;
import dev.onward.journey.commands.MovingOnCommand.Reflect;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.KeepingEvent.JourneyClosed;
import dev.onward.journey.events.KeepingEvent.JourneyErased;
import dev.onward.journey.events.KeepingEvent.Outcome;
import dev.onward.shared.OccurredOn;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessageHandlingMember;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomTypeSafeMatcher;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryCommandTest {

    private static final OccurredOn NOW = OccurredOn.at(BEGIN);

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EveryCommandTest::kinds)
                : Stream.of(type);
    }

    @Test
    void has_one_sample_here() {
        assertThat(CommandSample.all().<Class<?>>map(sample -> sample.command().getClass()))
                .containsExactlyInAnyOrderElementsOf(kinds(Command.class).toList());
    }

    @Test
    void has_exactly_one_handler() {
        List<String> handled = AnnotatedAggregateMetaModelFactory.inspectAggregate(Journey.class)
                .commandHandlers(Journey.class)
                .map(handler -> handler.unwrap(CommandMessageHandlingMember.class)
                        .orElseThrow()
                        .commandName())
                .toList();
        assertThat(handled)
                .containsExactlyInAnyOrderElementsOf(
                        kinds(Command.class).map(Class::getName).toList());
    }

    @ParameterizedTest
    @MethodSource("dev.onward.journey.write.CommandSample#all")
    void becomes_one_record(CommandSample sample) {
        said(sample)
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(new CustomTypeSafeMatcher<List<EventMessage<?>>>("events of the new record") {
                    @Override
                    protected boolean matchesSafely(List<EventMessage<?>> events) {
                        return !events.isEmpty()
                                && events.stream()
                                        .allMatch(event -> event.getMetaData()
                                                .equals(Map.of(
                                                        "record", NEW_RECORD.toString(), "fingerprint", "print")));
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("dev.onward.journey.write.CommandSample#all")
    void is_told_with_the_day_it_happened(CommandSample sample) {
        sample.story()
                .says(sample.command(), on("2026-05-01"), signedIn(BEGIN))
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(new CustomTypeSafeMatcher<List<EventMessage<?>>>("events of that day") {
                    @Override
                    protected boolean matchesSafely(List<EventMessage<?>> events) {
                        return events.stream()
                                .map(event -> (JourneyEvent) event.getPayload())
                                .allMatch(event -> event.occurredOn().equals(OccurredOn.of("2026-05-01")));
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("dev.onward.journey.write.CommandSample#all")
    void does_not_happen_in_the_future(CommandSample sample) {
        for (String future : List.of("2026-05-02", "2026-05-01T06:00:00.001Z", "2026-06", "2027", "about 2027")) {
            sample.story().isInvalid("occurredOn", sample.command(), on(future), signedIn(BEGIN));
        }
    }

    @ParameterizedTest
    @MethodSource("dev.onward.journey.write.CommandSample#all")
    void is_not_overridden_while_no_guard_is_open(CommandSample sample) {
        sample.story().isInvalid("override", sample.command(), insisting(), signedIn(BEGIN));
    }

    @ParameterizedTest
    @MethodSource("dev.onward.journey.write.CommandSample#ofAJourney")
    void is_nowhere_for_anybody_else_and_once_the_journey_is_erased(CommandSample sample) {
        sample.story().isNowhere(sample.command(), by(STRANGER), signedIn(BEGIN));
        sample.story().tell(new JourneyErased(NOW));
        sample.story().isNowhere(sample.command(), signedIn(BEGIN));
    }

    @Test
    void only_these_are_open_after_closing() {
        Set<Class<?>> open = Set.of(
                WriteEntry.class,
                Reflect.class,
                GiveLesson.class,
                AmendRecord.class,
                RetractRecord.class,
                EraseText.class,
                ReopenJourney.class,
                EraseJourney.class);

        CommandSample.ofAJourney().forEach(sample -> {
            sample.story().tell(new JourneyClosed(NOW, Outcome.OTHER, null));
            if (open.contains(sample.command().getClass())) {
                said(sample).expectSuccessfulHandlerExecution();
            } else {
                sample.story().isNotNow(sample.command(), signedIn(BEGIN));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("dev.onward.journey.write.CommandSample#ofAJourney")
    void needs_a_journey(CommandSample sample) {
        JourneyStory.untold().says(sample.command()).expectNoEvents().expectException(AggregateNotFoundException.class);
    }

    private static ResultValidator<Journey> said(CommandSample sample) {
        return sample.story().says(sample.command(), signedIn(BEGIN));
    }
}
