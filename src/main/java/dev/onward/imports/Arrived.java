package dev.onward.imports;

import dev.onward.store.axon.AppliedPositions;
import dev.onward.views.Projections;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers once what was brought along shows in the views, as far as that takes no longer than two seconds. */
@Component
public class Arrived {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final AppliedPositions applied;
    private final Projections projections;

    Arrived(AppliedPositions applied, Projections projections) {
        this.applied = applied;
        this.projections = projections;
    }

    /** @param position of the last event that was stored */
    public <T> ResponseEntity<T> answer(ResponseEntity.BodyBuilder answer, long position, T body) {
        answer.header("Onward-Position", Long.toString(position));
        return (isShown(position) ? answer : answer.header("Onward-Stale", "true")).body(body);
    }

    private boolean isShown(long position) {
        List<String> views = Stream.concat(
                        projections.all().stream()
                                .map(projection -> projection.view().name()),
                        Stream.of("erasure"))
                .toList();
        try {
            return applied.await(views, position, PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
