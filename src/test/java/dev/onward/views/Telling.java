package dev.onward.views;

import dev.onward.journey.events.ContactEvent.UrgeFollowedUp;
import dev.onward.journey.events.CorrectingEvent;
import dev.onward.journey.events.CorrectingEvent.RecordAmended;
import dev.onward.journey.events.CorrectingEvent.RecordRetracted;
import dev.onward.journey.events.CorrectingEvent.TextErased;
import dev.onward.journey.events.DecidingEvent.CoolingOffChanged;
import dev.onward.journey.events.DecidingEvent.CoolingOffStarted;
import dev.onward.journey.events.DecidingEvent.DecisionMade;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.KeepingEvent.EntryWritten;
import dev.onward.journey.events.KeepingEvent.GuardNoticed;
import dev.onward.journey.events.KeepingEvent.GuardOverridden;
import dev.onward.journey.events.KeepingEvent.JourneyClosed;
import dev.onward.journey.events.KeepingEvent.JourneyErased;
import dev.onward.journey.events.KeepingEvent.JourneyReopened;
import dev.onward.journey.events.KeepingEvent.JourneyStarted;
import dev.onward.journey.events.KeepingEvent.RecordImported;
import dev.onward.journey.events.KeepingEvent.StepResumed;
import dev.onward.journey.events.KeepingEvent.StepSkipped;
import dev.onward.journey.events.Kind;
import dev.onward.journey.events.LettersEvent;
import dev.onward.journey.events.LettersEvent.LetterDrafted;
import dev.onward.journey.events.ReasonsEvent.PocketCopyMade;
import dev.onward.journey.events.ReasonsEvent.ReasonAdded;
import dev.onward.journey.events.ReasonsEvent.ReasonRestored;
import dev.onward.journey.events.ReasonsEvent.ReasonReworded;
import dev.onward.journey.events.ReasonsEvent.ReasonStruck;
import dev.onward.journey.events.ReasonsEvent.ReasonsRead;
import dev.onward.journey.events.ReasonsEvent.ReasonsReordered;
import dev.onward.journey.events.SafetyEvent.SafetyPathLeft;
import dev.onward.journey.events.SafetyEvent.SafetyPathTaken;
import dev.onward.journey.events.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** Tells a journey at random, naming only what was told before and still stands. */
final class Telling {

    /** These come with others in their commit, or begin and end a journey. */
    private static final Set<Class<?>> NOT_BY_THEMSELVES = Set.of(
            JourneyStarted.class,
            JourneyErased.class,
            CoolingOffStarted.class,
            GuardOverridden.class,
            GuardNoticed.class,
            RecordImported.class);

    private static final List<Class<? extends JourneyEvent>> ANY = Kind.all().stream()
            .<Class<? extends JourneyEvent>>map(Kind::type)
            .filter(Predicate.not(NOT_BY_THEMSELVES::contains))
            .toList();

    /** What changes what was said, and what is changed in most ways. */
    private static final List<Class<? extends JourneyEvent>> OFTEN = List.of(
            RecordAmended.class,
            RecordRetracted.class,
            TextErased.class,
            EntryWritten.class,
            DecisionMade.class,
            CoolingOffChanged.class,
            ReasonAdded.class,
            ReasonReworded.class,
            ReasonStruck.class,
            ReasonsReordered.class,
            ReasonsRead.class,
            PocketCopyMade.class,
            UrgeFollowedUp.class);

    /** What has a command of its own to undo it. */
    private static final Set<Class<?>> UNDONE_OTHERWISE = Set.of(
            JourneyStarted.class,
            JourneyClosed.class,
            JourneyReopened.class,
            StepSkipped.class,
            StepResumed.class,
            SafetyPathTaken.class,
            SafetyPathLeft.class);

    private final Random random;
    private final Told told = Told.journey();
    private final Making making;
    private final Map<UUID, JourneyEvent> said = new LinkedHashMap<>();
    private final Set<UUID> retracted = new HashSet<>();
    private final Set<UUID> erased = new HashSet<>();
    private final Set<Object> out = new HashSet<>();

    Telling(Random random) {
        this.random = random;
        making = new Making(random, told, this::reference);
        said.put(told.last().record(), told.last().event());
    }

    Told told() {
        return told;
    }

