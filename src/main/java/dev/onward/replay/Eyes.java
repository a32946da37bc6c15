package dev.onward.replay;

import dev.onward.journey.events.KeepingEvent.GaugesRated;
import dev.onward.journey.events.Step;
import dev.onward.journey.facts.Guard;
import dev.onward.journey.facts.JourneyFacts;
import dev.onward.journey.facts.Saying;
import dev.onward.progress.Progress;
import dev.onward.progress.Readiness;
import dev.onward.progress.Readiness.GuardState;
import dev.onward.shared.JourneyId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * With which any moment is looked at: those of today.
 *
 * @param onSafetyPath whether the person is on it now
 */
record Eyes(JourneyId journey, boolean onSafetyPath) {

    Seen see(Point point) {
        return see(point, point.recordedAt());
    }

    /** @param now the time that is looked from */
    Seen see(Point point, Instant now) {
        if (point.sequence() < 0) {
            return Seen.NOTHING;
        }
        JourneyFacts facts = onSafetyPath ? point.facts().fromSafetyPath() : point.facts();
        Progress progress = Progress.of(journey, facts, now);
        Map<Step, Progress.State> steps = new EnumMap<>(Step.class);
        progress.steps().forEach(step -> steps.put(step.step(), step.state()));
        return new Seen(
                progress.phase(),
                progress.safetyPath(),
                steps,
                guards(progress.readinessToTalk()),
                facts.deciding().standing(facts.zone()).orElse(null),
                PaperSeen.of(point.paper().paper()),
                gauges(point, facts.zone()));
    }

    private static Map<Guard, GuardState> guards(@Nullable Readiness readiness) {
        Map<Guard, GuardState> guards = new EnumMap<>(Guard.class);
        List<GuardState> all = readiness == null ? List.of() : readiness.guards();
        all.forEach(guard -> guards.put(guard.guard(), guard));
        return guards;
    }

    private Map<String, Integer> gauges(Point point, ZoneId zone) {
        Map<String, Integer> gauges = new TreeMap<>();
        for (Saying<GaugesRated> rating : point.ratings().asItHappened(zone)) {
            note(rating.event(), gauges);
        }
        return gauges;
    }

    private static void note(GaugesRated rated, Map<String, Integer> gauges) {
        note("mood", rated.mood(), gauges);
        note("calm", rated.calm(), gauges);
        note("hurt", rated.hurt(), gauges);
        note("love", rated.love(), gauges);
        note("resolve", rated.resolve(), gauges);
        note("clarity", rated.clarity(), gauges);
    }

    private static void note(String gauge, @Nullable Integer rating, Map<String, Integer> gauges) {
        if (rating != null) {
            gauges.put(gauge, rating);
        }
    }
}
