/** The only module that decides: commands in, events out, guarded by the facts of one journey. */
@ApplicationModule(
        displayName = "Journey",
        allowedDependencies = {"accounts", "accounts :: sealing", "store", "shared"})
@NullMarked
package dev.onward.journey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
