/** Tells whoever listens that something was recorded on their journey; no word of it. */
@ApplicationModule(
        displayName = "Live",
        allowedDependencies = {"journey :: events", "accounts", "store", "shared"})
@NullMarked
package dev.onward.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
