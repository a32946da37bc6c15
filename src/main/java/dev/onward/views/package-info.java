/** What every read model shares: a pure fold, the one projector that keeps its documents, and fresh answers from them. */
@ApplicationModule(
        displayName = "Views",
        allowedDependencies = {"journey :: events", "shared", "store"})
@NullMarked
package dev.onward.views;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
