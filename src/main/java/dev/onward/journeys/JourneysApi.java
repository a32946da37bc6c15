package dev.onward.journeys;

import dev.onward.accounts.JourneyKeys;
import dev.onward.accounts.SignedIn;
import dev.onward.accounts.keys.JourneyKey;
import dev.onward.journey.events.KeepingEvent.Circumstance;
import dev.onward.journey.events.KeepingEvent.Outcome;
import dev.onward.shared.JourneyId;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import dev.onward.shared.Problem;
import dev.onward.store.StoreUnavailable;
import dev.onward.views.Fresh;
import dev.onward.views.OnePerJourney;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Finding one's journeys again. */
@RestController
@RequestMapping("/api/journeys")
@Tag(name = "Keeping a journey")
class JourneysApi {

    private final OverviewProjector projector;
    private final JourneyKeys keys;
    private final Fresh fresh;

    JourneysApi(OverviewProjector projector, JourneyKeys keys, Fresh fresh) {
        this.projector = projector;
        this.keys = keys;
        this.fresh = fresh;
    }

    /** A journey as its owner sees it; {@code alias} is null once its text is erased. */
    record MyJourney(
            JourneyId journey,
            @Nullable String alias,
            Set<Circumstance> circumstances,
            @Nullable OccurredOn since,
            @Nullable ZoneId zone,
            @Nullable Instant startedAt,
            boolean closed,
            @Nullable Outcome outcome) {

        @Override
        public String toString() {
            return "MyJourney[" + journey + "]";
        }
    }

    @GetMapping
    @Operation(operationId = "listJourneys", summary = "Your journeys, the oldest first")
    ResponseEntity<List<MyJourney>> listJourneys(@Parameter(hidden = true) SignedIn who, ServletWebRequest request) {
        List<JourneyId> mine = keys.journeys(who).stream().map(JourneyId::new).toList();
        HttpHeaders headers = fresh.headers(request, projector.projection(), mine);
        return ResponseEntity.ok()
                .headers(headers)
                .body(mine.stream()
                        .map(journey -> find(who, journey))
                        .flatMap(Optional::stream)
                        .toList());
    }

    @GetMapping("/{journey}")
    @Operation(operationId = "getJourney", summary = "One of your journeys at a glance")
    ResponseEntity<MyJourney> getJourney(
            @PathVariable JourneyId journey, @Parameter(hidden = true) SignedIn who, ServletWebRequest request) {
        HttpHeaders headers = fresh.headers(request, projector.projection(), List.of(journey));
        MyJourney mine = find(who, journey).orElseThrow(() -> missing(headers));
        return ResponseEntity.ok().headers(headers).body(mine);
    }

    /** A journey that the view has not come to yet is not one that does not exist. */
    private static RuntimeException missing(HttpHeaders headers) {
        return headers.containsHeader(Fresh.STALE)
                ? new StoreUnavailable("the view is being made again")
                : Problem.notFound();
    }

    /** A process that died in between may have kept a key for a journey that never started. */
    private Optional<MyJourney> find(SignedIn who, JourneyId journey) {
        return projector
                .projection()
                .find(journey, OnePerJourney.ID)
                .flatMap(live -> keys.find(who, journey.value()).map(key -> opened(journey, live.value(), key)));
    }

    private static MyJourney opened(JourneyId journey, Overview overview, JourneyKey key) {
        PrivateText alias = overview.alias();
        return new MyJourney(
                journey,
                alias == null || alias.isErased() ? null : key.open(alias),
                overview.circumstances(),
                overview.since(),
                overview.zone(),
                overview.startedAt(),
                overview.closed(),
                overview.outcome());
    }
}
