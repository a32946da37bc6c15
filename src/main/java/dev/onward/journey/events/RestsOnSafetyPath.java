package dev.onward.journey.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On an event or its family: it is about telling the partner, of which nothing speaks on the safety path. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface RestsOnSafetyPath {}
