/** People, what they sign in with, and the keys of their words. */
@ApplicationModule(
        displayName = "Accounts",
        allowedDependencies = {"shared", "store"})
@NullMarked
package dev.onward.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
