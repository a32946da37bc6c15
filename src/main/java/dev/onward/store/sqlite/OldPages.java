package dev.onward.store.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * What was deleted or overwritten and may still stand in the write-ahead log. To be registered in the transaction that
 * deletes; after it the log is carried over and cut to nothing. Whoever reads old pages meanwhile puts that off: then it is
 * tried again by the clock until it is done, as it is after every start, since a process may have died before it.
 */
final class OldPages implements TransactionSynchronization, AutoCloseable {

    /** Everybody who writes waits for as long as readers are waited for. */
    static final int PATIENCE_MILLIS = 250;

    private static final Logger LOG = LoggerFactory.getLogger(OldPages.class);
    private static final int AGAIN_SECONDS = 2;

    private final Path file;
    private final DataSource source;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("old pages").daemon().factory());
    private volatile boolean owed = true;
    private volatile boolean told;

    /** @param source opens connections of its own: the one that writes is held by the transaction that has just ended */
    OldPages(Path file, DataSource source) {
        this.file = file;
        this.source = source;
    }

    /** @param overwriting runs a transaction in which this is registered */
    void owedFromNowOn(Runnable overwriting) {
        clock.scheduleWithFixedDelay(() -> overwriteIfOwed(overwriting), 0, AGAIN_SECONDS, TimeUnit.SECONDS);
    }

    private void overwriteIfOwed(Runnable overwriting) {
        try {
            if (owed) {
                overwriting.run();
            }
        } catch (RuntimeException e) {
            tell(e.getClass().getName());
        }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        owed = true;
    }

    // What was committed stays so, whatever becomes of this.
    @Override
    public void afterCommit() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("pragma wal_checkpoint(TRUNCATE)")) {
            owed = result.getInt("busy") != 0;
            if (owed) {
                tell("something else is reading it");
            } else {
                told = false;
            }
        } catch (SQLException e) {
            tell(e.getClass().getSimpleName());
        }
    }

    private void tell(String why) {
        if (!told) {
            told = true;
            LOG.warn("What was erased may still stand in {}-wal, which will be tried again: {}", file, why);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
