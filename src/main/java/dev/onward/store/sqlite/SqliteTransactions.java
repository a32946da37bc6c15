package dev.onward.store.sqlite;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** Transactions on the one connection that writes. */
final class SqliteTransactions extends JdbcTransactionManager {

    private final HikariDataSource writer;

    SqliteTransactions(HikariDataSource writer) {
        super(writer);
        this.writer = writer;
        setExceptionTranslator(new SqliteFailures());
    }

    // On a full or broken disk SQLite has rolled back by itself, and says that there is nothing to roll back: that must
    // not hide the failure. The connection is not used again, since nobody knows what it thinks.
    @Override
    protected void doRollback(DefaultTransactionStatus status) {
        try {
            super.doRollback(status);
        } catch (TransactionException | DataAccessException e) {
            logger.debug("SQLite had rolled back by itself", e);
            writer.evictConnection(DataSourceUtils.getConnection(writer));
        }
    }
}
