package dev.onward.reasons;

import dev.onward.journey.events.CorrectingEvent.RecordAmended;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The document behind the reasons paper: every reason ever added, in order, and every reading that was not retracted. */
record Paper(List<Reason> reasons, List<Reading> readings) {

    static final Paper EMPTY = new Paper(List.of(), List.of());

    Paper with(Reason reason) {
        return new Paper(Lists.with(reasons, reason), readings);
    }

    Paper with(Reading reading) {
        return new Paper(reasons, Lists.with(readings, reading));
    }

    Paper reason(UUID record, UnaryOperator<Reason> change) {
        return reasons(reason -> reason.record().equals(record), change);
    }

    Paper amended(UUID by, Instant at, RecordAmended event) {
        UUID target = event.record();
        PrivateText text = event.words().get("text");
        PrivateText why = event.words().get("why");
        PrivateText occasion = event.words().get("occasion");
        Paper paper = this;
        if (text != null) {
            paper = paper.reasons(
                    reason -> reason.isWordedIn(target),
                    reason -> reason.reworded(new Version(by, target, at, text, false)));
        }
        if (why != null) {
            paper = paper.reasons(reason -> true, reason -> reason.explained(target, why));
        }
        if (occasion != null) {
            paper = paper.reading(target, reading -> reading.occasion(occasion));
        }
        OccurredOn corrected = event.correctedOccurredOn();
        return corrected == null
                ? paper
                : paper.reason(target, reason -> reason.redated(corrected))
                        .reading(target, reading -> reading.on(corrected));
    }

    Paper retracting(UUID record) {
        List<Reading> others = readings.stream()
                .filter(reading -> !reading.record().equals(record))
                .toList();
        return new Paper(reasons, others).reasons(reason -> true, reason -> reason.retracting(record));
    }

    Paper erasing(UUID record) {
        return reasons(reason -> true, reason -> reason.erasing(record))
                .readings(reading -> reading.isSaidIn(record), Reading::erased);
    }

    private Paper reasons(Predicate<Reason> meant, UnaryOperator<Reason> change) {
        return new Paper(Lists.mapping(reasons, meant, change), readings);
    }

    private Paper reading(UUID record, UnaryOperator<Reading> change) {
        return readings(reading -> reading.record().equals(record), change);
    }

    private Paper readings(Predicate<Reading> meant, UnaryOperator<Reading> change) {
        return new Paper(reasons, Lists.mapping(readings, meant, change));
    }
}
