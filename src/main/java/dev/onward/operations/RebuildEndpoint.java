package dev.onward.operations;

import dev.onward.shared.Problem;
import dev.onward.views.Projections;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/** Builds one view anew from the whole log. Not exposed unless the operator says so. */
@Component
@Endpoint(id = "rebuild")
class RebuildEndpoint {

    private final Projections projections;
    private final EventProcessingConfiguration processing;

    RebuildEndpoint(Projections projections, EventProcessingConfiguration processing) {
        this.projections = projections;
        this.processing = processing;
    }

    /** @throws Problem not found, when there is no such view */
    @WriteOperation
    public void rebuild(@Selector String view) {
        if (projections.all().stream().noneMatch(it -> it.view().name().equals(view))) {
            throw Problem.notFound();
        }
        StreamingEventProcessor processor = processing
                .eventProcessor(view, StreamingEventProcessor.class)
                .orElseThrow(() -> new IllegalStateException("nothing feeds this view"));
        processor.shutDown();
        try {
            processor.resetTokens();
        } finally {
            processor.start();
        }
    }
}
