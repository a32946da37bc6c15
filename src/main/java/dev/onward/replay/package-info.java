/** Reading one's journey again: frame by frame, and what changed since one looked last. Nothing here is recorded. */
@ApplicationModule(
        displayName = "Replay",
        allowedDependencies = {
            "journey :: events",
            "journey :: facts",
            "timeline",
            "progress",
            "reasons",
            "reflection",
            "exclusions",
            "views",
            "accounts",
            "store",
            "shared"
        })
@NullMarked
package dev.onward.replay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
