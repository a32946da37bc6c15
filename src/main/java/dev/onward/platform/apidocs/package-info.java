/** The description of the API: what springdoc cannot see by itself. */
@NullMarked
package dev.onward.platform.apidocs;

import org.jspecify.annotations.NullMarked;
