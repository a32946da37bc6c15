package dev.onward.platform;

import dev.onward.store.axon.AppliedPositions;
import dev.onward.store.axon.LogSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;

/**
 * How every processing group reads the log: in position order, one segment, views and token in one transaction. A handler
 * that fails stops its group, which tries again: nothing is skipped. A group without a token begins with the first event,
 * and handles it like any other: by its own default Axon would call this a replay, and pass by who takes part in none.
 */
record EventProcessing(LogSource source, TokenStore tokens, TransactionManager views, AppliedPositions applied)
        implements ConfigurerModule {

    private static final int BATCH_SIZE = 200;
    /** How often a node looks whether another one has died and left its work. */
    private static final long LOOK_FOR_CLAIMS_MILLIS = 2_000;

    @Override
    public void configureModule(Configurer configurer) {
        configurer
                .eventProcessing()
                .usingPooledStreamingEventProcessors()
                .configureDefaultStreamableMessageSource(configuration -> source)
                .registerTokenStore(configuration -> tokens)
                .registerDefaultTransactionManager(configuration -> views)
                .registerDefaultErrorHandler(configuration -> PropagatingErrorHandler.INSTANCE)
                .registerDefaultListenerInvocationErrorHandler(configuration -> PropagatingErrorHandler.INSTANCE)
                .registerDefaultHandlerInterceptor((configuration, group) -> applied.signalling())
                .registerPooledStreamingEventProcessorConfiguration((configuration, processor) -> processor
                        .initialSegmentCount(1)
                        .initialToken(StreamableMessageSource::createTailToken)
                        .batchSize(BATCH_SIZE)
                        .tokenClaimInterval(LOOK_FOR_CLAIMS_MILLIS));
    }
}
