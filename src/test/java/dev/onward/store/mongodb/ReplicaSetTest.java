package dev.onward.store.mongodb;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dev.onward.store.StoreUnusable;
import org.bson.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReplicaSetTest {

    @Test
    void a_server_that_cannot_be_reached_is_said_without_its_address() {
        try (MongoClient client =
                MongoClients.create("mongodb://somebody:secret@127.0.0.1:1/?serverSelectionTimeoutMS=100")) {
            assertThatThrownBy(() -> ReplicaSet.require(client))
                    .isInstanceOf(StoreUnusable.class)
                    .hasMessageContaining("cannot be reached")
                    .hasMessageNotContaining("secret");
        }
    }

    @Test
    void a_standalone_server_is_refused() {
        MongoClient client = mock(MongoClient.class, RETURNS_DEEP_STUBS);
        when(client.getDatabase("admin").runCommand(any())).thenReturn(new Document("ok", 1));
        assertThatThrownBy(() -> ReplicaSet.require(client))
                .isInstanceOf(StoreUnusable.class)
                .hasMessageContaining("standalone");
    }
}
