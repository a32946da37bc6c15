package dev.onward.timeline;

import static dev.onward.views.Told.JOURNEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.onward.reflection.LookBack;
import dev.onward.reflection.Moment;
import dev.onward.reflection.Moments;
import dev.onward.views.Fresh;
import dev.onward.views.Projection;
import dev.onward.views.Told;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChroniclesTest {

    @Test
    void the_view_is_waited_for_before_it_is_asked_whether_the_safety_path_is_taken() {
        Fresh fresh = mock(Fresh.class);
        Timelines timelines = mock(Timelines.class);
        Moments moments = mock(Moments.class);
        AtomicReference<ZoneId> applied = new AtomicReference<>(ZoneOffset.UTC);
        when(moments.parse(any(), any(LookBack.class))).thenReturn(Moment.NOW);
        when(fresh.headers(any(), any(), any())).thenAnswer(call -> {
            applied.set(Told.ZONE);
            return new HttpHeaders();
        });
        when(timelines.at(any(), any()))
                .thenAnswer(call -> new Timelines.At(applied.get(), (a, b, c, d) -> null, entry -> true, Told.START));
        when(timelines.live()).thenAnswer(call -> mock(Projection.class));

        assertThat(new Chronicles(timelines, moments, fresh)
                        .open(null, JOURNEY, new LookBack(null, null))
                        .zone())
                .isEqualTo(Told.ZONE);
    }
}
