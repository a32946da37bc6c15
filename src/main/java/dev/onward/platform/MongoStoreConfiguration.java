package dev.onward.platform;

import com.mongodb.client.MongoClient;
import dev.onward.store.Accounts;
import dev.onward.store.Documents;
import dev.onward.store.EventLog;
import dev.onward.store.Snapshots;
import dev.onward.store.axon.PositionsElsewhere;
import dev.onward.store.mongodb.MongoHealth;
import dev.onward.store.mongodb.MongoStore;
import dev.onward.store.mongodb.MongoTokens;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.NoCache;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;

/** The store on a MongoDB replica set, which several nodes share: the database of {@code spring.mongodb.uri}. */
@Configuration(proxyBeanMethods = false)
@Profile("mongodb")
class MongoStoreConfiguration {

    /** Comes before Spring Boot's own, so that the connection string has the last word. */
    @Bean
    @Order(-1)
    MongoClientSettingsBuilderCustomizer patience() {
        return MongoStore::patient;
    }

    @Bean
    MongoStore mongoStore(MongoClient client, @Value("${spring.mongodb.uri}") String uri) {
        return MongoStore.open(client, uri);
    }

    @Bean
    EventLog eventLog(MongoStore store) {
        return store.log();
    }

    @Bean
    Documents documents(MongoStore store) {
        return store.documents();
    }

    @Bean
    Accounts accounts(MongoStore store) {
        return store.accounts();
    }

    @Bean
    Snapshots snapshots(MongoStore store) {
        return store.snapshots();
    }

    @Bean
    TransactionManager axonTransactionManager(MongoStore store) {
        return store.transactions();
    }

    @Bean
    MongoTokens tokenStore(MongoStore store, @Value("${onward.node}") String node) {
        return store.tokens(node);
    }

    @Bean
    PositionsElsewhere positionsElsewhere(MongoTokens tokens) {
        return tokens::position;
    }

    /** Another node may have written since; a snapshot and what came after it are quick to read. */
    @Bean
    Cache journeyCache() {
        return NoCache.INSTANCE;
    }

    @Bean
    MongoHealth store(MongoStore store, @Value("${onward.node}") String node) {
        return store.health(node);
    }
}
