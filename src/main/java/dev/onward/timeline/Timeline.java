package dev.onward.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a journey's records.
 *
 * @param next the cursor of the page after this one; null on the last page
 */
public record Timeline(
        List<TimelineEntry> entries, @Nullable String next) {}
