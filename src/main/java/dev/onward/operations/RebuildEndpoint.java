package dev.onward.operations;

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

    /** @throws IllegalArgumentException when there is no such view, or nothing that feeds it */
    @WriteOperation
    public void rebuild(@Selector String view) {
        if (projections.all().stream().noneMatch(it -> it.view().name().equals(view))) {
            throw new IllegalArgumentException("no such view");
        }
        StreamingEventProcessor processor = processing
                .eventProcessor(view, StreamingEventProcessor.class)
                .orElseThrow(() -> new IllegalArgumentException("nothing feeds this view"));
        processor.shutDown();
        try {
            processor.resetTokens();
        } finally {
            processor.start();
        }
    }
}
