package dev.onward.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.onward.shared.JourneyId;
import dev.onward.store.EventLog;
import dev.onward.store.StoreUnavailable;
import dev.onward.store.axon.AppliedPositions;
import dev.onward.views.Projection;
import dev.onward.views.Projections;
import dev.onward.views.View;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.registry.DefaultHealthContributorRegistry;

@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings({"unchecked", "rawtypes"})
class OperatorMetricsTest {

    private static final List<JourneyId> TWO = List.of(new JourneyId(new UUID(1, 1)), new JourneyId(new UUID(2, 2)));

    private final Projection timeline = projection("timeline");
    private final Projection progress = projection("progress");
    private final Projections projections = mock(Projections.class);
    private final EventLog log = mock(EventLog.class);
    private final HealthIndicator store = mock(HealthIndicator.class);
    private final DefaultHealthContributorRegistry parts = new DefaultHealthContributorRegistry();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    private static Projection projection(String name) {
        Projection projection = mock(Projection.class);
        View view = mock(View.class);
        when(view.name()).thenReturn(name);
        when(projection.view()).thenReturn(view);
        return projection;
    }

    @BeforeEach
    void two_views_and_a_store() {
        when(projections.all()).thenReturn(List.of(timeline, progress));
        when(log.lastPosition()).thenReturn(10L);
        when(store.health()).thenReturn(Health.up().build());
        parts.registerContributor("store", store);
    }

    private void bind(Map<String, OptionalLong> positions) {
        new OperatorMetrics(parts, projections, log, new AppliedPositions(positions::get)).bindTo(registry);
    }

    private double value(String name, String tag, String of) {
        return registry.get(name).tag(tag, of).gauge().value();
    }

    @Test
    void each_view_tells_how_many_it_has_parked_and_how_far_it_is_behind() {
        when(timeline.parked()).thenReturn(TWO);
        bind(Map.of("timeline", OptionalLong.of(7), "progress", OptionalLong.of(10)));

        assertThat(value("onward.view.parked", "view", "timeline")).isEqualTo(2);
        assertThat(value("onward.view.parked", "view", "progress")).isZero();
        assertThat(value("onward.view.lag", "view", "timeline")).isEqualTo(3);
        assertThat(value("onward.view.lag", "view", "progress")).isZero();
    }

    @Test
    void what_is_not_known_is_not_told_as_none() {
        bind(Map.of("timeline", OptionalLong.empty(), "progress", OptionalLong.of(12)));

        assertThat(value("onward.view.lag", "view", "timeline")).isNaN();
        assertThat(value("onward.view.lag", "view", "progress"))
                .as("another node's, which knows more of the log")
                .isZero();
    }

    @Test
    void a_store_that_is_away_is_asked_once_and_shows_as_down() {
        when(store.health()).thenReturn(Health.down().build());
        when(timeline.parked()).thenThrow(new StoreUnavailable("away"));
        bind(Map.of());

        assertThat(value("onward.health", "component", "store")).isZero();
        assertThat(value("onward.view.parked", "view", "timeline")).isNaN();
        assertThat(value("onward.view.parked", "view", "progress")).isNaN();
        verify(store, times(1)).health();
        verify(timeline, times(1)).parked();
        verify(progress, times(0)).parked();
    }

    @Test
    void what_is_up_shows_as_one() {
        bind(Map.of());
        assertThat(value("onward.health", "component", "store")).isEqualTo(1);
    }
}
