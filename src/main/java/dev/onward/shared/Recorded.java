package dev.onward.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name and revision under which a type is stored. A stored name is for ever; classes may be renamed and moved.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Recorded {

    /** The stored name, in lower-case words joined by hyphens. */
    String value();

    /** Counts the shapes that this name has had, from 1. */
    int revision() default 1;

    /** The oldest revision that is read as it is, since what was added later may be missing; 0 for no older one. */
    int readableSince() default 0;
}
