package dev.onward.platform;

import dev.onward.store.Accounts;
import dev.onward.store.Documents;
import dev.onward.store.EventLog;
import dev.onward.store.Snapshots;
import dev.onward.store.axon.EmbeddedTokenStore;
import dev.onward.store.axon.PositionsElsewhere;
import dev.onward.store.axon.RecordedSerializer;
import dev.onward.store.sqlite.DataFolder;
import dev.onward.store.sqlite.SqliteAccounts;
import dev.onward.store.sqlite.SqliteDatabase;
import dev.onward.store.sqlite.SqliteDocuments;
import dev.onward.store.sqlite.SqliteEventLog;
import dev.onward.store.sqlite.SqliteSnapshots;
import java.nio.file.Path;
import java.util.List;
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
    DataFolder dataFolder(@Value("${onward.data}") Path path) {
        return DataFolder.open(path);
    }

    @Bean
    SqliteDatabase journal(DataFolder folder) {
        return folder.openJournal(List.of());
    }

    @Bean
    SqliteDatabase views(DataFolder folder) {
        return folder.openViews(List.of());
    }

    @Bean
    EventLog eventLog(SqliteDatabase journal) {
        return new SqliteEventLog(journal);
    }

    @Bean
    Documents documents(SqliteDatabase views) {
        return new SqliteDocuments(views);
    }

    @Bean
    Accounts accounts(SqliteDatabase journal) {
        return new SqliteAccounts(journal);
    }

    @Bean
    Snapshots snapshots(SqliteDatabase views) {
        return new SqliteSnapshots(views);
    }

    /** Of the views, for event processors only: a command writes nothing there and must not hold it up. */
    @Bean
    TransactionManager axonTransactionManager(SqliteDatabase views) {
        return new SpringTransactionManager(views.transactions());
    }

    @Bean
    TokenStore tokenStore(SqliteDatabase views, RecordedSerializer serializer, @Value("${onward.node}") String node) {
        return EmbeddedTokenStore.open(views.writer(), serializer, node);
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
