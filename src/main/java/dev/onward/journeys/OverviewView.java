package dev.onward.journeys;

import dev.onward.journey.events.AcknowledgingEvent;
import dev.onward.journey.events.ContactEvent;
import dev.onward.journey.events.CorrectingEvent;
import dev.onward.journey.events.CorrectingEvent.RecordAmended;
import dev.onward.journey.events.CorrectingEvent.RecordRetracted;
import dev.onward.journey.events.CorrectingEvent.TextErased;
import dev.onward.journey.events.CustodyEvent;
import dev.onward.journey.events.DecidingEvent;
import dev.onward.journey.events.DivisionEvent;
import dev.onward.journey.events.Happening;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.KeepingEvent;
import dev.onward.journey.events.KeepingEvent.AffectedPersonAdded;
import dev.onward.journey.events.KeepingEvent.ChildAdded;
import dev.onward.journey.events.KeepingEvent.CircumstancesChanged;
import dev.onward.journey.events.KeepingEvent.EntryWritten;
import dev.onward.journey.events.KeepingEvent.GaugesRated;
import dev.onward.journey.events.KeepingEvent.GuardNoticed;
import dev.onward.journey.events.KeepingEvent.GuardOverridden;
import dev.onward.journey.events.KeepingEvent.JourneyClosed;
import dev.onward.journey.events.KeepingEvent.JourneyErased;
import dev.onward.journey.events.KeepingEvent.JourneyReopened;
import dev.onward.journey.events.KeepingEvent.JourneyStarted;
import dev.onward.journey.events.KeepingEvent.PaceSet;
import dev.onward.journey.events.KeepingEvent.PrioritiesRanked;
import dev.onward.journey.events.KeepingEvent.RecordImported;
import dev.onward.journey.events.KeepingEvent.StepResumed;
import dev.onward.journey.events.KeepingEvent.StepSkipped;
import dev.onward.journey.events.LegalEvent;
import dev.onward.journey.events.LettersEvent;
import dev.onward.journey.events.MementosEvent;
import dev.onward.journey.events.MovingOnEvent;
import dev.onward.journey.events.ObjectionsEvent;
import dev.onward.journey.events.ReasonsEvent;
import dev.onward.journey.events.SafetyEvent;
import dev.onward.journey.events.SupportEvent;
import dev.onward.journey.events.TalkingEvent;
import dev.onward.shared.PrivateText;
import dev.onward.views.OnePerJourney;
import java.util.List;

/** Folds a journey into its overview. */
final class OverviewView implements OnePerJourney<Overview> {

    static final String NAME = "journeys";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Overview> type() {
        return Overview.class;
    }

    @Override
    public Overview empty() {
        return Overview.NONE;
    }

    @Override
    public boolean concerns(JourneyEvent event) {
        return switch (event) {
            case KeepingEvent e -> concerns(e);
            case CorrectingEvent e -> true;
            case AcknowledgingEvent e -> false;
            case DecidingEvent e -> false;
            case ReasonsEvent e -> false;
            case SupportEvent e -> false;
            case LegalEvent e -> false;
            case DivisionEvent e -> false;
            case CustodyEvent e -> false;
            case ObjectionsEvent e -> false;
            case TalkingEvent e -> false;
            case LettersEvent e -> false;
            case MovingOnEvent e -> false;
            case ContactEvent e -> false;
            case MementosEvent e -> false;
            case SafetyEvent e -> false;
        };
    }

    private static boolean concerns(KeepingEvent event) {
        return switch (event) {
            case JourneyStarted e -> true;
            case CircumstancesChanged e -> true;
            case JourneyClosed e -> true;
            case JourneyReopened e -> true;
            case JourneyErased e -> true;
            case PaceSet e -> false;
            case ChildAdded e -> false;
            case EntryWritten e -> false;
            case PrioritiesRanked e -> false;
            case AffectedPersonAdded e -> false;
            case GaugesRated e -> false;
            case StepSkipped e -> false;
            case StepResumed e -> false;
            case GuardOverridden e -> false;
            case GuardNoticed e -> false;
            case RecordImported e -> false;
        };
    }

    @Override
    public Overview after(Overview overview, Happening happening) {
        return switch (happening.event()) {
            case JourneyStarted e ->
                new Overview(
                        happening.record(),
                        List.of(new Said<>(happening.record(), e.alias())),
                        List.of(new Said<>(happening.record(), e.circumstances())),
                        e.since(),
                        e.zone(),
                        happening.recordedAt(),
                        false,
                        null);
            case CircumstancesChanged e -> overview.under(happening.record(), e.circumstances());
            case JourneyClosed e -> overview.closedWith(e.outcome());
            case JourneyReopened e -> overview.reopened();
            case RecordAmended e -> {
                PrivateText alias = e.words().get("alias");
                yield alias != null && e.record().equals(overview.record())
                        ? overview.called(happening.record(), alias)
                        : overview;
            }
            case RecordRetracted e -> overview.without(e.record());
            case TextErased e -> overview.erasing(e.record());
            default -> overview;
        };
    }
}
