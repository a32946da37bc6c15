package dev.onward.reasons;

import dev.onward.journey.events.DecidingEvent.ForWhom;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * One reason and everything that became of it.
 *
 * @param strength from 1 to 10
 * @param text as it reads now
 * @param versions every wording it had, the first one first
 * @param changes when it was struck and put back
 * @param retracted whether it was taken back altogether
 */
public record Reason(
        UUID record,
        OccurredOn occurredOn,
        Instant recordedAt,
        ForWhom forWhom,
        int strength,
        PrivateText text,
        List<Version> versions,
        List<Change> changes,
        boolean retracted) {

    /** Whether it stands on the paper. */
    boolean isActive() {
        return !retracted && !isStruck();
    }

    boolean isStruck() {
        return changes.stream()
                .filter(change -> !change.retracted())
                .reduce((first, second) -> second)
                .map(Change::struck)
                .orElse(false);
    }

    boolean isWordedIn(UUID other) {
        return versions.stream().anyMatch(version -> version.record().equals(other));
    }

    Reason reworded(Version version) {
        return with(Lists.with(versions, version));
    }

    Reason changed(Change change) {
        return withChanges(Lists.with(changes, change));
    }

    Reason redated(OccurredOn other) {
        return new Reason(record, other, recordedAt, forWhom, strength, text, versions, changes, retracted);
    }

    Reason explained(UUID change, PrivateText why) {
        return withChanges(Lists.mapping(changes, it -> it.record().equals(change), it -> it.because(why)));
    }

    Reason retracting(UUID other) {
        if (other.equals(record)) {
            return new Reason(record, occurredOn, recordedAt, forWhom, strength, text, versions, changes, true);
        }
        return restated(other, Version::takenBack)
                .withChanges(Lists.mapping(changes, it -> it.record().equals(other), Change::takenBack));
    }

    Reason erasing(UUID other) {
        return restated(other, Version::erased)
                .withChanges(Lists.mapping(changes, it -> it.isSaidIn(other), Change::erased));
    }

    /** Changes the wording of that record, and every later one that words it anew. */
    private Reason restated(UUID other, UnaryOperator<Version> change) {
        Set<UUID> meant = new HashSet<>(Set.of(other));
        return with(Lists.mapping(
                versions,
                version -> {
                    boolean again = version.restates() != null && meant.contains(version.restates());
                    return meant.contains(version.record()) || again && meant.add(version.record());
                },
                change));
    }

    private Reason with(List<Version> others) {
        PrivateText now = others.stream()
                .filter(version -> !version.retracted())
                .reduce((first, second) -> second)
                .map(Version::text)
                .orElse(text);
        return new Reason(record, occurredOn, recordedAt, forWhom, strength, now, others, changes, retracted);
    }

    private Reason withChanges(List<Change> others) {
        return new Reason(record, occurredOn, recordedAt, forWhom, strength, text, versions, others, retracted);
    }
}
