package dev.onward.calendar;

import dev.onward.journey.events.AcknowledgingEvent;
import dev.onward.journey.events.ContactEvent;
import dev.onward.journey.events.CorrectingEvent;
import dev.onward.journey.events.CustodyEvent;
import dev.onward.journey.events.DecidingEvent;
import dev.onward.journey.events.DivisionEvent;
import dev.onward.journey.events.Happening;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.KeepingEvent;
import dev.onward.journey.events.KeepingEvent.JourneyStarted;
import dev.onward.journey.events.LegalEvent;
import dev.onward.journey.events.LettersEvent;
import dev.onward.journey.events.MementosEvent;
import dev.onward.journey.events.MovingOnEvent;
import dev.onward.journey.events.ObjectionsEvent;
import dev.onward.journey.events.ReasonsEvent;
import dev.onward.journey.events.SafetyEvent;
import dev.onward.journey.events.SupportEvent;
import dev.onward.journey.events.TalkingEvent;
import dev.onward.journey.facts.JourneyFacts;
import dev.onward.views.OnePerJourney;

/** What a journey's facts say of days and hours, folded when asked: a calendar is asked for too rarely to be kept. */
final class DatesView implements OnePerJourney<JourneyFacts> {

    @Override
    public String name() {
        return "dates";
    }

    @Override
    public Class<JourneyFacts> type() {
        return JourneyFacts.class;
    }

    @Override
    public JourneyFacts empty() {
        return JourneyFacts.NONE;
    }

    @Override
    public boolean concerns(JourneyEvent event) {
        return switch (event) {
            case CustodyEvent e -> true;
            case CorrectingEvent e -> true;
            case JourneyStarted e -> true;
            case KeepingEvent e -> false;
            case AcknowledgingEvent e -> false;
            case DecidingEvent e -> true;
            case ReasonsEvent e -> false;
            case SupportEvent e -> false;
            case LegalEvent e -> false;
            case DivisionEvent e -> false;
            case ObjectionsEvent e -> false;
            case TalkingEvent e -> true;
            case LettersEvent e -> false;
            case MovingOnEvent e -> false;
            case ContactEvent e -> false;
            case MementosEvent e -> false;
            case SafetyEvent e -> true;
        };
    }

    @Override
    public JourneyFacts after(JourneyFacts facts, Happening happening) {
        return facts.after(happening);
    }
}
