/** What is known of one journey: the one fold of its stream, and the rules that are decided on it. */
@NamedInterface("facts")
@NullMarked
package dev.onward.journey.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
