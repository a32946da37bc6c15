/** Taking the journal along: documents and files made of what the views show, for their person to keep or hand over. */
@ApplicationModule(
        displayName = "Exports",
        allowedDependencies = {
            "journey :: events",
            "reflection",
            "views",
            "timeline",
            "reasons",
            "talk",
            "practical",
            "urges",
            "accounts :: keys",
            "accounts :: sealing",
            "shared"
        })
@NullMarked
package dev.onward.exports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
