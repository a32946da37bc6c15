package dev.onward.store.sqlite;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;

/** One database file: a single connection that writes, and a few that only read and never wait for it. */
public final class SqliteDatabase implements AutoCloseable {

    private final HikariDataSource writer;
    private final HikariDataSource readers;
    private final PlatformTransactionManager transactions;

    private SqliteDatabase(HikariDataSource writer, HikariDataSource readers) {
        this.writer = writer;
        this.readers = readers;
        this.transactions = new JdbcTransactionManager(writer);
    }

    /** Opens the file, or creates it, and runs the statements of the schema, each of which must bear repeating. */
    public static SqliteDatabase open(Path file, SynchronousMode synchronous, Iterable<String> schema) {
        SqliteDatabase database = new SqliteDatabase(pool(file, synchronous, 1), pool(file, synchronous, 4));
        schema.forEach(statement -> database.write().sql(statement).update());
        return database;
    }

    private static HikariDataSource pool(Path file, SynchronousMode synchronous, int size) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(synchronous);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "ON");
        config.setBusyTimeout(10_000);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(source);
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(size);
        pool.setMaxLifetime(0);
        return new HikariDataSource(pool);
    }

    /** Joins the transaction of the calling thread, if there is one. */
    public JdbcClient write() {
        return JdbcClient.create(writer);
    }

    public JdbcClient read() {
        return JdbcClient.create(readers);
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

    @Override
    public void close() {
        readers.close();
        writer.close();
    }
}
