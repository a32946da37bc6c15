/** Every error as a problem of RFC 9457, and a page for each type. */
@NullMarked
package dev.onward.platform.problems;

import org.jspecify.annotations.NullMarked;
