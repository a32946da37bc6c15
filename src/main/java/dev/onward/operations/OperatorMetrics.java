package dev.onward.operations;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.onward.store.EventLog;
import dev.onward.store.axon.AppliedPositions;
import dev.onward.views.Projection;
import dev.onward.views.Projections;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.health.registry.HealthContributorRegistry;
import org.springframework.stereotype.Component;

/** Which parts are well, how many journeys each view has parked, and how many events it is behind the log. */
@Component
class OperatorMetrics implements MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(OperatorMetrics.class);

    /** Short against any interval of scraping, long enough for all gauges of one. */
    private static final Duration LIFETIME = Duration.ofSeconds(3);

    private final HealthContributorRegistry parts;
    private final Projections projections;
    private final EventLog log;
    private final AppliedPositions applied;
    private final LoadingCache<String, Reading> last =
            Caffeine.newBuilder().expireAfterWrite(LIFETIME).build(unused -> read());

    OperatorMetrics(HealthContributorRegistry parts, Projections projections, EventLog log, AppliedPositions applied) {
        this.parts = parts;
        this.projections = projections;
        this.log = log;
        this.applied = applied;
    }

    /** Everything by its name; what could not be read is not there. */
    private record Reading(Map<String, Double> up, Map<String, Double> parked, Map<String, Double> lag) {}

    @Override
    public void bindTo(MeterRegistry registry) {
        parts.stream()
                .forEach(part -> gauge("onward.health", "component", part.name(), Reading::up)
                        .description("1 while this part is up")
                        .register(registry));
        for (Projection<?> projection : projections.all()) {
            String view = projection.view().name();
            gauge("onward.view.parked", "view", view, Reading::parked)
                    .description("journeys that this view has stopped following")
                    .register(registry);
            gauge("onward.view.lag", "view", view, Reading::lag)
                    .description("events of the log that this view has yet to apply")
                    .register(registry);
        }
    }

    private Gauge.Builder<LoadingCache<String, Reading>> gauge(
            String metric, String tag, String name, Function<Reading, Map<String, Double>> values) {
        return Gauge.builder(
                        metric, last, readings -> values.apply(readings.get("")).getOrDefault(name, Double.NaN))
                .tag(tag, name);
    }

    private Reading read() {
        Reading reading = new Reading(new HashMap<>(), new HashMap<>(), new HashMap<>());
        parts.stream().forEach(part -> {
            if (part.contributor() instanceof HealthIndicator indicator) {
                reading.up.put(part.name(), isUp(indicator) ? 1.0 : 0.0);
            }
        });
        try {
            projections.all().forEach(projection -> read(projection, reading));
        } catch (RuntimeException storeIsAway) {
            LOG.debug("The views cannot be read: {}", storeIsAway.getClass().getName());
        }
        return reading;
    }

    private static boolean isUp(HealthIndicator indicator) {
        Health health = indicator.health();
        return health != null && health.getStatus().equals(Status.UP);
    }

    private void read(Projection<?> projection, Reading reading) {
        String view = projection.view().name();
        reading.parked.put(view, (double) projection.parked().size());
        applied.of(view)
                .ifPresent(position -> reading.lag.put(view, (double) Math.max(0, log.lastPosition() - position)));
    }
}
