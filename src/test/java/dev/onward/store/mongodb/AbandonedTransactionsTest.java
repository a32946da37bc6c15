package dev.onward.store.mongodb;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AbandonedTransactionsTest {

    /** It would be told in the place of the conflict that it was called for. */
    @Test
    void a_failure_to_end_them_is_nobody_elses() {
        try (MongoClient nobody = MongoClients.create("mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=100")) {
            assertThatCode(() -> new AbandonedTransactions(nobody).end()).doesNotThrowAnyException();
        }
    }
}
