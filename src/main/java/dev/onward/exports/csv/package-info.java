/** Numbers for a spreadsheet: made of what stands in the timeline, as the boards are. */
@NullMarked
package dev.onward.exports.csv;

import org.jspecify.annotations.NullMarked;
