package dev.onward.store.sqlite;

import dev.onward.shared.PrivateText;
import dev.onward.store.JourneyNote;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of notes. They go with the key of their journey. */
final class Notes {

    private final SqliteDatabase journal;
    private final AccountStatements statements;

    Notes(SqliteDatabase journal) {
        this.journal = journal;
        this.statements = new AccountStatements(journal);
        statements.update("""
                create table if not exists journey_note (
                  account text not null, journey text not null, name text not null, version integer not null,
                  sealed text not null, primary key (account, journey, name))""");
    }

    Optional<JourneyNote> find(UUID account, UUID journey, String name) {
        return journal.read()
                .sql("select * from journey_note where account = ? and journey = ? and name = ?")
                .params(account.toString(), journey.toString(), name)
                .query(Notes::read)
                .optional();
    }

    List<JourneyNote> of(UUID account) {
        return journal.read()
                .sql("select * from journey_note where account = ? order by journey, name")
                .param(account.toString())
                .query(Notes::read)
                .list();
    }

    /** Answers false when its version is not the next. */
    boolean keep(JourneyNote note) {
        return statements.update(
                        "insert into journey_note values (?1, ?2, ?3, ?4, ?5) on conflict do update"
                                + " set version = excluded.version, sealed = excluded.sealed"
                                + " where version + 1 = excluded.version",
                        note.account().toString(),
                        note.journey().toString(),
                        note.name(),
                        note.version(),
                        note.sealed().storedForm())
                > 0;
    }

    void erase(UUID account, UUID journey) {
        statements.update(
                "delete from journey_note where account = ? and journey = ?", account.toString(), journey.toString());
    }

    void eraseAll(UUID account) {
        statements.update("delete from journey_note where account = ?", account.toString());
    }

    private static JourneyNote read(ResultSet row, int number) throws SQLException {
        return new JourneyNote(
                UUID.fromString(row.getString("account")),
                UUID.fromString(row.getString("journey")),
                row.getString("name"),
                row.getLong("version"),
                PrivateText.stored(row.getString("sealed")));
    }
}
