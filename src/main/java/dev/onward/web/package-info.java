/** What a person meets first: the start page, and the line that says where it is. */
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {})
@NullMarked
package dev.onward.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
