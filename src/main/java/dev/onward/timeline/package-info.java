/** Every record of a journey in its order, with the marks of what became of it. */
@ApplicationModule(
        displayName = "Timeline",
        allowedDependencies = {
            "journey :: events",
            "journey :: facts",
            "reflection",
            "views",
            "accounts :: keys",
            "accounts :: sealing",
            "shared"
        })
@NullMarked
package dev.onward.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
