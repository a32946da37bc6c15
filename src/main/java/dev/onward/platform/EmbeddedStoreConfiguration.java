package dev.onward.platform;

import dev.onward.store.Accounts;
import dev.onward.store.Documents;
import dev.onward.store.EventLog;
import dev.onward.store.Snapshots;
import dev.onward.store.axon.EmbeddedTokenStore;
import dev.onward.store.axon.PositionsElsewhere;
import dev.onward.store.axon.RecordedSerializer;
import dev.onward.store.sqlite.SqliteStore;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The embedded store: two SQLite files in the folder {@code onward.data}. */
@Configuration(proxyBeanMethods = false)
@Profile("!mongodb")
class EmbeddedStoreConfiguration {

    private static final int CACHED_JOURNEYS = 1_000;

    @Bean
    SqliteStore sqliteStore(@Value("${onward.data}") Path path) {
        return SqliteStore.open(path);
    }

    @Bean
    EventLog eventLog(SqliteStore store) {
        return store.log();
    }

    @Bean
    Documents documents(SqliteStore store) {
        return store.documents();
    }

    @Bean
    Accounts accounts(SqliteStore store) {
        return store.accounts();
    }

    @Bean
    Snapshots snapshots(SqliteStore store) {
        return store.snapshots();
    }

    /** Of the views, for event processors only: a command writes nothing there and must not hold it up. */
    @Bean
    TransactionManager axonTransactionManager(SqliteStore store) {
        return new SpringTransactionManager(store.views().transactions());
    }

    @Bean
    TokenStore tokenStore(SqliteStore store, RecordedSerializer serializer, @Value("${onward.node}") String node) {
        EmbeddedTokenStore tokens = EmbeddedTokenStore.open(store.views().writer(), serializer, node);
        store.believeViewsUpTo(tokens.furthest());
        return tokens;
    }

    /** Every processor runs here. */
    @Bean
    PositionsElsewhere positionsElsewhere() {
        return processor -> OptionalLong.empty();
    }

    /** No other process writes, so what was decided on last is what stands. */
    @Bean
    Cache journeyCache() {
        return new AggregateCache(CACHED_JOURNEYS);
    }
}
