package dev.onward.store.sqlite;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.onward.store.StoreUnavailable;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;

/**
 * One database file: a single connection that writes, and a few that only read and never wait for it. A full or broken
 * disk shows as {@link dev.onward.store.StoreFull} or {@link dev.onward.store.StoreUnavailable}.
 */
public final class SqliteDatabase implements AutoCloseable {

    private static final int READERS = 4;
    private static final int BUSY_TIMEOUT_MILLIS = 10_000;
    /** SQLite reads a negative size as KiB. Loading a long journey meets a page an event. */
    private static final int CACHE = -8_000;
    /** Records have random ids, so a page is written many times; carrying it over seldom saves most of that. */
    private static final int CHECKPOINT_PAGES = 4_000;

    private final HikariDataSource writer;
    private final HikariDataSource readers;
    private final JdbcTemplate writing;
    private final JdbcTemplate reading;
    private final SqliteTransactions transactions;
    private final OldPages oldPages;

    private SqliteDatabase(HikariDataSource writer, HikariDataSource readers, OldPages oldPages) {
        SqliteFailures failures = new SqliteFailures();
        this.writer = writer;
        this.oldPages = oldPages;
        this.readers = readers;
        this.writing = template(writer, failures);
        this.reading = template(readers, failures);
        this.transactions = new SqliteTransactions(writer);
    }

    private static JdbcTemplate template(DataSource source, SqliteFailures failures) {
        JdbcTemplate template = new JdbcTemplate(source);
        template.setExceptionTranslator(failures);
        return template;
    }

    /** Opens the file, or creates it, and runs the statements of the schema, each of which must bear repeating. */
    public static SqliteDatabase open(Path file, SynchronousMode synchronous, Iterable<String> schema) {
        requireReadable(source(file, synchronous, BUSY_TIMEOUT_MILLIS));
        SqliteDatabase database = new SqliteDatabase(
                pool(source(file, synchronous, BUSY_TIMEOUT_MILLIS), 1),
                pool(source(file, synchronous, BUSY_TIMEOUT_MILLIS), READERS),
                new OldPages(file, source(file, synchronous, OldPages.PATIENCE_MILLIS)));
        schema.forEach(statement -> database.write().sql(statement).update());
        database.oldPages.owedFromNowOn(database::forgetOldPages);
        return database;
    }

    // A pool would say so with a trace in the log, and not in the store's words.
    private static void requireReadable(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeQuery("select count(*) from sqlite_master").close();
        } catch (SQLException e) {
            throw Objects.requireNonNullElseGet(
                    new SqliteFailures().translate("opening", null, e),
                    () -> new StoreUnavailable("the store cannot be opened", e));
        }
    }

    private static SQLiteDataSource source(Path file, SynchronousMode synchronous, int busyTimeoutMillis) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(synchronous);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "ON");
        config.setBusyTimeout(busyTimeoutMillis);
        config.setCacheSize(CACHE);
        config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, Integer.toString(CHECKPOINT_PAGES));
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static HikariDataSource pool(SQLiteDataSource source, int size) {
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(source);
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(size);
        pool.setMaxLifetime(0);
        return new HikariDataSource(pool);
    }

    /** Joins the transaction of the calling thread, if there is one. */
    public JdbcClient write() {
        return JdbcClient.create(writing);
    }

    /** Sees what the calling thread's own transaction has written, and never waits for anybody else's. */
    public JdbcClient read() {
        return JdbcClient.create(inOwnTransaction() ? writing : reading);
    }

    /** Like {@link #read()}, with plain statements. */
    <T> T reading(ConnectionCallback<T> action) {
        return Objects.requireNonNull((inOwnTransaction() ? writing : reading).execute(action));
    }

    /** Writes in one transaction, that of the calling thread or a new one. */
    <T> T writing(ConnectionCallback<T> action) {
        return Objects.requireNonNull(inTransaction().execute(status -> writing.execute(action)));
    }

    /** Deletes every row there is, and answers how many there were. */
    int empty() {
        return Objects.requireNonNull(inTransaction().execute(status -> {
            forgetOldPages();
            return write()
                    .sql("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
                    .query(String.class)
                    .list()
                    .stream()
                    .mapToInt(table -> write().sql("delete from " + table).update())
                    .sum();
        }));
    }

    private boolean inOwnTransaction() {
        return transactions.isRunning();
    }

    public DataSource writer() {
        return writer;
    }

    public PlatformTransactionManager transactions() {
        return transactions;
    }

    public TransactionTemplate inTransaction() {
        return new TransactionTemplate(transactions);
    }

    /**
     * Sees to it that bytes which were deleted or overwritten stand in no file any more: what is free in the database is
     * zeroed by {@code secure_delete}, and the write-ahead log is carried over and cut to nothing. This happens when the
     * transaction has been committed; a reader who holds on to old pages puts it off, and nobody else.
     */
    public void forgetOldPages() {
        inTransaction()
                .executeWithoutResult(status -> TransactionSynchronizationManager.registerSynchronization(oldPages));
    }

    @Override
    public void close() {
        oldPages.close();
        readers.close();
        writer.close();
    }
}
