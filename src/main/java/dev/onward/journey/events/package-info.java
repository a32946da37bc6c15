/** Everything that can have happened on a journey, a sealed family a file. A stored name is for ever. */
@NamedInterface("events")
@NullMarked
package dev.onward.journey.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
