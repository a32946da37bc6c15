package dev.onward.journey.facts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why a guard is open.
 *
 * @param missing what is missing, as a sentence to the person
 * @param opensAt when it will be met by itself, if time alone can do that
 */
public record Refusal(Guard guard, String missing, @Nullable Instant opensAt) {}
