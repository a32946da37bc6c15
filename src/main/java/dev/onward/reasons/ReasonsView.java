package dev.onward.reasons;

import dev.onward.journey.events.AcknowledgingEvent;
import dev.onward.journey.events.ContactEvent;
import dev.onward.journey.events.ContactEvent.UrgeEnd;
import dev.onward.journey.events.ContactEvent.UrgeFollowedUp;
import dev.onward.journey.events.ContactEvent.UrgeLogged;
import dev.onward.journey.events.CorrectingEvent.RecordAmended;
import dev.onward.journey.events.CorrectingEvent.RecordRetracted;
import dev.onward.journey.events.CorrectingEvent.TextErased;
import dev.onward.journey.events.CustodyEvent;
import dev.onward.journey.events.DecidingEvent;
import dev.onward.journey.events.DivisionEvent;
import dev.onward.journey.events.Happening;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.KeepingEvent;
import dev.onward.journey.events.LegalEvent;
import dev.onward.journey.events.LettersEvent;
import dev.onward.journey.events.MementosEvent;
import dev.onward.journey.events.MovingOnEvent;
import dev.onward.journey.events.ObjectionsEvent;
import dev.onward.journey.events.ReasonsEvent;
import dev.onward.journey.events.ReasonsEvent.PocketCopyMade;
import dev.onward.journey.events.ReasonsEvent.ReasonAdded;
import dev.onward.journey.events.ReasonsEvent.ReasonRestored;
import dev.onward.journey.events.ReasonsEvent.ReasonReworded;
import dev.onward.journey.events.ReasonsEvent.ReasonStruck;
import dev.onward.journey.events.ReasonsEvent.ReasonsRead;
import dev.onward.journey.events.ReasonsEvent.ReasonsReordered;
import dev.onward.journey.events.SafetyEvent;
import dev.onward.journey.events.SupportEvent;
import dev.onward.journey.events.TalkingEvent;
import dev.onward.views.OnePerJourney;
import java.util.List;

/** Folds a journey's events into its reasons paper. */
final class ReasonsView implements OnePerJourney<Paper> {

    static final String NAME = "reasons";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Paper> type() {
        return Paper.class;
    }

    @Override
    public Paper empty() {
        return Paper.EMPTY;
    }

    @Override
    public boolean concerns(JourneyEvent event) {
        return switch (event) {
            case ReasonsEvent e -> true;
            case RecordAmended e -> true;
            case RecordRetracted e -> true;
            case TextErased e -> true;
            case KeepingEvent e -> false;
            case AcknowledgingEvent e -> false;
            case DecidingEvent e -> false;
            case SupportEvent e -> false;
            case LegalEvent e -> false;
            case DivisionEvent e -> false;
            case CustodyEvent e -> false;
            case ObjectionsEvent e -> false;
            case TalkingEvent e -> false;
            case LettersEvent e -> false;
            case MovingOnEvent e -> false;
            case UrgeLogged e -> true;
            case UrgeFollowedUp e -> true;
            case ContactEvent e -> false;
            case MementosEvent e -> false;
            case SafetyEvent e -> false;
        };
    }

    @Override
    public Paper after(Paper paper, Happening happening) {
        return switch (happening.event()) {
            case ReasonsEvent e -> after(paper, happening, e);
            case UrgeLogged e -> paper.with(new Urge(happening.record(), e.occurredOn(), List.of()));
            case UrgeFollowedUp e ->
                e.end() == UrgeEnd.PASSED
                        ? paper.passing(e.urge(), new Urge.Passing(happening.record(), e.occurredOn()))
                        : paper;
            case RecordAmended e -> paper.amended(happening.record(), happening.recordedAt(), e);
            case RecordRetracted e -> paper.retracting(e.record());
            case TextErased e -> paper.erasing(e.record());
            default -> throw new IllegalStateException("an event that does not concern the reasons paper");
        };
    }

    private static Paper after(Paper paper, Happening happening, ReasonsEvent event) {
        return switch (event) {
            case ReasonAdded e -> paper.with(added(happening, e));
            case ReasonReworded e ->
                paper.reason(
                        e.reason(),
                        reason -> reason.reworded(
                                new Version(happening.record(), e.reason(), happening.recordedAt(), e.text(), false)));
            case ReasonStruck e ->
                paper.reason(
                        e.reason(),
                        reason -> reason.changed(
                                new Change(happening.record(), happening.recordedAt(), true, e.why(), false)));
            case ReasonRestored e ->
                paper.reason(
                        e.reason(),
                        reason -> reason.changed(
                                new Change(happening.record(), happening.recordedAt(), false, null, false)));
            case ReasonsRead e ->
                paper.with(
                        new Reading(happening.record(), e.occurredOn(), happening.recordedAt(), e.way(), e.occasion()));
            case ReasonsReordered e -> paper.with(new Order(happening.record(), e.reasons()));
            case PocketCopyMade e ->
                paper.with(new PocketCopy(
                        happening.record(), e.occurredOn(), happening.recordedAt(), e.form(), e.where()));
        };
    }

    private static Reason added(Happening happening, ReasonAdded event) {
        Version first = new Version(happening.record(), null, happening.recordedAt(), event.text(), false);
        return new Reason(
                happening.record(),
                event.occurredOn(),
                happening.recordedAt(),
                event.forWhom(),
                event.strength(),
                event.text(),
                List.of(first),
                List.of(),
                false);
    }
}
