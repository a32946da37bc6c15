package dev.onward.journey.api;

import dev.onward.journey.commands.KeepingCommand.SetPace;
import dev.onward.journey.events.DecidingEvent.CoolingOffStarted;
import dev.onward.journey.events.DecidingEvent.DecisionMade;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.KeepingEvent.GuardNoticed;
import dev.onward.journey.events.KeepingEvent.GuardOverridden;
import dev.onward.journey.events.KeepingEvent.RecordImported;
import dev.onward.journey.facts.Guard;
import dev.onward.shared.Problem.Fault;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What no command asks for: events that go with others, and what the journey notes with an event by itself. */
final class Beside {

    private static final Set<String> GUARDS =
            Arrays.stream(Guard.values()).map(Guard::id).collect(Collectors.toUnmodifiableSet());

    private final Validator validator;

    Beside(Validator validator) {
        this.validator = validator;
    }

    static boolean goesWith(JourneyEvent main, JourneyEvent event) {
        return switch (event) {
            case CoolingOffStarted e -> main instanceof DecisionMade;
            case GuardOverridden e -> true;
            case GuardNoticed e -> true;
            case RecordImported e -> true;
            default -> false;
        };
    }

    /** What an event has that no command asks for. */
    List<Fault> faults(JourneyEvent event, String at) {
        return switch (event) {
            case CoolingOffStarted started ->
                at(at + "/days", validator.validateValue(SetPace.class, "coolingOffDays", started.days()));
            case GuardOverridden overridden ->
                Stream.concat(
                                guards(List.of(overridden.guard()), at + "/guard"),
                                at(at + "/note", validator.validateValue(Alone.class, "override", overridden.note()))
                                        .stream())
                        .toList();
            case GuardNoticed noticed ->
                guards(List.of(noticed.guard()), at + "/guard").toList();
            default ->
                Parts.named(event, "unmet") instanceof List<?> unmet
                        ? guards(unmet, at + "/unmet").toList()
                        : List.of();
        };
    }

    /** Of one value, whatever it is called where its rule stands. */
    private static List<Fault> at(String place, Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> new Fault(place, violation.getMessage()))
                .toList();
    }

    private static Stream<Fault> guards(List<?> named, String at) {
        return GUARDS.containsAll(named) ? Stream.empty() : Stream.of(new Fault(at, "must be the id of a guard"));
    }

    static List<Fault> faults(Set<? extends ConstraintViolation<?>> violations, String at) {
        return violations.stream()
                .map(violation -> new Fault(
                        at + pointer(violation.getPropertyPath().toString()),
                        Objects.requireNonNullElse(violation.getMessage(), "is not allowed")))
                .sorted(Comparator.comparing(Fault::pointer))
                .toList();
    }

    /** {@code schedule[0].children[].<iterable element>} is {@code /schedule/0/children}. */
    private static String pointer(String path) {
        String plain = path.replaceAll("\\.<[a-z ]+>", "").replaceAll("\\[]", "");
        boolean ofOneValue = plain.isEmpty() || plain.equals("coolingOffDays") || plain.equals("override");
        return ofOneValue
                ? ""
                : "/"
                        + plain.replace("].", "/")
                                .replace('[', '/')
                                .replace("]", "")
                                .replace('.', '/');
    }
}
