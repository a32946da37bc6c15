package dev.onward.store.mongodb;

import com.mongodb.client.MongoClient;
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
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** The store on MongoDB keeps the same contracts. */
@NeedsMongo
class MongoContractTest {

    private final String name = "contract-" + UUID.randomUUID();

    @AfterEach
    void drop() {
        try (MongoClient client = MongoServer.connect()) {
            client.getDatabase(name).drop();
        }
    }

    @Nested
    class Log extends EventLogContract {
        @Override
        protected Adapter open() {
            return MongoAdapter.open(name);
        }
    }

    @Nested
    class Views extends DocumentsContract {
        @Override
        protected Adapter open() {
            return MongoAdapter.open(name);
        }
    }

    @Nested
    class Snaps extends SnapshotsContract {
        @Override
        protected Adapter open() {
            return MongoAdapter.open(name);
        }
    }

    @Nested
    class Group extends GroupCommitContract {
        @Override
        protected Adapter open() {
            return MongoAdapter.open(name);
        }
    }

    @Nested
    class People extends AccountsContract {
        @Override
        protected Adapter open() {
            return MongoAdapter.open(name);
        }
    }

    @Nested
    class Tokens extends TokensContract {
        @Override
        protected Adapter open() {
            return MongoAdapter.open(name);
        }
    }

    @Nested
    class Gone extends ErasedAccountsContract {
        @Override
        protected Adapter open() {
            return MongoAdapter.open(name);
        }
    }

    @Nested
    class Wholes extends WholeContract {
        @Override
        protected Adapter open() {
            return MongoAdapter.open(name);
        }
    }

    @Nested
    class Notes extends NotesContract {
        @Override
        protected Adapter open() {
            return MongoAdapter.open(name);
        }
    }

    @Nested
    class AmongWriters extends WholeAmongWritersContract {
        @Override
        protected Adapter open() {
            return MongoAdapter.open(name);
        }

        private final MongoAdapter other = MongoAdapter.open(name);

        @Override
        protected Adapter beside() {
            return other;
        }

        @AfterEach
        void closeOther() {
            other.close();
        }
    }
}
