package dev.onward.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.onward.store.axon.AppliedPositions;
import dev.onward.views.Projections;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArrivedTest {

    /** A file can hold words that it says are erased. */
    @Test
    void it_is_answered_once_what_is_erased_is_out_of_the_log() throws InterruptedException {
        AppliedPositions applied = mock(AppliedPositions.class);
        Projections projections = mock(Projections.class);
        when(projections.all()).thenReturn(List.of());
        when(applied.await(argThat(groups -> groups.contains("erasure")), eq(7L), any()))
                .thenReturn(true);

        ResponseEntity<String> answer = new Arrived(applied, projections).answer(ResponseEntity.ok(), 7, "body");
        assertThat(answer.getHeaders().containsHeader("Onward-Stale")).isFalse();
    }
}
