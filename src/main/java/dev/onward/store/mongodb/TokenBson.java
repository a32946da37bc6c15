package dev.onward.store.mongodb;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A token within a document: a position, and during a replay the one where that ends. */
final class TokenBson {

    static final String AT = "at";
    static final String REPLAY_UNTIL = "replayUntil";

    private TokenBson() {}

    static @Nullable Long at(@Nullable TrackingToken token) {
        TrackingToken current = token instanceof ReplayToken replay ? replay.getCurrentToken() : token;
        return current == null ? null : current.position().orElseThrow();
    }

    static @Nullable Long replayUntil(@Nullable TrackingToken token) {
        return token instanceof ReplayToken replay
                ? replay.getTokenAtReset().position().orElseThrow()
                : null;
    }

    static @Nullable TrackingToken read(Document document) {
        GlobalSequenceTrackingToken at = token(document.getLong(AT));
        GlobalSequenceTrackingToken until = token(document.getLong(REPLAY_UNTIL));
        return until == null ? at : ReplayToken.createReplayToken(until, at);
    }

    private static @Nullable GlobalSequenceTrackingToken token(@Nullable Long position) {
        return position == null ? null : new GlobalSequenceTrackingToken(position);
    }
}
