package dev.onward.exclusions;

import dev.onward.accounts.SignedIn;
import dev.onward.accounts.sealing.Sealing;
import dev.onward.journey.events.Kind;
import dev.onward.reflection.Moment;
import dev.onward.shared.JourneyId;
import dev.onward.timeline.TimelineEntry;
import dev.onward.timeline.Timelines;
import dev.onward.views.Fresh;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** What is kept out of looking back, over HTTP. */
@RestController
@RequestMapping("/api/journeys/{journey}/exclusions")
@Tag(name = "Not these days")
class ExclusionsApi {

    private final NotTheseDays notTheseDays;
    private final Timelines timelines;
    private final Fresh fresh;

    ExclusionsApi(NotTheseDays notTheseDays, Timelines timelines, Fresh fresh) {
        this.notTheseDays = notTheseDays;
        this.timelines = timelines;
        this.fresh = fresh;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "keepOut",
            summary =
                    "Keep a record, a kind or a span of days out of replay and then-and-now, with all that speaks of it")
    Exclusion keepOut(
            @PathVariable JourneyId journey,
            @RequestBody Unwanted unwanted,
            @Parameter(hidden = true) Sealing sealing,
            SignedIn who,
            ServletWebRequest request) {
        fresh.headers(request, timelines.live(), List.of(journey));
        Exclusion wanted = unwanted.as(sealing.record(), timelines.isOnSafetyPath(journey));
        if (wanted.record() != null && !isKnown(journey, wanted.record())) {
            throw Unwanted.wrong("/record", "names no record of this journey that can be kept out");
        }
        return notTheseDays.add(who, journey, wanted);
    }

    @GetMapping
    @Operation(operationId = "listExclusions", summary = "List what is kept out of replay and then-and-now")
    Exclusions listExclusions(@PathVariable JourneyId journey, SignedIn who, ServletWebRequest request) {
        fresh.headers(request, timelines.live(), List.of(journey));
        Exclusions all = notTheseDays.of(who, journey);
        return timelines.isOnSafetyPath(journey)
                ? new Exclusions(all.exclusions().stream()
                        .filter(it -> isShownOnSafetyPath(journey, it))
                        .toList())
                : all;
    }

    @DeleteMapping("/{exclusion}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "liftExclusion", summary = "Let it be seen again in replay and then-and-now")
    void liftExclusion(@PathVariable JourneyId journey, @PathVariable UUID exclusion, SignedIn who) {
        notTheseDays.lift(who, journey, exclusion);
    }

    private boolean isKnown(JourneyId journey, UUID record) {
        return timelines
                .entry(journey, record, Moment.NOW)
                .map(TimelineEntry::kind)
                .flatMap(Kind::named)
                .filter(Exclusions::canBeKeptOut)
                .isPresent();
    }

    private boolean isShownOnSafetyPath(JourneyId journey, Exclusion exclusion) {
        return exclusion.record() == null
                ? Optional.ofNullable(exclusion.kind())
                        .flatMap(Kind::named)
                        .filter(Kind::restsOnSafetyPath)
                        .isEmpty()
                : isKnown(journey, exclusion.record());
    }
}
