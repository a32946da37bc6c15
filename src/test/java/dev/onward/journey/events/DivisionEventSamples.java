package dev.onward.journey.events;

import static dev.onward.journey.events.EventSample.ON;
import static dev.onward.journey.events.EventSample.RECORD;
import static dev.onward.journey.events.EventSample.TEXT;

import dev.onward.journey.events.DivisionEvent.DivisionAgreed;
import dev.onward.journey.events.DivisionEvent.DivisionDisputed;
import dev.onward.journey.events.DivisionEvent.DivisionProposed;
import dev.onward.journey.events.DivisionEvent.MatterAdded;
import dev.onward.journey.events.DivisionEvent.MatterKind;
import dev.onward.journey.events.DivisionEvent.MatterSettled;
import dev.onward.journey.events.DivisionEvent.NoneDeclared;
import dev.onward.journey.events.DivisionEvent.ProposedBy;
import dev.onward.journey.events.DivisionEvent.Shares;
import dev.onward.shared.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

final class DivisionEventSamples {

    private DivisionEventSamples() {}

    static List<JourneyEvent> all() {
        return List.of(
                new MatterAdded(
                        ON,
                        MatterKind.DEBT,
                        TEXT,
                        true,
                        new Money(new BigDecimal("999999999999999.10"), Currency.getInstance("EUR"))),
                new NoneDeclared(ON, MatterKind.RESPONSIBILITY),
                new DivisionProposed(
                        ON,
                        RECORD,
                        new Shares(new BigDecimal("33.30"), new BigDecimal("33.7"), new BigDecimal("33")),
                        ProposedBy.THIRD_PARTY,
                        TEXT),
                new DivisionAgreed(ON, RECORD, TEXT),
                new DivisionDisputed(ON, RECORD, TEXT),
                new MatterSettled(ON, RECORD, TEXT));
    }
}
