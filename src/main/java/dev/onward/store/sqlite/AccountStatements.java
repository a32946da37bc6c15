package dev.onward.store.sqlite;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Short ways to write beside the log. There is one writer, so what is asked here holds until the transaction ends. */
record AccountStatements(SqliteDatabase journal) {

    boolean any(String sql, Object... parameters) {
        return journal.write().sql(sql).params(parameters).query(Long.class).single() > 0;
    }

    /** Answers how many rows it changed. */
    int update(String sql, @Nullable Object... parameters) {
        return journal.write().sql(sql).params(Arrays.asList(parameters)).update();
    }
}
