package dev.onward.store.sqlite;

import dev.onward.store.Accounts;
import dev.onward.store.Credential;
import dev.onward.store.JourneyKeyWrap;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Accounts and keys in {@code journal.db}, beside the log. Times are milliseconds since 1970. */
public final class SqliteAccounts implements Accounts {

    private static final List<String> SCHEMA = List.of(
            "create table if not exists account (id text primary key, created_at integer not null)",
            """
            create table if not exists credential (
              id text primary key, account text not null, kind text not null, lookup blob not null,
              salt blob not null, wrap blob not null, label blob, scopes text not null,
              created_at integer not null, expires_at integer, last_used_at integer, signed_in_at integer,
              unique (kind, lookup))""",
            "create index if not exists credential_account on credential (account)",
            """
            create table if not exists journey_key (
              journey text primary key, account text not null, wrap blob not null, created_at integer not null)""",
            "create index if not exists journey_key_account on journey_key (account)",
            "create table if not exists fence (id text primary key, at integer not null)");

    private final SqliteDatabase journal;

    public SqliteAccounts(SqliteDatabase journal) {
        this.journal = journal;
        SCHEMA.forEach(statement -> journal.write().sql(statement).update());
    }

    @Override
    public boolean create(UUID account, Instant at, List<Credential> credentials) {
        return all(() -> {
            if (isFenced(account)) {
                return false;
            }
            update("insert into account values (?, ?)", account.toString(), at.toEpochMilli());
            return addAll(account, credentials);
        });
    }

    @Override
    public Optional<Credential> find(Credential.Kind kind, byte[] lookup) {
        return journal.read()
                .sql("select * from credential where kind = ? and lookup = ?")
                .params(kind.name(), lookup)
                .query(SqliteAccounts::credential)
                .optional();
    }

    @Override
    public List<Credential> credentials(UUID account) {
        return journal.read()
                .sql("select * from credential where account = ? order by created_at, id")
                .param(account.toString())
                .query(SqliteAccounts::credential)
                .list();
    }

    @Override
    public boolean exchange(UUID account, UUID by, List<UUID> remove, List<Credential> add) {
        return all(
                () -> has(account, by) && remove.stream().allMatch(id -> remove(account, id)) && addAll(account, add));
    }

    @Override
    public boolean replaceAll(UUID account, UUID by, List<Credential> add) {
        return all(() -> has(account, by) && removeAll(account) && addAll(account, add));
    }

    @Override
    public void used(UUID credential, Instant at) {
        update(
                "update credential set last_used_at = ?1 where id = ?2 and coalesce(last_used_at, 0) < ?1",
                at.toEpochMilli(),
                credential.toString());
    }

    @Override
    public boolean keep(JourneyKeyWrap wrap) {
        return all(() -> {
            if (isFenced(wrap.account()) || isFenced(wrap.journey()) || !exists(wrap.account())) {
                return false;
            }
            update(
                    "insert or ignore into journey_key values (?, ?, ?, ?)",
                    wrap.journey().toString(),
                    wrap.account().toString(),
                    wrap.wrap(),
                    wrap.createdAt().toEpochMilli());
            return true;
        });
    }

    @Override
    public Optional<JourneyKeyWrap> journeyKey(UUID account, UUID journey) {
        return journal.read()
                .sql("select * from journey_key where journey = ? and account = ?")
                .params(journey.toString(), account.toString())
                .query(SqliteAccounts::journeyKeyWrap)
                .optional();
    }

    @Override
    public List<JourneyKeyWrap> journeyKeys(UUID account) {
        return journal.read()
                .sql("select * from journey_key where account = ? order by created_at, journey")
                .param(account.toString())
                .query(SqliteAccounts::journeyKeyWrap)
                .list();
    }

    @Override
    public List<UUID> erased() {
        return journal.read()
                .sql("select id from fence")
                .query((row, number) -> UUID.fromString(row.getString(1)))
                .list();
    }

    @Override
    public void eraseJourney(UUID account, UUID journey, Instant at) {
        all(() -> {
            if (update(
                            "delete from journey_key where journey = ? and account = ?",
                            journey.toString(),
                            account.toString())
                    > 0) {
                fence(journey, at);
            }
            return true;
        });
        journal.forgetOldPages();
    }

    @Override
    public void eraseAccount(UUID account, Instant at) {
        all(() -> {
            fence(account, at);
            update(
                    "insert or ignore into fence select journey, ? from journey_key where account = ?",
                    at.toEpochMilli(),
                    account.toString());
            update("delete from journey_key where account = ?", account.toString());
            update("delete from credential where account = ?", account.toString());
            update("delete from account where id = ?", account.toString());
            return true;
        });
        journal.forgetOldPages();
    }

    /** Runs the steps as one, or undoes them when one answers false. There is one writer, so nobody comes between. */
    private boolean all(BooleanSupplier steps) {
        return Boolean.TRUE.equals(journal.inTransaction().execute(status -> {
            boolean done = steps.getAsBoolean();
            if (!done) {
                status.setRollbackOnly();
            }
            return done;
        }));
    }

    private boolean has(UUID account, UUID credential) {
        return !isFenced(account)
                && count(
                        "select count(*) from credential where id = ? and account = ?",
                        credential.toString(),
                        account.toString());
    }

    private boolean addAll(UUID account, List<Credential> credentials) {
        return credentials.stream().allMatch(credential -> add(account, credential));
    }

    private boolean add(UUID account, Credential it) {
        if (!it.account().equals(account) || isFenced(it.id()) || isTaken(it)) {
            return false;
        }
        update(
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
        return count(
                "select count(*) from credential where id = ? or (kind = ? and lookup = ?)",
                it.id().toString(),
                it.kind().name(),
                it.lookup());
    }

    private boolean remove(UUID account, UUID credential) {
        fence(credential, Instant.EPOCH);
        return update("delete from credential where id = ? and account = ?", credential.toString(), account.toString())
                > 0;
    }

    private boolean removeAll(UUID account) {
        update("insert or ignore into fence select id, 0 from credential where account = ?", account.toString());
        return update("delete from credential where account = ?", account.toString()) > 0;
    }

    private boolean exists(UUID account) {
        return count("select count(*) from account where id = ?", account.toString());
    }

    private boolean isFenced(UUID id) {
        return count("select count(*) from fence where id = ?", id.toString());
    }

    private void fence(UUID id, Instant at) {
        update("insert or ignore into fence values (?, ?)", id.toString(), at.toEpochMilli());
    }

    private boolean count(String sql, Object... parameters) {
        return journal.write().sql(sql).params(parameters).query(Long.class).single() > 0;
    }

    private int update(String sql, @Nullable Object... parameters) {
        return journal.write().sql(sql).params(Arrays.asList(parameters)).update();
    }

    private static Credential credential(ResultSet row, int number) throws SQLException {
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

    private static JourneyKeyWrap journeyKeyWrap(ResultSet row, int number) throws SQLException {
        return new JourneyKeyWrap(
                UUID.fromString(row.getString("journey")),
                UUID.fromString(row.getString("account")),
                row.getBytes("wrap"),
                Instant.ofEpochMilli(row.getLong("created_at")));
    }

    private static @Nullable Long millis(@Nullable Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }
}
