package dev.onward.reasons;

import dev.onward.shared.OccurredOn;
import dev.onward.shared.OccurredOn.Precision;
import java.time.Instant;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.UUID;

/** A wish for contact, as far as it tells of the paper: whether it passed after that was read. */
record Urge(UUID record, OccurredOn occurredOn, List<Passing> passings) {

    /** The urge had passed when the person looked again. */
    record Passing(UUID record, OccurredOn occurredOn) {}

    Urge passed(Passing passing) {
        return new Urge(record, occurredOn, Lists.with(passings, passing));
    }

    Urge without(UUID passing) {
        return new Urge(
                record, occurredOn, Lists.without(passings, it -> it.record().equals(passing)));
    }

    /** With the day of that record corrected, if it is this urge or a passing of it. */
    Urge redated(UUID target, OccurredOn day) {
        return new Urge(
                record,
                target.equals(record) ? day : occurredOn,
                Lists.mapping(passings, it -> it.record().equals(target), it -> new Passing(target, day)));
    }

    /**
     * Whether it passed after the paper was read. Only what is known to the moment can be said to lie between two others.
     *
     * @param readings the moments at which the paper was read
     */
    boolean passedAfter(NavigableSet<Instant> readings) {
        Instant read = moment(occurredOn).map(readings::ceiling).orElse(null);
        return read != null
                && passings.stream()
                        .flatMap(passing -> moment(passing.occurredOn()).stream())
                        .anyMatch(passed -> !passed.isBefore(read));
    }

    static Optional<Instant> moment(OccurredOn occurredOn) {
        return occurredOn.precision() == Precision.INSTANT
                ? Optional.of((Instant) occurredOn.when())
                : Optional.empty();
    }
}
