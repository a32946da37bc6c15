/** Keeps the views whole: shows which are parked or behind, repairs them, builds them anew. Nothing personal. */
@ApplicationModule(
        displayName = "Operations",
        allowedDependencies = {"views", "store", "shared"})
@NullMarked
package dev.onward.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
