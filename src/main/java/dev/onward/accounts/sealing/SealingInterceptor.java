package dev.onward.accounts.sealing;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import dev.onward.accounts.IdempotencyKey;
import dev.onward.accounts.JourneyKeys;
import dev.onward.accounts.SignedIn;
import dev.onward.accounts.keys.JourneyKey;
import dev.onward.shared.JourneyId;
import dev.onward.shared.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Finds the key of the journey in the address before the body is read. An id that makes no sense, one that nobody has
 * and one that somebody else has are answered alike.
 */
@Component
class SealingInterceptor implements HandlerInterceptor {

    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    private final JourneyKeys keys;

    SealingInterceptor(JourneyKeys keys) {
        this.keys = keys;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod
                && request.getAttribute(Sealing.ATTRIBUTE) == null
                && request.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn who) {
            String journey = journeyIn(request);
            if (journey != null) {
                request.setAttribute(Sealing.ATTRIBUTE, inJourney(who, journey, request));
            } else if (request.getMethod().equals("POST")) {
                request.setAttribute(Sealing.ATTRIBUTE, forNewJourney(who, request));
            }
        }
        return true;
    }

    private static @Nullable String journeyIn(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.get("journey") instanceof String journey
                ? journey
                : null;
    }

    private Sealing inJourney(SignedIn who, String journey, HttpServletRequest request) {
        JourneyKey key = keys.find(who, parse(journey)).orElseThrow(Problem::notFound);
        UUID record = IdempotencyKey.of(request).map(key::recordId).orElseGet(IDS::generate);
        return new Sealing(key, record);
    }

    private Sealing forNewJourney(SignedIn who, HttpServletRequest request) {
        Optional<UUID> repeatable = IdempotencyKey.of(request).map(who.key()::journeyId);
        UUID journey = repeatable.orElseGet(IDS::generate);
        JourneyKey key = repeatable.flatMap(id -> keys.find(who, id)).orElseGet(() -> JourneyKey.random(journey));
        return new Sealing(key, journey);
    }

    private static UUID parse(String journey) {
        try {
            return JourneyId.of(journey).value();
        } catch (IllegalArgumentException e) {
            throw Problem.notFound();
        }
    }
}
