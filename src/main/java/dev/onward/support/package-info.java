/** Whom the person talks to, what came of it, and what confuses or would follow. */
@ApplicationModule(
        displayName = "Support",
        allowedDependencies = {"journey :: events", "reflection", "timeline", "shared"})
@NullMarked
package dev.onward.support;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
