package dev.onward.store.sqlite;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The ids of accounts, journeys and credentials that are gone for ever. */
final class Fences {

    private final SqliteDatabase journal;
    private final AccountStatements statements;

    Fences(SqliteDatabase journal) {
        this.journal = journal;
        this.statements = new AccountStatements(journal);
        statements.update("create table if not exists fence (id text primary key, at integer not null)");
    }

    boolean has(UUID id) {
        return statements.any("select count(*) from fence where id = ?", id.toString());
    }

    void add(UUID id, Instant at) {
        statements.update("insert or ignore into fence values (?, ?)", id.toString(), at.toEpochMilli());
    }

    List<UUID> all() {
        return journal.read()
                .sql("select id from fence")
                .query((row, number) -> UUID.fromString(row.getString(1)))
                .list();
    }
}
