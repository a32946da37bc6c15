package dev.onward.journey.api;

import dev.onward.journey.arriving.ArrivalRules;
import dev.onward.journey.commands.Command;
import dev.onward.journey.commands.Forms;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.KeepingEvent.JourneyErased;
import dev.onward.journey.events.KeepingEvent.JourneyStarted;
import dev.onward.journey.events.Kind;
import dev.onward.journey.facts.JourneyFacts;
import dev.onward.journey.facts.KeepingFacts.State;
import dev.onward.journey.write.Arriving;
import dev.onward.journey.write.Invalid;
import dev.onward.journey.write.Recording;
import dev.onward.shared.JourneyId;
import dev.onward.shared.Problem.Fault;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Holds each event to the rules of the command that becomes it, and what goes with it to its own few. */
@Component
class CommandRules implements ArrivalRules {

    private static final JourneyId NOWHERE = new JourneyId(new UUID(0, 0));

    /** What the person did not say but the journey noted, by what it knew then. */
    private static final Set<String> NOTED_THEN = Set.of("unmet", "decision");

    private final Validator validator;
    private final Beside beside;

    CommandRules(Validator validator) {
        this.validator = validator;
        this.beside = new Beside(validator);
    }

    @Override
    public Optional<Class<? extends Record>> form(Kind kind) {
        return Forms.of(kind).map(command -> command.asSubclass(Record.class));
    }

    @Override
    public List<Fault> faults(JourneyFacts before, Arrival arrival) {
        List<Fault> faults = shape(before, arrival);
        if (faults.isEmpty()) {
            faults = values(arrival);
        }
        return faults.isEmpty() ? sense(before, arrival) : faults;
    }

    /** A journey begins once, and a record is one event of its own and what goes with it. */
    private static List<Fault> shape(JourneyFacts before, Arrival arrival) {
        JourneyEvent main = arrival.events().getFirst();
        boolean begun = before.keeping().state() != State.NOT_STARTED;
        if (begun == main instanceof JourneyStarted) {
            return List.of(new Fault(
                    "/events/0/type",
                    begun ? "must not start the journey again" : "must be journey-started: a journey begins with it"));
        }
        if (main instanceof JourneyErased) {
            return List.of(new Fault("/events/0/type", "must not be journey-erased: nothing of it can be read again"));
        }
        return IntStream.range(0, arrival.events().size())
                .filter(i -> (i > 0) != Beside.goesWith(main, arrival.events().get(i)))
                .mapToObj(i -> new Fault(
                        "/events/" + i + "/type",
                        i == 0
                                ? "must not be one that only goes with another"
                                : "must be one that goes with the first"))
                .toList();
    }

    private List<Fault> values(Arrival arrival) {
        List<Fault> faults = new ArrayList<>();
        if (arrival.said() != null) {
            faults.addAll(Beside.faults(validator.validate(arrival.said()), "/events/0/data"));
        }
        for (int i = 0; i < arrival.events().size(); i++) {
            JourneyEvent event = arrival.events().get(i);
            String at = "/events/" + i + "/data";
            Parts.missing(event, at).forEach(faults::add);
            if (faults.isEmpty()) {
                faults.addAll(beside.faults(event, at));
            }
        }
        return faults.stream().distinct().toList();
    }

    private static List<Fault> sense(JourneyFacts before, Arrival arrival) {
        JourneyEvent event = arrival.events().getFirst();
        if (!(arrival.said() instanceof Command command)) {
            return List.of();
        }
        Recording recording = new Recording(
                NOWHERE,
                arrival.record(),
                "",
                arrival.owner(),
                arrival.recordedAt(),
                event.occurredOn(),
                null,
                null,
                null);
        try {
            return Arriving.say(command, recording, before).stream()
                    .limit(1)
                    .flatMap(made -> differences(made, event, command))
                    .toList();
        } catch (Invalid invalid) {
            return List.of(new Fault("/events/0/data/" + invalid.field(), invalid.detail()));
        }
    }

    /** What the journey adds to what was said must be what it would add here. */
    private static Stream<Fault> differences(JourneyEvent made, JourneyEvent event, Command command) {
        Set<String> said = Arrays.stream(command.getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        return Arrays.stream(event.getClass().getRecordComponents())
                .filter(component -> !said.contains(component.getName()) && !NOTED_THEN.contains(component.getName()))
                .filter(component -> !Objects.equals(Parts.read(made, component), Parts.read(event, component)))
                .map(component -> new Fault("/events/0/data/" + component.getName(), "must be that of the record"));
    }
}
