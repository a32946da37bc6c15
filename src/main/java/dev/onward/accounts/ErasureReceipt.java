package dev.onward.accounts;

import java.time.Instant;

/**
 * What an erased account leaves with its owner.
 *
 * @param journeys how many journeys lost their key: their words can be read by nobody any more
 * @param credentials how many passphrases, tokens and recovery codes were destroyed
 */
record ErasureReceipt(Instant erasedAt, int journeys, int credentials) {}
