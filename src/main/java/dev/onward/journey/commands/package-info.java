/** What a person may say, a sealed family a file. A command record is also the body of its request. */
@NamedInterface("commands")
@NullMarked
package dev.onward.journey.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
