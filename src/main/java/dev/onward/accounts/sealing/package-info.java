/** The edge where words are sealed as they come in and opened as they go out. */
@NamedInterface("sealing")
@NullMarked
package dev.onward.accounts.sealing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
