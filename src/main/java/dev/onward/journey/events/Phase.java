package dev.onward.journey.events;

/** The parts of the way, in their order. The current one is the furthest with a recorded fact; it never locks. */
public enum Phase {
    ACKNOWLEDGING,
    DECIDING,
    PREPARING,
    TALKING,
    MOVING_ON
}
