/** Brings along what was written elsewhere: a whole journey of another Onward, or the entries of another journal. */
@ApplicationModule(
        displayName = "Imports",
        allowedDependencies = {
            "journey :: arriving",
            "journey :: events",
            "journey :: facts",
            "views",
            "reflection",
            "accounts",
            "accounts :: keys",
            "accounts :: sealing",
            "shared",
            "store"
        })
@NullMarked
package dev.onward.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
