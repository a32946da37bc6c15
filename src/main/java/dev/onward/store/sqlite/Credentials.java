package dev.onward.store.sqlite;

import dev.onward.store.Credential;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of credentials. One that is removed is fenced, so it never comes back under its id. */
final class Credentials {

    private final SqliteDatabase journal;
    private final AccountStatements statements;
    private final Fences fences;

    Credentials(SqliteDatabase journal, Fences fences) {
        this.journal = journal;
        this.statements = new AccountStatements(journal);
        this.fences = fences;
        statements.update("""
                create table if not exists credential (
                  id text primary key, account text not null, kind text not null, lookup blob not null,
                  salt blob not null, wrap blob not null, label blob, scopes text not null,
                  created_at integer not null, expires_at integer, last_used_at integer, signed_in_at integer,
                  unique (kind, lookup))""");
        statements.update("create index if not exists credential_account on credential (account)");
    }

    Optional<Credential> find(Credential.Kind kind, byte[] lookup) {
        return journal.read()
                .sql("select * from credential where kind = ? and lookup = ?")
                .params(kind.name(), lookup)
                .query(Credentials::read)
                .optional();
    }

    List<Credential> of(UUID account) {
        return journal.read()
                .sql("select * from credential where account = ? order by created_at, id")
                .param(account.toString())
                .query(Credentials::read)
                .list();
    }

    boolean has(UUID account, UUID credential) {
        return !fences.has(account)
                && statements.any(
                        "select count(*) from credential where id = ? and account = ?",
                        credential.toString(),
                        account.toString());
    }

    /** Answers false at the first that is not this account's, was there before or has a lookup that is taken. */
    boolean addAll(UUID account, List<Credential> credentials) {
        return credentials.stream().allMatch(credential -> add(account, credential));
    }

    private boolean add(UUID account, Credential it) {
        if (!it.account().equals(account) || fences.has(it.id()) || isTaken(it)) {
            return false;
        }
        statements.update(
                "insert into credential values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                it.id().toString(),
                account.toString(),
                it.kind().name(),
                it.lookup(),
                it.salt(),
                it.wrap(),
                it.label(),
                String.join(" ", it.scopes()),
                it.createdAt().toEpochMilli(),
                millis(it.expiresAt()),
                millis(it.lastUsedAt()),
                millis(it.signedInAt()));
        return true;
    }

    private boolean isTaken(Credential it) {
        return statements.any(
                "select count(*) from credential where id = ? or (kind = ? and lookup = ?)",
                it.id().toString(),
                it.kind().name(),
                it.lookup());
    }

    void used(UUID credential, Instant at) {
        statements.update(
                "update credential set last_used_at = ?1 where id = ?2 and coalesce(last_used_at, 0) < ?1",
                at.toEpochMilli(),
                credential.toString());
    }

    boolean remove(UUID account, UUID credential) {
        fences.add(credential, Instant.EPOCH);
        journal.forgetOldPages();
        return statements.update(
                        "delete from credential where id = ? and account = ?",
                        credential.toString(),
                        account.toString())
                > 0;
    }

    boolean removeAll(UUID account) {
        statements.update(
                "insert or ignore into fence select id, 0 from credential where account = ?", account.toString());
        return deleteAll(account) > 0;
    }

    /** For an account that is fenced itself. Answers how many there were. */
    int deleteAll(UUID account) {
        journal.forgetOldPages();
        return statements.update("delete from credential where account = ?", account.toString());
    }

    private static Credential read(ResultSet row, int number) throws SQLException {
        String scopes = row.getString("scopes");
        return new Credential(
                UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("account")),
                Credential.Kind.valueOf(row.getString("kind")),
                row.getBytes("lookup"),
                row.getBytes("salt"),
                row.getBytes("wrap"),
                row.getBytes("label"),
                scopes.isEmpty() ? Set.of() : Arrays.stream(scopes.split(" ")).collect(Collectors.toUnmodifiableSet()),
                Instant.ofEpochMilli(row.getLong("created_at")),
                instant(row, "expires_at"),
                instant(row, "last_used_at"),
                instant(row, "signed_in_at"));
    }

    private static @Nullable Long millis(@Nullable Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }
}
