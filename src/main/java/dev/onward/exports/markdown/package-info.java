/** The journal as plain notes, a file a day, which can be read with anything and for as long as there is text. */
@NullMarked
package dev.onward.exports.markdown;

import org.jspecify.annotations.NullMarked;
