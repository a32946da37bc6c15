/** Entries of another journal, written down here on the days on which they were written there. */
@NullMarked
package dev.onward.imports.diaries;

import org.jspecify.annotations.NullMarked;
