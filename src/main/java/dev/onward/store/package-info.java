/** Keeps what must not be lost, behind small ports; the only module that knows a database. */
@ApplicationModule(displayName = "Store", type = ApplicationModule.Type.OPEN, allowedDependencies = "shared")
@NullMarked
package dev.onward.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
