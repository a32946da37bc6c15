/** The talk board: what is to be said, how far the person is prepared for it, and what came of it. */
@ApplicationModule(
        displayName = "Talk",
        allowedDependencies = {"journey :: events", "reflection", "timeline", "progress", "views", "shared"})
@NullMarked
package dev.onward.talk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
