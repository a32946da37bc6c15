package dev.onward.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.onward.shared.JourneyId;
import dev.onward.views.Projection;
import dev.onward.views.Projections;
import dev.onward.views.View;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings({"unchecked", "rawtypes"})
class ViewRepairTest {

    private static final JourneyId ONE = new JourneyId(new UUID(1, 1));
    private static final JourneyId TWO = new JourneyId(new UUID(2, 2));

    private final Projection projection = mock(Projection.class);
    private final Projections projections = mock(Projections.class);

    @BeforeEach
    void one_view() {
        View view = mock(View.class);
        when(view.name()).thenReturn("timeline");
        when(projection.view()).thenReturn(view);
        when(projections.all()).thenReturn(List.of(projection));
    }

    @Test
    void one_journey_that_still_fails_does_not_hold_up_the_others() {
        when(projection.parked()).thenReturn(List.of(ONE, TWO));
        doThrow(new IllegalStateException()).when(projection).rebuild(ONE);
        new ViewRepair(projections, NoTransactionManager.INSTANCE).repair();

        verify(projection).rebuild(TWO);
    }

    @Test
    void what_was_tried_in_vain_is_left_alone_until_all_is_tried_again() {
        when(projection.parked()).thenReturn(List.of(ONE));
        doThrow(new IllegalStateException()).when(projection).rebuild(ONE);
        ViewRepair repair = new ViewRepair(projections, NoTransactionManager.INSTANCE);
        repair.repair();
        repair.repair();
        verify(projection, times(1)).rebuild(ONE);

        repair.tryAllAgain();
        repair.repair();
        verify(projection, times(2)).rebuild(ONE);
    }

    @Test
    void what_was_repaired_and_parked_again_is_repaired_again() {
        when(projection.parked()).thenReturn(List.of(ONE));
        ViewRepair repair = new ViewRepair(projections, NoTransactionManager.INSTANCE);
        repair.repair();
        repair.repair();

        verify(projection, times(2)).rebuild(ONE);
    }

    @Test
    void repairing_takes_turns_with_projecting() {
        AtomicBoolean inside = new AtomicBoolean();
        TransactionManager views = mock(TransactionManager.class);
        doAnswer(call -> {
                    inside.set(true);
                    call.<Runnable>getArgument(0).run();
                    inside.set(false);
                    return null;
                })
                .when(views)
                .executeInTransaction(any());
        when(projection.parked()).thenReturn(List.of(ONE));
        AtomicBoolean rebuiltInside = new AtomicBoolean();
        doAnswer(call -> {
                    rebuiltInside.set(inside.get());
                    return null;
                })
                .when(projection)
                .rebuild(ONE);
        new ViewRepair(projections, views).repair();

        assertThat(rebuiltInside).isTrue();
    }

    @Test
    void health_counts_what_is_parked_and_names_nobody() {
        when(projection.parked()).thenReturn(List.of());
        assertThat(new ViewsHealth(projections).health().getStatus()).isEqualTo(Status.UP);

        when(projection.parked()).thenReturn(List.of(ONE, TWO));
        Health health = new ViewsHealth(projections).health();
        assertThat(health.getStatus()).isEqualTo(ViewsHealth.DEGRADED);
        assertThat(health.getDetails()).isEqualTo(Map.of("timeline", 2));

        when(projection.parked()).thenThrow(new IllegalStateException());
        assertThat(new ViewsHealth(projections).health().getStatus()).isEqualTo(Status.DOWN);
    }
}
