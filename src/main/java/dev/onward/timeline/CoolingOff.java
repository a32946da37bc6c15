package dev.onward.timeline;

import java.util.UUID;

/**
 * How long the cooling-off period of a decision is to last.
 *
 * @param record that says so: the decision itself, or a later change
 */
record CoolingOff(UUID record, int days) {}
