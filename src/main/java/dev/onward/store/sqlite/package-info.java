/** The embedded store: {@code journal.db} for what must last, {@code views.db} for all that is derived. */
@NullMarked
package dev.onward.store.sqlite;

import org.jspecify.annotations.NullMarked;
