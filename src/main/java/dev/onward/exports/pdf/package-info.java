/** What is printed, or handed to somebody: tagged PDF with its fonts in it, made of the views by a template each. */
@NullMarked
package dev.onward.exports.pdf;

import org.jspecify.annotations.NullMarked;
