package dev.onward.journey.write;

import dev.onward.journey.commands.Command;
import dev.onward.journey.commands.KeepingCommand.StartJourney;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.facts.Asking;
import dev.onward.journey.facts.JourneyFacts;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;

/**
 * A journey that was recorded elsewhere, and is said again. It is held to what makes sense in itself, by the rules of
 * what is said here. Whether it was possible at that time was decided at that time, perhaps by other rules; so no guard
 * and no state stands before it, and an old export can always be read.
 */
public final class Arriving
        implements Keeping,
                Acknowledging,
                Deciding,
                Reasoning,
                Support,
                Legal,
                Division,
                Custody,
                Objections,
                Talking,
                Letters,
                MovingOn,
                Contact,
                Mementos,
                StayingSafe {

    private final JourneyFacts facts;
    private final List<JourneyEvent> made = new ArrayList<>();

    private Arriving(JourneyFacts facts) {
        this.facts = facts;
    }

    /**
     * What this would become here; empty where that depends on what was possible.
     *
     * @param facts of the journey before it
     * @throws Invalid when it makes no sense
     */
    public static List<JourneyEvent> say(Command command, Recording recording, JourneyFacts facts) {
        Arriving journey = new Arriving(facts);
        try {
            journey.say(command, recording);
        } catch (NotNow e) {
            // It was possible then.
        }
        return journey.made;
    }

    private void say(Command command, Recording recording) {
        if (command instanceof StartJourney start) {
            begin(start, recording);
            return;
        }
        requireNotInFuture("occurredOn", recording.occurredOn(), recording, facts.zone());
        try {
            Arriving.class
                    .getMethod("handle", command.getClass(), Recording.class)
                    .invoke(this, command, recording);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public JourneyFacts facts() {
        return facts;
    }

    @Override
    public void apply(Recording recording, JourneyEvent event) {
        made.add(event);
    }

    @Override
    public void record(Recording recording, Asking asking, JourneyEvent... events) {
        record(recording, events);
    }

    @Override
    public void requireNow(boolean possible, String detail) {
        // It was possible then.
    }

    /** There was room then as little as there is here. */
    @Override
    public void requireRoom(boolean room, String field, String detail) {
        if (!room) {
            throw new Invalid(field, "must be one of fewer: " + detail);
        }
    }

    @Override
    public void requireFitting(boolean fits, String field, String detail) {
        // It did fit then.
    }
}
