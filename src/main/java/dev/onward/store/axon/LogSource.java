package dev.onward.store.axon;

import dev.onward.store.EventLog;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/**
 * The log as a source for event processors. The token of an event is its position; a processor is woken as soon as
 * something was appended.
 */
public final class LogSource implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final EventLog log;
    private final Serializer serializer;
    private final EventUpcaster upcasters;
    private final String aggregateType;
    private final List<LogStream> open = new CopyOnWriteArrayList<>();

    public LogSource(EventLog log, Serializer serializer, EventUpcaster upcasters, String aggregateType) {
        this.log = log;
        this.serializer = serializer;
        this.upcasters = upcasters;
        this.aggregateType = aggregateType;
        log.onAppended(() -> open.forEach(LogStream::wake));
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken after) {
        LogStream stream = new LogStream(log, serializer, upcasters, aggregateType, position(after), open::remove);
        open.add(stream);
        return stream;
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(log.lastPosition());
    }

    /** The position that a token stands for; 0, before the first event, for none. */
    static long position(@Nullable TrackingToken token) {
        return token == null ? 0 : token.position().orElseThrow(() -> new IllegalArgumentException("a foreign token"));
    }
}
