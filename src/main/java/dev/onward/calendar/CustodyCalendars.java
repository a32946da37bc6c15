package dev.onward.calendar;

import dev.onward.journey.facts.JourneyFacts;
import dev.onward.reflection.AsOf;
import dev.onward.reflection.Moment;
import dev.onward.shared.JourneyId;
import dev.onward.shared.Problem;
import dev.onward.views.OnePerJourney;
import java.util.List;
import net.fortuna.ical4j.model.component.VEvent;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The custody calendars of all journeys, folded from the log: they never lag. */
@Component
class CustodyCalendars {

    static final String TEXT_CALENDAR = "text/calendar;charset=UTF-8";

    private final DatesView view = new DatesView();
    private final AsOf asOf;

    CustodyCalendars(AsOf asOf) {
        this.asOf = asOf;
    }

    /** @throws Problem not found, when the journey had not begun or is erased */
    ResponseEntity<String> answer(JourneyId journey, Moment moment) {
        return answer(CustodyCalendar.of(facts(journey, moment)));
    }

    /**
     * The same with the other days of the journey; on the safety path as it is now, whatever moment is looked at, without.
     */
    ResponseEntity<String> answerWithDates(JourneyId journey, Moment moment) {
        JourneyFacts facts = facts(journey, moment);
        JourneyFacts now = moment.isNow() ? facts : facts(journey, Moment.NOW);
        List<VEvent> dates = now.safety().onPath() ? List.of() : PlannedDates.of(facts);
        return answer(CustodyCalendar.of(facts, dates));
    }

    private JourneyFacts facts(JourneyId journey, Moment moment) {
        return asOf.fold(view, journey, moment).find(OnePerJourney.ID).orElseThrow(Problem::notFound);
    }

    private static ResponseEntity<String> answer(String calendar) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(TEXT_CALENDAR))
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(calendar);
    }
}
