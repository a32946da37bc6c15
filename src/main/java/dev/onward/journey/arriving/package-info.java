/** What comes from elsewhere into a journey, and is held to the rules of what is said here. */
@NamedInterface("arriving")
@NullMarked
package dev.onward.journey.arriving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
