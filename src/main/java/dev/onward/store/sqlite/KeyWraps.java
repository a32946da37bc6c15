package dev.onward.store.sqlite;

import dev.onward.store.JourneyKeyWrap;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of wrapped journey keys. Erasing one fences its journey. */
final class KeyWraps {

    private final SqliteDatabase journal;
    private final AccountStatements statements;
    private final Fences fences;

    KeyWraps(SqliteDatabase journal, Fences fences) {
        this.journal = journal;
        this.statements = new AccountStatements(journal);
        this.fences = fences;
        statements.update("""
                create table if not exists journey_key (
                  journey text primary key, account text not null, wrap blob not null, created_at integer not null)""");
        statements.update("create index if not exists journey_key_account on journey_key (account)");
    }

    Optional<JourneyKeyWrap> find(UUID account, UUID journey) {
        return journal.read()
                .sql("select * from journey_key where journey = ? and account = ?")
                .params(journey.toString(), account.toString())
                .query(KeyWraps::read)
                .optional();
    }

    List<JourneyKeyWrap> of(UUID account) {
        return journal.read()
                .sql("select * from journey_key where account = ? order by created_at, journey")
                .param(account.toString())
                .query(KeyWraps::read)
                .list();
    }

    /** Keeps the first of a journey. */
    void add(JourneyKeyWrap wrap) {
        statements.update(
                "insert or ignore into journey_key values (?, ?, ?, ?)",
                wrap.journey().toString(),
                wrap.account().toString(),
                wrap.wrap(),
                wrap.createdAt().toEpochMilli());
    }

    /** Answers whether there was a key to erase. */
    boolean erase(UUID account, UUID journey, Instant at) {
        boolean erased = statements.update(
                        "delete from journey_key where journey = ? and account = ?",
                        journey.toString(),
                        account.toString())
                > 0;
        if (erased) {
            fences.add(journey, at);
        }
        return erased;
    }

    void eraseAll(UUID account, Instant at) {
        statements.update(
                "insert or ignore into fence select journey, ? from journey_key where account = ?",
                at.toEpochMilli(),
                account.toString());
        statements.update("delete from journey_key where account = ?", account.toString());
    }

    private static JourneyKeyWrap read(ResultSet row, int number) throws SQLException {
        return new JourneyKeyWrap(
                UUID.fromString(row.getString("journey")),
                UUID.fromString(row.getString("account")),
                row.getBytes("wrap"),
                Instant.ofEpochMilli(row.getLong("created_at")));
    }
}
