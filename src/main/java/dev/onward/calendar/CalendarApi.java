package dev.onward.calendar;

import dev.onward.reflection.LookBack;
import dev.onward.reflection.Moments;
import dev.onward.shared.JourneyId;
import io.swagger.v3.oas.annotations.Operation;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The calendars over HTTP. */
@RestController
class CalendarApi {

    private final CustodyCalendars calendars;
    private final Moments moments;

    CalendarApi(CustodyCalendars calendars, Moments moments) {
        this.calendars = calendars;
        this.moments = moments;
    }

    @GetMapping(path = "/api/journeys/{journey}/custody.ics", produces = CustodyCalendars.TEXT_CALENDAR)
    @Operation(
            operationId = "getCustodyCalendar",
            summary =
                    "The custody schedule as a calendar, now or as of a moment: the one agreed, else the last proposed",
            tags = "Views")
    ResponseEntity<String> getCustodyCalendar(@PathVariable JourneyId journey, @ParameterObject LookBack back) {
        return calendars.answer(journey, moments.parse(journey, back));
    }

    @GetMapping(path = "/api/journeys/{journey}/exports/calendar.ics", produces = CustodyCalendars.TEXT_CALENDAR)
    @Operation(
            operationId = "exportCalendar",
            summary = "The custody schedule, planned talks and the end of the cooling-off period as a calendar to keep",
            tags = "Exports")
    ResponseEntity<String> exportCalendar(@PathVariable JourneyId journey, @ParameterObject LookBack back) {
        ResponseEntity<String> calendar = calendars.answerWithDates(journey, moments.parse(journey, back));
        return ResponseEntity.ok()
                .headers(calendar.getHeaders())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("dates.ics")
                                .build()
                                .toString())
                .body(calendar.getBody());
    }
}
