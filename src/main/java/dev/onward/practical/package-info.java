/** The practical board: what is to be divided, the legal side, and the children. */
@ApplicationModule(
        displayName = "Practical",
        allowedDependencies = {"journey :: events", "reflection", "timeline", "shared"})
@NullMarked
package dev.onward.practical;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
