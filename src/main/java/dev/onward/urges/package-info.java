/** Urges, contact, and the days without it. */
@ApplicationModule(
        displayName = "Urges",
        allowedDependencies = {
            "journey :: events",
            "reflection",
            "timeline",
            "accounts :: keys",
            "accounts :: sealing",
            "shared"
        })
@NullMarked
package dev.onward.urges;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
