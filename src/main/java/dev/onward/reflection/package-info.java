/** Looking back: a view of a journey as of any moment, folded from its stream, without side effects. */
@ApplicationModule(
        displayName = "Reflection",
        allowedDependencies = {"journey :: events", "views", "shared", "store"})
@NullMarked
package dev.onward.reflection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
