package dev.onward.store.sqlite;

import dev.onward.store.Accounts;
import dev.onward.store.Credential;
import dev.onward.store.JourneyKeyWrap;
import dev.onward.store.JourneyNote;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** Accounts and keys in {@code journal.db}, beside the log. Times are milliseconds since 1970. */
public final class SqliteAccounts implements Accounts {

    private final SqliteDatabase journal;
    private final AccountStatements statements;
    private final Fences fences;
    private final Credentials credentials;
    private final KeyWraps keys;
    private final Notes notes;

    /** Creates the tables where there are none. */
    public SqliteAccounts(SqliteDatabase journal) {
        this.journal = journal;
        this.statements = new AccountStatements(journal);
        this.fences = new Fences(journal);
        this.credentials = new Credentials(journal, fences);
        this.keys = new KeyWraps(journal, fences);
        this.notes = new Notes(journal);
        statements.update("create table if not exists account (id text primary key, created_at integer not null)");
    }

    @Override
    public boolean create(UUID account, Instant at, List<Credential> first) {
        return all(() -> {
            if (fences.has(account)) {
                return false;
            }
            statements.update("insert into account values (?, ?)", account.toString(), at.toEpochMilli());
            return credentials.addAll(account, first);
        });
    }

    @Override
    public Optional<Credential> find(Credential.Kind kind, byte[] lookup) {
        return credentials.find(kind, lookup);
    }

    @Override
    public List<Credential> credentials(UUID account) {
        return credentials.of(account);
    }

    @Override
    public boolean exchange(UUID account, UUID by, List<UUID> remove, List<Credential> add) {
        return all(() -> credentials.has(account, by)
                && remove.stream().allMatch(id -> credentials.remove(account, id))
                && credentials.addAll(account, add));
    }

    @Override
    public boolean replaceAll(UUID account, UUID by, List<Credential> add) {
        return all(() ->
                credentials.has(account, by) && credentials.removeAll(account) && credentials.addAll(account, add));
    }

    @Override
    public void used(UUID credential, Instant at) {
        credentials.used(credential, at);
    }

    @Override
    public boolean keep(JourneyKeyWrap wrap) {
        return all(() -> {
            if (fences.has(wrap.account()) || fences.has(wrap.journey()) || !exists(wrap.account())) {
                return false;
            }
            keys.add(wrap);
            return true;
        });
    }

    private boolean exists(UUID account) {
        return statements.any("select count(*) from account where id = ?", account.toString());
    }

    @Override
    public Optional<JourneyKeyWrap> journeyKey(UUID account, UUID journey) {
        return keys.find(account, journey);
    }

    @Override
    public List<JourneyKeyWrap> journeyKeys(UUID account) {
        return keys.of(account);
    }

    @Override
    public Optional<JourneyNote> note(UUID account, UUID journey, String name) {
        return notes.find(account, journey, name);
    }

    @Override
    public List<JourneyNote> notes(UUID account) {
        return notes.of(account);
    }

    @Override
    public boolean keep(JourneyNote note) {
        return all(() -> keys.find(note.account(), note.journey()).isPresent() && notes.keep(note));
    }

    @Override
    public List<UUID> erased() {
        return fences.all();
    }

    @Override
    public List<Registered> all() {
        return journal.read()
                .sql("select id, created_at from account order by created_at, id")
                .query((row, number) ->
                        new Registered(UUID.fromString(row.getString(1)), Instant.ofEpochMilli(row.getLong(2))))
                .list();
    }

    @Override
    public void fence(UUID id) {
        fences.add(id, Instant.EPOCH);
    }

    @Override
    public void eraseJourney(UUID account, UUID journey, Instant at) {
        all(() -> {
            if (keys.erase(account, journey, at)) {
                notes.erase(account, journey);
                journal.forgetOldPages();
            }
            return true;
        });
    }

    @Override
    public void eraseAccount(UUID account, Instant at) {
        all(() -> {
            fences.add(account, at);
            keys.eraseAll(account, at);
            notes.eraseAll(account);
            credentials.deleteAll(account);
            statements.update("delete from account where id = ?", account.toString());
            journal.forgetOldPages();
            return true;
        });
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
}
