/** The endpoints that record, one a command, a family a file; {@link dev.onward.journey.api.Recorder} does the rest. */
@NullMarked
package dev.onward.journey.api;

import org.jspecify.annotations.NullMarked;
