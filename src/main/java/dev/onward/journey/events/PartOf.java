package dev.onward.journey.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where a kind of event belongs; what stands on an event goes before what stands on its family. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface PartOf {

    /** At most one; none for what belongs to the journey as a whole. */
    Phase[] phase() default {};

    Perspective perspective();
}
