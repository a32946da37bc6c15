package dev.onward.replay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some frames of a journey, the earliest first.
 *
 * @param next the cursor of the page after this one; null on the last page
 * @param previous the cursor of the page before this one; null on the first page
 */
record Replay(
        List<Frame> frames, @Nullable String next, @Nullable String previous) {}
