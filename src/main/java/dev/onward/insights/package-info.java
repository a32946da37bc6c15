/** Insights: what can be counted in the records, and simple comparisons, each with its numbers. */
@ApplicationModule(
        displayName = "Insights",
        allowedDependencies = {"journey :: events", "journey :: facts", "reflection", "timeline", "shared"})
@NullMarked
package dev.onward.insights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
