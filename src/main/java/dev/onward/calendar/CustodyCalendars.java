package dev.onward.calendar;

import dev.onward.journey.facts.JourneyFacts;
import dev.onward.reflection.AsOf;
import dev.onward.reflection.Moment;
import dev.onward.shared.JourneyId;
import dev.onward.shared.Problem;
import dev.onward.views.OnePerJourney;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The custody calendars of all journeys, folded from the log: they never lag. */
@Component
class CustodyCalendars {

    static final String TEXT_CALENDAR = "text/calendar;charset=UTF-8";

    private final CustodyView view = new CustodyView();
    private final AsOf asOf;

    CustodyCalendars(AsOf asOf) {
        this.asOf = asOf;
    }

    /** @throws Problem not found, when the journey had not begun or is erased */
    ResponseEntity<String> answer(JourneyId journey, Moment moment) {
        JourneyFacts facts =
                asOf.fold(view, journey, moment).find(OnePerJourney.ID).orElseThrow(Problem::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(TEXT_CALENDAR))
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(CustodyCalendar.of(facts));
    }
}
