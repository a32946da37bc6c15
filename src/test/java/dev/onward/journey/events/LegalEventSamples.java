package dev.onward.journey.events;

import static dev.onward.journey.events.EventSample.ON;
import static dev.onward.journey.events.EventSample.RECORD;
import static dev.onward.journey.events.EventSample.TEXT;

import dev.onward.journey.events.LegalEvent.DocumentGathered;
import dev.onward.journey.events.LegalEvent.DocumentListed;
import dev.onward.journey.events.LegalEvent.LegalAdviceRecorded;
import dev.onward.journey.events.LegalEvent.LegalAdviceWaived;
import dev.onward.journey.events.LegalEvent.LegalQuestionAnswered;
import dev.onward.journey.events.LegalEvent.LegalQuestionAsked;
import dev.onward.journey.events.LegalEvent.Rigidity;
import dev.onward.journey.events.LegalEvent.RigidityFlagged;
import dev.onward.journey.events.LegalEvent.SeparationType;
import dev.onward.journey.events.LegalEvent.SeparationTypeSet;
import java.util.List;

final class LegalEventSamples {

    private LegalEventSamples() {}

    static List<JourneyEvent> all() {
        return List.of(
                new LegalAdviceRecorded(ON, TEXT, TEXT),
                new LegalAdviceWaived(ON, TEXT),
                new SeparationTypeSet(ON, SeparationType.DIVORCE),
                new RigidityFlagged(ON, Rigidity.STRONG, TEXT),
                new LegalQuestionAsked(ON, TEXT),
                new LegalQuestionAnswered(ON, RECORD, TEXT, TEXT),
                new DocumentListed(ON, TEXT, TEXT),
                new DocumentGathered(ON, RECORD, TEXT));
    }
}
