package dev.onward.store.mongodb;

import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.TransactionOptions;
import com.mongodb.WriteConcern;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import java.util.function.Function;
import java.util.function.Predicate;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.jspecify.annotations.Nullable;

/**
 * Transactions that belong to a thread, so that what is stored while one runs is stored with it: a view's documents and
 * the token of its processor move together, as they do in the embedded store.
 */
public final class MongoTransactions implements TransactionManager {

    private static final TransactionOptions DURABLE = TransactionOptions.builder()
            .readConcern(ReadConcern.SNAPSHOT)
            .readPreference(ReadPreference.primary())
            .writeConcern(WriteConcern.MAJORITY.withJournal(true))
            .build();

    static final int WRITE_CONFLICT = 112;

    private final MongoClient client;
    private final AbandonedTransactions abandoned;
    private final ThreadLocal<@Nullable ClientSession> current = new ThreadLocal<>();

    public MongoTransactions(MongoClient client) {
        this.client = client;
        this.abandoned = new AbandonedTransactions(client);
    }

    /** The session of this thread's transaction, if there is one. */
    @Nullable
    ClientSession session() {
        return current.get();
    }

    /** Runs the work in this thread's transaction, or in one of its own, again when others were in its way. */
    <T> T run(Function<ClientSession, T> work) {
        ClientSession joined = current.get();
        return joined == null ? runAlone(work) : MongoFailures.translated(() -> runIn(joined, work));
    }

    private <T> T runIn(ClientSession joined, Function<ClientSession, T> work) {
        try {
            return work.apply(joined);
        } catch (MongoException e) {
            if (e.getCode() == WRITE_CONFLICT) {
                abandoned.end();
            }
            throw e;
        }
    }

    /** Runs the work in a transaction of its own: when it fails, this thread's can still be committed. */
    <T> T runAlone(Function<ClientSession, T> work) {
        return MongoFailures.translated(() -> {
            try (ClientSession own = client.startSession()) {
                return own.withTransaction(() -> work.apply(own), DURABLE);
            }
        });
    }

    /** Runs the steps as one, or undoes them when one answers false. */
    boolean all(Predicate<ClientSession> steps) {
        try {
            return run(session -> {
                if (!steps.test(session)) {
                    throw new Undone();
                }
                return true;
            });
        } catch (Undone e) {
            return false;
        }
    }

    /** Ends a transaction without a trace. */
    private static final class Undone extends RuntimeException {
        Undone() {
            super(null, null, false, false);
        }
    }

    /** Begins a transaction of its own, which is undone with the end of its session unless it was committed. */
    ClientSession begin() {
        ClientSession session = client.startSession();
        session.startTransaction(DURABLE);
        return session;
    }

    /** Ends what dead nodes have left open and others wait for. */
    void endAbandoned() {
        abandoned.end();
    }

    @Override
    public Transaction startTransaction() {
        return current.get() == null ? new Started() : new Joined();
    }

    /** Part of one that somebody else ends. */
    private static final class Joined implements Transaction {
        @Override
        public void commit() {}

        @Override
        public void rollback() {}
    }

    private final class Started implements Transaction {

        private final ClientSession session = client.startSession();

        Started() {
            session.startTransaction(DURABLE);
            current.set(session);
        }

        @Override
        public void commit() {
            try {
                session.commitTransaction();
            } catch (MongoException e) {
                throw MongoFailures.translate(e);
            } finally {
                end();
            }
        }

        @Override
        public void rollback() {
            try {
                if (session.hasActiveTransaction()) {
                    session.abortTransaction();
                }
            } finally {
                end();
            }
        }

        private void end() {
            current.remove();
            session.close();
        }
    }
}
