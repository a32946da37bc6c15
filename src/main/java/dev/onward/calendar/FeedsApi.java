package dev.onward.calendar;

import dev.onward.accounts.CalendarFeeds;
import dev.onward.accounts.CalendarFeeds.Feed;
import dev.onward.accounts.IdempotencyKey;
import dev.onward.accounts.SignedIn;
import dev.onward.reflection.Moment;
import dev.onward.shared.JourneyId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Secret addresses at which a calendar program reads the custody calendar without a token. */
@RestController
@Tag(name = "Calendar feeds")
class FeedsApi {

    /** @param address on this server; shown this once */
    record NewFeed(@Schema(example = "/feeds/….ics") String address) {

        @Override
        public String toString() {
            return "NewFeed[]";
        }
    }

    /** The addresses that work, the oldest first, without their secrets. */
    record FeedList(List<Feed> feeds) {}

    private final CalendarFeeds feeds;
    private final CustodyCalendars calendars;

    FeedsApi(CalendarFeeds feeds, CustodyCalendars calendars) {
        this.feeds = feeds;
        this.calendars = calendars;
    }

    @PostMapping("/api/journeys/{journey}/calendar-feeds")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "makeCalendarFeed",
            summary = "Make a secret address of the custody calendar, which works without a token until it is revoked")
    NewFeed make(@PathVariable JourneyId journey, SignedIn who, HttpServletRequest request) {
        return new NewFeed("/feeds/" + feeds.make(who, journey, IdempotencyKey.of(request)) + ".ics");
    }

    @GetMapping("/api/journeys/{journey}/calendar-feeds")
    @Operation(operationId = "listCalendarFeeds", summary = "List the secret addresses that work")
    FeedList list(@PathVariable JourneyId journey, SignedIn who) {
        return new FeedList(feeds.list(who, journey));
    }

    @DeleteMapping("/api/journeys/{journey}/calendar-feeds")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "revokeCalendarFeeds", summary = "Revoke all secret addresses of the custody calendar")
    void revoke(@PathVariable JourneyId journey, SignedIn who) {
        feeds.revokeAll(who, journey);
    }

    @GetMapping(path = "/feeds/{secret}.ics", produces = CustodyCalendars.TEXT_CALENDAR)
    @Operation(operationId = "readCalendarFeed", summary = "The custody calendar at its secret address")
    @SecurityRequirements
    ResponseEntity<String> read(@PathVariable String secret, HttpServletRequest request) {
        return calendars.answer(feeds.open(secret, request), Moment.NOW);
    }
}
