package dev.onward.journey.events;

import java.time.Instant;
import java.util.UUID;

/**
 * One event in its place: what every fold is fed with.
 *
 * @param record the record that it is part of; events of one commit share it
 * @param sequence its place in the journey's stream, from 0
 * @param recordedAt when it was recorded, not when it happened
 */
public record Happening(UUID record, long sequence, Instant recordedAt, JourneyEvent event) {}
