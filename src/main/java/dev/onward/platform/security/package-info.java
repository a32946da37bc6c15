/** Who may do what over HTTP, decided before anything else. */
@NullMarked
package dev.onward.platform.security;

import org.jspecify.annotations.NullMarked;
