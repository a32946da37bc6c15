package dev.onward.store.sqlite;

import dev.onward.store.StoreFull;
import dev.onward.store.StoreUnavailable;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says in the store's own words what SQLite's result codes mean. */
final class SqliteFailures implements SQLExceptionTranslator {

    private static final int PRIMARY_CODE = 0xff;

    private final SQLExceptionTranslator others = new SQLExceptionSubclassTranslator();

    @Override
    public @Nullable DataAccessException translate(String task, @Nullable String sql, SQLException failure) {
        if (!(failure instanceof SQLiteException e)) {
            return others.translate(task, sql, failure);
        }
        return switch (SQLiteErrorCode.getErrorCode(e.getResultCode().code & PRIMARY_CODE)) {
            case SQLITE_FULL -> new StoreFull(e);
            case SQLITE_NOTADB, SQLITE_CORRUPT -> new DamagedFile(e);
            case SQLITE_BUSY, SQLITE_LOCKED -> new StoreUnavailable("the store is busy", e);
            case SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_PERM, SQLITE_PROTOCOL, SQLITE_NOLFS ->
                new StoreUnavailable("the store cannot be read or written", e);
            default -> others.translate(task, sql, e);
        };
    }
}
