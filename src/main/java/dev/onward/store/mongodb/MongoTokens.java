package dev.onward.store.mongodb;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import dev.onward.store.StoreUnavailable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * How far each processor is, and which node runs it. A token is a position, and during a replay the one where that ends;
 * a claim that its node has not renewed for {@link #CLAIM} by the server's clock is void.
 */
public final class MongoTokens implements TokenStore {

    static final Duration CLAIM = Duration.ofSeconds(10);

    private static final String PROCESSOR = "processor";
    private static final String SEGMENT = "segment";
    private static final String OWNER = "owner";
    private static final String CLAIMED_AT = "claimedAt";

    private final MongoCollection<Document> tokens;
    private final MongoTransactions transactions;
    private final String node;

    /** @param node who claims; another name on every node */
    public MongoTokens(MongoDatabase database, MongoTransactions transactions, String node) {
        this.tokens = database.getCollection("tokens");
        this.transactions = transactions;
        this.node = node;
        tokens.createIndex(ascending(PROCESSOR));
    }

    /** Where a processor is, whichever node runs it; empty when nothing is known of it. */
    public OptionalLong position(String processor) {
        return MongoFailures.translated(() -> {
            Document token = tokens.find(eq("_id", id(processor, 0))).first();
            Long at = token == null ? null : token.getLong(TokenBson.AT);
            return at == null ? OptionalLong.empty() : OptionalLong.of(at);
        });
    }

    /** Alone, since Axon's coordinator commits its transaction also when this fails because another node was faster. */
    @Override
    public void initializeTokenSegments(String processor, int segments, @Nullable TrackingToken initial) {
        transactions.runAlone(session -> {
            if (tokens.countDocuments(session, eq(PROCESSOR, processor)) > 0) {
                throw new UnableToClaimTokenException("processor " + processor + " has tokens already");
            }
            for (int segment = 0; segment < segments; segment++) {
                tokens.insertOne(session, document(processor, segment, initial));
            }
            return true;
        });
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processor, int segment) {
        transactions.run(session -> {
            if (tokens.countDocuments(session, eq("_id", id(processor, segment))) > 0) {
                throw new UnableToInitializeTokenException("segment " + segment + " of " + processor + " is there");
            }
            return tokens.insertOne(session, document(processor, segment, token));
        });
    }

    private static Document document(String processor, int segment, @Nullable TrackingToken token) {
        return new Document("_id", id(processor, segment))
                .append(PROCESSOR, processor)
                .append(SEGMENT, segment)
                .append(TokenBson.AT, TokenBson.at(token))
                .append(TokenBson.REPLAY_UNTIL, TokenBson.replayUntil(token));
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        claim(
                processor,
                segment,
                new Document(TokenBson.AT, new Document("$literal", TokenBson.at(token)))
                        .append(TokenBson.REPLAY_UNTIL, new Document("$literal", TokenBson.replayUntil(token))));
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, int segment) {
        return TokenBson.read(claim(processor, segment, new Document()));
    }

    @Override
    public void extendClaim(String processor, int segment) {
        claim(processor, segment, new Document());
    }

    /** Renews or takes the claim, and changes the token with it. */
    private Document claim(String processor, int segment, Document changes) {
        Bson mine = new Document("_id", id(processor, segment)).append("$expr", isFree());
        Document set = new Document(OWNER, node).append(CLAIMED_AT, "$$NOW");
        set.putAll(changes);
        try {
            Document claimed = transactions.run(session ->
                    tokens.findOneAndUpdate(session, mine, List.of(new Document("$set", set)), RETURN_AFTER));
            if (claimed != null) {
                return claimed;
            }
        } catch (StoreUnavailable e) {
            if (!isOfOpenTransaction(e)) {
                throw e;
            }
        }
        throw new UnableToClaimTokenException(
                "segment " + segment + " of " + processor + " is run by another node, or not there");
    }

    private static boolean isOfOpenTransaction(StoreUnavailable e) {
        return e.getCause() instanceof MongoException cause && cause.getCode() == MongoTransactions.WRITE_CONFLICT;
    }

    private static final FindOneAndUpdateOptions RETURN_AFTER =
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

    /** Claimed by nobody, by this node, or by one that has not been heard of for too long. */
    private Document isFree() {
        Document ended = new Document(
                "$lt", List.of("$" + CLAIMED_AT, new Document("$subtract", List.of("$$NOW", CLAIM.toMillis()))));
        Document owner = new Document("$ifNull", List.of("$" + OWNER, node));
        return new Document("$or", List.of(new Document("$eq", List.of(owner, node)), ended));
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        transactions.run(session ->
                tokens.updateOne(session, and(eq("_id", id(processor, segment)), eq(OWNER, node)), unset(OWNER)));
    }

    @Override
    public void deleteToken(String processor, int segment) {
        claim(processor, segment, new Document());
        transactions.run(session -> tokens.deleteOne(session, eq("_id", id(processor, segment))));
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return true;
    }

    /** As they are now, not as they were when a transaction began. */
    @Override
    public int[] fetchSegments(String processor) {
        return MongoFailures.translated(() ->
                tokens.find(eq(PROCESSOR, processor)).projection(include(SEGMENT)).into(new ArrayList<>()).stream()
                        .mapToInt(token -> token.getInteger(SEGMENT))
                        .sorted()
                        .toArray());
    }

    /** The store is one for all who use its database. */
    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return Optional.of(tokens.getNamespace().getFullName());
    }

    private static String id(String processor, int segment) {
        return processor + "/" + segment;
    }
}
