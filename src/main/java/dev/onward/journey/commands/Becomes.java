package dev.onward.journey.commands;

import dev.onward.journey.events.JourneyEvent;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The event that a command with texts becomes: the limits of its texts hold for that event's, amended ones included. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface Becomes {

    Class<? extends JourneyEvent> value();
}
