package dev.onward.store.mongodb;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoServerException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import dev.onward.store.StoreFull;
import dev.onward.store.StoreUnavailable;
import java.util.Set;
import java.util.function.Supplier;

/** Says in the store's own words what the driver's exceptions mean. */
final class MongoFailures {

    private static final int OUT_OF_DISK_SPACE = 14031;
    /** A whole must fit into about a seventh of the server's cache. */
    private static final int TRANSACTION_TOO_LARGE_FOR_CACHE = 388;
    /** MaxTimeMSExpired, ShutdownInProgress, PrimarySteppedDown, ReadConcernMajorityNotAvailableYet, and their like. */
    private static final Set<Integer> PASSING =
            Set.of(50, 64, 91, 100, 112, 134, 189, 202, 246, 251, 262, 10107, 11600, 11602, 13435, 13436);

    private MongoFailures() {}

    static <T> T translated(Supplier<T> work) {
        try {
            return work.get();
        } catch (MongoException e) {
            throw translate(e);
        }
    }

    static RuntimeException translate(MongoException e) {
        if (isFull(e)) {
            return new StoreFull(e);
        }
        return isPassing(e) ? new StoreUnavailable("the store cannot be reached or written at the moment", e) : e;
    }

    private static boolean isFull(MongoException e) {
        return code(e) == OUT_OF_DISK_SPACE || code(e) == TRANSACTION_TOO_LARGE_FOR_CACHE;
    }

    private static int code(MongoException e) {
        return e instanceof MongoBulkWriteException bulk
                        && !bulk.getWriteErrors().isEmpty()
                ? bulk.getWriteErrors().getFirst().getCode()
                : e.getCode();
    }

    /** Whether trying again later may help. */
    static boolean isPassing(MongoException e) {
        return e instanceof MongoTimeoutException
                || e instanceof MongoSocketException
                || e instanceof MongoNotPrimaryException
                || e instanceof MongoNodeIsRecoveringException
                || e instanceof MongoWriteConcernException
                || e instanceof MongoInterruptedException
                || e instanceof MongoConnectionPoolClearedException
                || e.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL)
                || e.hasErrorLabel(MongoException.UNKNOWN_TRANSACTION_COMMIT_RESULT_LABEL)
                || e instanceof MongoServerException && PASSING.contains(code(e));
    }
}
