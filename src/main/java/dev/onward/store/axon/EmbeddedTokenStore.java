package dev.onward.store.axon;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Axon's tokens beside the views of one process. Whoever opens the file is alone with it, so old claims are void. */
public final class EmbeddedTokenStore extends JdbcTokenStore {

    private final JdbcClient tokens;
    private final Serializer serializer;

    private EmbeddedTokenStore(Builder builder, JdbcClient tokens, Serializer serializer) {
        super(builder);
        this.tokens = tokens;
        this.serializer = serializer;
    }

    /**
     * @param views the one connection that writes the views; tokens join its transactions
     * @param node who claims; not empty
     */
    public static EmbeddedTokenStore open(DataSource views, Serializer serializer, String node) {
        JdbcClient tokens = JdbcClient.create(views);
        tokens.sql("""
                create table if not exists TokenEntry (
                    processorName text not null,
                    segment integer not null,
                    token blob,
                    tokenType text,
                    timestamp text,
                    owner text,
                    primary key (processorName, segment))""").update();
        // A process that was killed leaves its claims behind; waiting for their end would leave views stale.
        tokens.sql("update TokenEntry set owner = null").update();
        return new EmbeddedTokenStore(
                JdbcTokenStore.builder()
                        .connectionProvider(new SpringDataSourceConnectionProvider(views))
                        .serializer(serializer)
                        .nodeId(node),
                tokens,
                serializer);
    }

    /** The position of the processor that is ahead of all others; 0 when there is none. */
    public long furthest() {
        return tokens
                .sql("select token, tokenType from TokenEntry where token is not null")
                .query((row, number) -> token(row))
                .list()
                .stream()
                .flatMapToLong(token -> token.position().stream())
                .max()
                .orElse(0);
    }

    private TrackingToken token(ResultSet row) throws SQLException {
        return serializer.deserialize(
                new SimpleSerializedObject<>(row.getBytes(1), byte[].class, row.getString(2), null));
    }

    // The one writing connection is the lock; SQLite has no FOR UPDATE.
    @Override
    protected PreparedStatement selectForUpdate(Connection connection, String processor, int segment)
            throws SQLException {
        return select(connection, processor, segment, false);
    }
}
