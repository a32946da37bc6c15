/** The reasons paper: why the person leaves, in their own words, to be read when it gets hard. */
@ApplicationModule(
        displayName = "Reasons",
        allowedDependencies = {"journey :: events", "journey :: athand", "reflection", "views", "shared"})
@NullMarked
package dev.onward.reasons;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