    void goOn() {
        tell(making.any(random.nextBoolean() ? ANY : OFTEN));
    }

    void end() {
        told.record(making.event(JourneyErased.class, Map.of()));
    }

    private void tell(Class<? extends JourneyEvent> type) {
        if (type == RecordAmended.class) {
            amend();
        } else if (type == RecordRetracted.class) {
            retract();
        } else if (type == TextErased.class) {
            erase();
        } else if (type == StepSkipped.class || type == StepResumed.class) {
            turn("step", making.any(Arrays.asList(Step.values())), StepSkipped.class, StepResumed.class);
        } else if (type == ReasonStruck.class || type == ReasonRestored.class) {
            turn("reason", reference(ReasonAdded.class), ReasonStruck.class, ReasonRestored.class);
        } else if (type == ReasonsReordered.class) {
            reorder();
        } else if (type == SafetyPathTaken.class || type == SafetyPathLeft.class) {
            turn("path", "path", SafetyPathTaken.class, SafetyPathLeft.class);
        } else if (type == JourneyClosed.class || type == JourneyReopened.class) {
            record(making.event(JourneyClosed.class, Map.of()));
            record(making.event(JourneyReopened.class, Map.of()));
        } else if (LettersEvent.class.isAssignableFrom(type) && type != LetterDrafted.class) {
            UUID letter = reference(LetterDrafted.class);
            record(making.event(type, Map.of("letter", letter, "kind", ((LetterDrafted) said.get(letter)).kind())));
        } else {
            record(making.event(type, Map.of()));
        }
    }

    /** What is there is taken away, and what is away is brought back. */
    private void turn(
            String field, Object value, Class<? extends JourneyEvent> away, Class<? extends JourneyEvent> back) {
        boolean there = out.add(value) || !out.remove(value);
        record(making.event(there ? away : back, Map.of(field, value)));
    }

    private void reorder() {
        List<UUID> reasons = new ArrayList<>(records(record ->
                said.get(record) instanceof ReasonAdded && !retracted.contains(record) && !out.contains(record)));
        Collections.shuffle(reasons, random);
        if (!reasons.isEmpty()) {
            record(making.event(ReasonsReordered.class, Map.of("reasons", reasons)));
        }
    }

    private void amend() {
        UUID record = making.any(records(this::canBeCorrected));
        List<String> fields =
                erased.contains(record) ? List.of() : Kind.of(said.get(record)).words();
        record(making.amendment(record, fields));
    }

    private void retract() {
        List<UUID> records = records(record -> canBeCorrected(record)
                && !UNDONE_OTHERWISE.contains(said.get(record).getClass()));
        if (!records.isEmpty()) {
            UUID record = making.any(records);
            retracted.add(record);
            String kind = Kind.of(said.get(record)).name();
            record(making.event(RecordRetracted.class, Map.of("record", record, "kind", kind)));
        }
    }

    private void erase() {
        UUID record = making.any(records(Predicate.not(erased::contains)));
        erased.add(record);
        record(making.event(TextErased.class, Map.of("record", record)));
    }

    private boolean canBeCorrected(UUID record) {
        return !(said.get(record) instanceof CorrectingEvent) && !retracted.contains(record);
    }

    private List<UUID> records(Predicate<UUID> meant) {
        return said.keySet().stream().filter(meant).toList();
    }

    /** A record of that kind that stands, told first if there is none. */
    private UUID reference(Class<? extends JourneyEvent> type) {
        Predicate<UUID> stands = record -> type.isInstance(said.get(record)) && !retracted.contains(record);
        if (records(stands).isEmpty()) {
            tell(type);
        }
        return making.any(records(stands));
    }

    /** With what comes in the same commit. */
    private void record(JourneyEvent event) {
        List<JourneyEvent> commit = new ArrayList<>(List.of(event));
        if (event instanceof DecisionMade) {
            commit.add(making.event(CoolingOffStarted.class, Map.of()));
        }
        if (random.nextInt(8) == 0) {
            commit.add(making.event(random.nextBoolean() ? GuardOverridden.class : GuardNoticed.class, Map.of()));
        }
        if (random.nextInt(16) == 0) {
            commit.add(making.event(RecordImported.class, Map.of()));
        }
        said.put(told.record(commit.toArray(JourneyEvent[]::new)), event);
    }
}
