/** The decision ledger: the decision, and every word on it. */
@ApplicationModule(
        displayName = "Decisions",
        allowedDependencies = {"journey :: events", "reflection", "timeline", "shared"})
@NullMarked
package dev.onward.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
