package dev.onward.replay;

import dev.onward.timeline.TimelineEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A moment of a journey.
 *
 * @param sequence of its last event: what {@code at} takes everywhere
 * @param recordedAt when that was recorded: what is looked from
 * @param day the same in the journey's zone
 * @param banner says in words which moment this is
 * @param happened what was recorded, each record as it stood right then
 * @param changed what is different from the frame before
 */
record Frame(
        long sequence,
        Instant recordedAt,
        LocalDate day,
        String banner,
        List<TimelineEntry> happened,
        Changed changed) {}
