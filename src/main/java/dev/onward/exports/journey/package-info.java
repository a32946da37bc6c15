/** The history itself, with every word opened: as one JSON document that rebuilds the journey elsewhere, or as CloudEvents. */
@NullMarked
package dev.onward.exports.journey;

import org.jspecify.annotations.NullMarked;
