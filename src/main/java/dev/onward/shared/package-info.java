/** The handful of types that every module speaks with. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package dev.onward.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
