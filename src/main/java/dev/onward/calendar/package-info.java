/** The custody calendar: when the children are with whom, for the person's own calendar. Holds no word of anybody. */
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"accounts", "journey :: events", "journey :: facts", "reflection", "views", "shared"})
@NullMarked
package dev.onward.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
