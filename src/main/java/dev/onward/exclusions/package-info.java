/** "Not these days": what a person keeps out of looking back, until they let it in again. It is no part of the history. */
@ApplicationModule(
        displayName = "Exclusions",
        allowedDependencies = {
            "journey :: events",
            "reflection",
            "timeline",
            "views",
            "accounts",
            "accounts :: sealing",
            "shared"
        })
@NullMarked
package dev.onward.exclusions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
