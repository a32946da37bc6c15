package dev.onward.accounts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Published, in the erasing request, once every key of an account is destroyed and before the receipt is given: whoever
 * holds anything derived from these journeys drops it now.
 */
public record AccountErased(UUID account, List<UUID> journeys, Instant at) {}
