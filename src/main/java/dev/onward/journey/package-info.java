/** The only module that decides: commands in, events out, guarded by the facts of one journey. */
@ApplicationModule(displayName = "Journey")
@NullMarked
package dev.onward.journey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
