/** Keeps the views whole: shows which are parked, repairs them, builds them anew. Nothing personal. */
@ApplicationModule(
        displayName = "Operations",
        allowedDependencies = {"views", "shared"})
@NullMarked
package dev.onward.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
