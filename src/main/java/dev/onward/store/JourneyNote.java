package dev.onward.store;

import dev.onward.shared.PrivateText;
import java.util.UUID;

/**
 * Something small that belongs to one account and one journey and is no part of its history.
 *
 * @param name what it is of; one of each a journey
 * @param version the first is 1, and each change makes the next
 */
public record JourneyNote(UUID account, UUID journey, String name, long version, PrivateText sealed) {}
