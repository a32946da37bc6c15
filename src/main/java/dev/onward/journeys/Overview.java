package dev.onward.journeys;

import dev.onward.journey.events.KeepingEvent.Circumstance;
import dev.onward.journey.events.KeepingEvent.Outcome;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One journey at a glance.
 *
 * @param record of its start
 * @param alias how the person calls the partner
 * @param outcome while it is closed
 */
record Overview(
        @Nullable UUID record,
        @Nullable PrivateText alias,
        Set<Circumstance> circumstances,
        @Nullable OccurredOn since,
        @Nullable ZoneId zone,
        @Nullable Instant startedAt,
        boolean closed,
        @Nullable Outcome outcome) {

    static final Overview NONE = new Overview(null, null, Set.of(), null, null, null, false, null);

    Overview withoutAlias() {
        return alias == null ? this : called(alias.erased());
    }

    Overview called(@Nullable PrivateText alias) {
        return new Overview(record, alias, circumstances, since, zone, startedAt, closed, outcome);
    }

    Overview under(Set<Circumstance> circumstances) {
        return new Overview(record, alias, circumstances, since, zone, startedAt, closed, outcome);
    }

    Overview closedWith(Outcome outcome) {
        return new Overview(record, alias, circumstances, since, zone, startedAt, true, outcome);
    }

    Overview reopened() {
        return new Overview(record, alias, circumstances, since, zone, startedAt, false, null);
    }
}
