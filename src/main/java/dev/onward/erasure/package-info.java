/** Makes unreadable for good what a person wants to be gone; what happened stays, its words do not. */
@ApplicationModule(
        displayName = "Erasure",
        allowedDependencies = {"journey :: events", "views", "accounts", "shared", "store"})
@NullMarked
package dev.onward.erasure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
