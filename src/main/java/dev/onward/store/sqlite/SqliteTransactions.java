package dev.onward.store.sqlite;

import com.zaxxer.hikari.HikariDataSource;
import dev.onward.store.StoreUnavailable;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
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

    /**
     * Whether the calling thread is in a transaction of this database. A connection that is merely bound to the thread,
     * as Spring does within a transaction of any other database, is none.
     */
    boolean isRunning() {
        return isExistingTransaction(doGetTransaction());
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        try {
            super.doBegin(transaction, definition);
        } catch (CannotCreateTransactionException e) {
            throw new StoreUnavailable("the store is busy or cannot be opened", e);
        }
    }

    // Who reads before writing would be refused at once if somebody else wrote in between, so everybody takes turns
    // from
    // the start. The driver could do so by itself, but would also begin anew after a commit, and report that as its
    // failure.
    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        try (Statement statement = connection.createStatement()) {
            statement.execute("end");
            try {
                statement.execute("begin immediate");
            } catch (SQLException e) {
                statement.execute("begin");
                throw e;
            }
        }
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
