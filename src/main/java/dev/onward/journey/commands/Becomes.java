package dev.onward.journey.commands;

import dev.onward.journey.events.JourneyEvent;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The event that a command becomes. What holds for the fields of the command holds for those of the event: for texts that
 * are amended, and for a journey that was recorded elsewhere.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface Becomes {

    Class<? extends JourneyEvent> value();
}
