package dev.onward.reflection;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * How a person says what to look back to, as every view takes it. Left out: now, and whenever it happened.
 *
 * @param at what had been recorded by then, as it stood then; see {@link Moments}
 * @param happenedBy what had happened by the end of that day, as it was known at {@code at}, or is known now
 */
public record LookBack(
        @Parameter(description = Moments.DESCRIPTION) @Nullable
        String at,

        @Parameter(description = LookBack.HAPPENED_BY, example = "2026-05-10") @Nullable
        String happenedBy) {

    static final String HAPPENED_BY =
            "A day of the journey's zone: only what had happened by its end, as it was known at `at`, or is known now."
                    + " A fight of 3 May that was written up on 6 June: `at=2026-05-10T00:00:00Z` does not show it, since"
                    + " nobody had written it yet; `happenedBy=2026-05-10` does; both together do not. Corrections count as"
                    + " they are known, and the start of the journey always.";
}
