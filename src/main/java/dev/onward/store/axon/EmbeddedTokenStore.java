package dev.onward.store.axon;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Axon's tokens beside the views of one process. Whoever opens the file is alone with it, so old claims are void. */
public final class EmbeddedTokenStore extends JdbcTokenStore {

    private EmbeddedTokenStore(Builder builder) {
        super(builder);
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
        return new EmbeddedTokenStore(JdbcTokenStore.builder()
                .connectionProvider(new SpringDataSourceConnectionProvider(views))
                .serializer(serializer)
                .nodeId(node));
    }

    // The one writing connection is the lock; SQLite has no FOR UPDATE.
    @Override
    protected PreparedStatement selectForUpdate(Connection connection, String processor, int segment)
            throws SQLException {
        return select(connection, processor, segment, false);
    }
}
