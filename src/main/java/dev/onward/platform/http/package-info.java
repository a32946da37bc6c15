/** What a request's body must be before anyone reads it, and how JSON is read. */
@NullMarked
package dev.onward.platform.http;

import org.jspecify.annotations.NullMarked;
