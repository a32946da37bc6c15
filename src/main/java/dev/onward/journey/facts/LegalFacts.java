package dev.onward.journey.facts;

import dev.onward.journey.events.LegalEvent;
import dev.onward.journey.events.LegalEvent.DocumentGathered;
import dev.onward.journey.events.LegalEvent.DocumentListed;
import dev.onward.journey.events.LegalEvent.LegalAdviceRecorded;
import dev.onward.journey.events.LegalEvent.LegalAdviceWaived;
import dev.onward.journey.events.LegalEvent.LegalQuestionAnswered;
import dev.onward.journey.events.LegalEvent.LegalQuestionAsked;
import dev.onward.journey.events.LegalEvent.Rigidity;
import dev.onward.journey.events.LegalEvent.RigidityFlagged;
import dev.onward.journey.events.LegalEvent.SeparationTypeSet;
import java.time.ZoneId;
import java.util.UUID;

/** The legal side. */
public record LegalFacts(Said said) {

    static boolean counts(LegalEvent event) {
        return switch (event) {
            case LegalAdviceRecorded e -> true;
            case LegalAdviceWaived e -> true;
            case SeparationTypeSet e -> false;
            case RigidityFlagged e -> true;
            case LegalQuestionAsked e -> false;
            case LegalQuestionAnswered e -> false;
            case DocumentListed e -> false;
            case DocumentGathered e -> true;
        };
    }

    /** Whether advice was recorded or waived. */
    public boolean isConsidered() {
        return !said.of(LegalAdviceRecorded.class).isEmpty()
                || !said.of(LegalAdviceWaived.class).isEmpty();
    }

    /** Whether the partner was last said to be rigid, at least somewhat. */
    public boolean partnerIsRigid(ZoneId zone) {
        return said.of(RigidityFlagged.class)
                .last(zone)
                .filter(flag -> flag.event().rigidity() != Rigidity.NONE)
                .isPresent();
    }

    public boolean isGathered(UUID document) {
        return said.of(DocumentGathered.class)
                .events()
                .anyMatch(gathered -> gathered.document().equals(document));
    }
}
