/** How far someone has come: steps, readiness to talk, and what could be next. No score of the person. */
@ApplicationModule(
        displayName = "Progress",
        allowedDependencies = {"journey :: events", "journey :: facts", "views", "reflection", "shared"})
@NullMarked
package dev.onward.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
