package dev.onward.store.sqlite;

import dev.onward.store.contract.AccountsContract;
import dev.onward.store.contract.DocumentsContract;
import dev.onward.store.contract.ErasedAccountsContract;
import dev.onward.store.contract.EventLogContract;
import dev.onward.store.contract.GroupCommitContract;
import dev.onward.store.contract.NotesContract;
import dev.onward.store.contract.SnapshotsContract;
import dev.onward.store.contract.TokensContract;
import dev.onward.store.contract.WholeAmongWritersContract;
import dev.onward.store.contract.WholeContract;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** The embedded store keeps every contract. */
class SqliteContractTest {

    @TempDir
    Path data;

    @Nested
    class Log extends EventLogContract {
        @Override
        protected Adapter open() {
            return SqliteAdapter.open(data);
        }
    }

    @Nested
    class Views extends DocumentsContract {
        @Override
        protected Adapter open() {
            return SqliteAdapter.open(data);
        }
    }

    @Nested
    class Snaps extends SnapshotsContract {
        @Override
        protected Adapter open() {
            return SqliteAdapter.open(data);
        }
    }

    @Nested
    class Group extends GroupCommitContract {
        @Override
        protected Adapter open() {
            return SqliteAdapter.open(data);
        }
    }

    @Nested
    class People extends AccountsContract {
        @Override
        protected Adapter open() {
            return SqliteAdapter.open(data);
        }
    }

    @Nested
    class Tokens extends TokensContract {
        @Override
        protected Adapter open() {
            return SqliteAdapter.open(data);
        }
    }

    @Nested
    class Gone extends ErasedAccountsContract {
        @Override
        protected Adapter open() {
            return SqliteAdapter.open(data);
        }
    }

    @Nested
    class Wholes extends WholeContract {
        @Override
        protected Adapter open() {
            return SqliteAdapter.open(data);
        }
    }

    @Nested
    class Notes extends NotesContract {
        @Override
        protected Adapter open() {
            return SqliteAdapter.open(data);
        }
    }

    @Nested
    class AmongWriters extends WholeAmongWritersContract {
        @Override
        protected Adapter open() {
            return SqliteAdapter.open(data);
        }
    }
}
