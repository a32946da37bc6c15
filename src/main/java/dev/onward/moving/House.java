package dev.onward.moving;

import dev.onward.moving.Line.End;
import dev.onward.moving.Line.Household;
import dev.onward.store.Accounts;
import dev.onward.store.Accounts.Registered;
import dev.onward.store.EventLog;
import dev.onward.store.PlacedCommit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** All that must last of one store: its log, accounts and keys. What is derived is made again where it arrives. */
public record House(EventLog log, Accounts accounts) {

    private static final int PAGE = 1_000;

    /** What was moved. */
    public record Moved(long events, long accounts) {

        private static Moved of(End end) {
            return new Moved(end.events(), end.accounts());
        }
    }

    /**
     * Writes everything into a new file. Accounts come after the log, so that the key of every journey in it is there,
     * also while others write.
     */
    public Moved export(Path file) throws IOException {
        try (Written written = Written.create(file)) {
            long end = log.lastPosition();
            for (List<PlacedCommit> page = log.readAfter(0, PAGE);
                    !page.isEmpty() && page.getFirst().position() <= end;
                    page = log.readAfter(page.getLast().lastPosition(), PAGE)) {
                for (PlacedCommit commit : page) {
                    written.write(Line.of(commit));
                }
            }
            for (Registered account : accounts.all()) {
                written.write(Line.of(household(account)));
            }
            written.write(Line.erased(accounts.erased()));
            return Moved.of(written.end());
        }
    }

    private Household household(Registered account) {
        UUID id = account.account();
        return new Household(account, accounts.credentials(id), accounts.journeyKeys(id), accounts.notes(id));
    }

    /**
     * Stores everything that is in a file, at the same positions.
     *
     * @throws Unmovable when the file is not whole or this store is not empty; nothing was stored
     */
    public Moved importFrom(Path path) throws IOException {
        MovedFile file = new MovedFile(path);
        End end = file.check();
        if (log.lastPosition() > 0 || !accounts.all().isEmpty()) {
            throw new Unmovable("this store is not empty: a house is moved into an empty one");
        }
        Arriving arriving = new Arriving(log);
        file.read(line -> {
            if (line.commit() != null) {
                arriving.add(line.commit());
            } else if (line.household() != null) {
                settle(line.household());
            } else if (line.erased() != null) {
                line.erased().forEach(accounts::fence);
            }
        });
        arriving.end();
        return Moved.of(end);
    }

    private void settle(Household household) {
        Registered account = household.account();
        accounts.create(account.account(), account.at(), household.credentials());
        household.journeyKeys().forEach(accounts::keep);
        if (household.notes() != null) {
            household.notes().forEach(accounts::keep);
        }
    }
}
