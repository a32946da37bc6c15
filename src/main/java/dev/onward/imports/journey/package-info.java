/** A whole journey that was exported from this or another Onward. */
@NullMarked
package dev.onward.imports.journey;

import org.jspecify.annotations.NullMarked;
