package dev.onward.store.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Several nodes that are started at once on an empty database, as Axon's coordinator goes about it. */
@NeedsMongo
@DisplayNameGeneration(ReplaceUnderscores.class)
class NodesAtOnceTest {

    private final MongoAdapter store = MongoAdapter.open("at-once-" + UUID.randomUUID());
    private final TokenStore late = store.tokens("late");
    private final TokenStore first = store.tokens("first");

    @AfterEach
    void drop() {
        try (MongoClient client = MongoServer.connect()) {
            client.getDatabase(store.store().database().getName()).drop();
        }
        store.close();
    }

    /** Axon hides the refusal and commits. */
    @Test
    void who_finds_the_tokens_made_meanwhile_can_end_its_transaction_and_ask_again() {
        store.together(() -> {
            assertThat(late.fetchSegments("view")).isEmpty();
            asAnotherNode(() -> store.together(() -> first.initializeTokenSegments("view", 1, null)));
            assertThatThrownBy(() -> late.initializeTokenSegments("view", 1, null))
                    .isInstanceOf(UnableToClaimTokenException.class);
        });
        assertThat(late.fetchSegments("view")).containsExactly(0);
    }

    /** Its transaction locks what it has written until it is ended. */
    @Test
    void who_takes_over_from_a_dead_node_need_not_wait_until_the_server_gives_its_transaction_up() throws Exception {
        first.initializeTokenSegments("view", 1, null);
        CompletableFuture<Void> dead = new CompletableFuture<>();
        CompletableFuture<Void> died = new CompletableFuture<>();
        Thread.startVirtualThread(() -> {
            store.store().transactions().startTransaction();
            first.storeToken(new GlobalSequenceTrackingToken(7), "view", 0);
            died.complete(null);
            dead.join();
        });
        died.join();
        assertThatThrownBy(() -> store.together(() -> late.fetchToken("view", 0)))
                .as("it may live")
                .isInstanceOf(UnableToClaimTokenException.class);
        Thread.sleep(AbandonedTransactions.TOO_LONG);
        assertThatThrownBy(() -> store.together(() -> late.fetchToken("view", 0)))
                .isInstanceOf(UnableToClaimTokenException.class);
        store.together(() -> assertThat(late.fetchToken("view", 0)).isNull());
        dead.complete(null);
    }

    private static void asAnotherNode(Runnable work) {
        CompletableFuture.runAsync(work).join();
    }
}
