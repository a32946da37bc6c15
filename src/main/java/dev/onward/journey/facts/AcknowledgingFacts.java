package dev.onward.journey.facts;

import dev.onward.journey.events.AcknowledgingEvent;
import dev.onward.journey.events.AcknowledgingEvent.Conclusion;
import dev.onward.journey.events.AcknowledgingEvent.DenialNoted;
import dev.onward.journey.events.AcknowledgingEvent.FightLogged;
import dev.onward.journey.events.AcknowledgingEvent.HopeNoted;
import dev.onward.journey.events.AcknowledgingEvent.SignalNoted;
import dev.onward.journey.events.AcknowledgingEvent.StatusAcknowledged;
import dev.onward.journey.events.AcknowledgingEvent.StatusCheckAnswered;
import dev.onward.journey.events.AcknowledgingEvent.StatusConcluded;
import dev.onward.journey.events.AcknowledgingEvent.TimeTogetherLogged;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** How far the person has seen how things stand. */
public record AcknowledgingFacts(Said said) {

    static final int LOGS = 3;
    static final int LOG_DAYS = 14;

    static boolean counts(AcknowledgingEvent event) {
        return switch (event) {
            case StatusCheckAnswered e -> true;
            case DenialNoted e -> false;
            case TimeTogetherLogged e -> true;
            case FightLogged e -> false;
            case SignalNoted e -> false;
            case HopeNoted e -> false;
            case StatusAcknowledged e -> true;
            case StatusConcluded e -> true;
        };
    }

    /** Whether the last conclusion was to part. */
    public boolean concludedToPart(ZoneId zone) {
        return said.of(StatusConcluded.class)
                .last(zone)
                .filter(saying -> saying.event().conclusion() == Conclusion.PART)
                .isPresent();
    }

    /** Whether time together was logged {@value #LOGS} times within {@value #LOG_DAYS} days. */
    public boolean watchedTimeTogether(ZoneId zone) {
        List<LocalDate> days = said.of(TimeTogetherLogged.class).all().stream()
                .map(saying -> saying.day(zone))
                .sorted()
                .toList();
        for (int i = LOGS - 1; i < days.size(); i++) {
            if (days.get(i - LOGS + 1).plusDays(LOG_DAYS).isAfter(days.get(i))) {
                return true;
            }
        }
        return false;
    }
}
