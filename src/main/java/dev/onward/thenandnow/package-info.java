/** Then and now: two moments of a journey side by side, in the questions of the article. */
@ApplicationModule(
        displayName = "Then and now",
        allowedDependencies = {
            "journey :: events",
            "reflection",
            "timeline",
            "reasons",
            "practical",
            "talk",
            "exclusions",
            "accounts",
            "shared"
        })
@NullMarked
package dev.onward.thenandnow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
