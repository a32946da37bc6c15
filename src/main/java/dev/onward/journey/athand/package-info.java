/** What the journey wants to have at hand when it answers, and a read model provides. */
@NamedInterface("athand")
@NullMarked
package dev.onward.journey.athand;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
