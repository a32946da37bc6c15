/** The aggregate: whether what a person says can be recorded, and as which event. */
@NullMarked
package dev.onward.journey.write;

import org.jspecify.annotations.NullMarked;
