/** The journeys that a person has: which there are, whom each is about, and whether it is open. */
@ApplicationModule(
        displayName = "Journeys",
        allowedDependencies = {"journey :: events", "views", "accounts", "accounts :: keys", "store", "shared"})
@NullMarked
package dev.onward.journeys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
