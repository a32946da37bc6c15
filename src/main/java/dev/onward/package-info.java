/** A private journal for one person who walks away from someone they may still love. */
@NullMarked
package dev.onward;

import org.jspecify.annotations.NullMarked;
