/** What a person meets first: the start page, and the line that says where it is. */
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {"shared"})
@NullMarked
package dev.onward.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
