/** Takes a whole store into a file and out of it again, sealed as it is, to bring it into another store. */
@ApplicationModule(displayName = "Moving", allowedDependencies = "store")
@NullMarked
package dev.onward.moving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
