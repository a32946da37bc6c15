package dev.onward.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What every store of tokens does. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class TokensContract extends StoreContract {

    private static final TrackingToken SEVEN = new GlobalSequenceTrackingToken(7);

    private void initialize(TokenStore tokens) {
        store.together(() -> tokens.initializeTokenSegments("view", 1, null));
    }

    private TrackingToken fetch(TokenStore tokens) {
        TrackingToken[] fetched = new TrackingToken[1];
        store.together(() -> fetched[0] = tokens.fetchToken("view", 0));
        return fetched[0];
    }

    private void put(TokenStore tokens, TrackingToken token) {
        store.together(() -> tokens.storeToken(token, "view", 0));
    }

    @Test
    void a_processor_begins_with_no_token_in_as_many_segments_as_it_wants() {
        TokenStore tokens = store.tokens("a");
        assertThat(tokens.fetchSegments("view")).isEmpty();
        store.together(() -> tokens.initializeTokenSegments("view", 2, null));
        assertThat(tokens.fetchSegments("view")).containsExactly(0, 1);
        assertThat(tokens.fetchSegments("other")).isEmpty();
        assertThat(fetch(tokens)).isNull();
        assertThatThrownBy(() -> store.together(() -> tokens.initializeTokenSegments("view", 1, null)))
                .isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void a_token_is_read_back_as_it_was_stored() {
        TokenStore tokens = store.tokens("a");
        initialize(tokens);
        put(tokens, SEVEN);
        assertThat(fetch(tokens)).isEqualTo(SEVEN);
        reopen();
        assertThat(fetch(store.tokens("a"))).isEqualTo(SEVEN);
    }

    @Test
    void a_replay_is_remembered_to_its_end() {
        TokenStore tokens = store.tokens("a");
        initialize(tokens);
        TrackingToken reset = ReplayToken.createReplayToken(SEVEN, null);
        put(tokens, reset);
        assertThat(fetch(tokens)).isEqualTo(reset);
        TrackingToken onTheWay = ReplayToken.createReplayToken(SEVEN, new GlobalSequenceTrackingToken(3));
        put(tokens, onTheWay);
        assertThat(fetch(tokens)).isEqualTo(onTheWay);
        put(tokens, SEVEN);
        assertThat(fetch(tokens)).isEqualTo(SEVEN);
    }

    @Test
    void what_one_node_has_claimed_another_one_does_not_get_until_it_is_released() {
        TokenStore one = store.tokens("one");
        TokenStore other = store.tokens("other");
        initialize(one);
        fetch(one);
        assertThatThrownBy(() -> fetch(other)).isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> put(other, SEVEN)).isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> store.together(() -> other.extendClaim("view", 0)))
                .isInstanceOf(UnableToClaimTokenException.class);
        store.together(() -> other.releaseClaim("view", 0));
        store.together(() -> one.extendClaim("view", 0));
        store.together(() -> one.releaseClaim("view", 0));
        assertThat(fetch(other)).isNull();
        assertThatThrownBy(() -> fetch(one)).isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void a_token_and_what_was_written_with_it_are_kept_together_or_not_at_all() {
        TokenStore tokens = store.tokens("a");
        initialize(tokens);
        assertThatThrownBy(() -> store.together(() -> {
                    tokens.storeToken(SEVEN, "view", 0);
                    throw new IllegalStateException("the fold failed");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(fetch(tokens)).isNull();
    }

    @Test
    void the_token_of_nobody_is_not_there() {
        TokenStore tokens = store.tokens("a");
        assertThatThrownBy(() -> fetch(tokens)).isInstanceOf(UnableToClaimTokenException.class);
    }
}
