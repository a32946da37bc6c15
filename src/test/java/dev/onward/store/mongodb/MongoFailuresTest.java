package dev.onward.store.mongodb;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import dev.onward.store.StoreFull;
import dev.onward.store.StoreUnavailable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MongoFailuresTest {

    @ParameterizedTest
    @ValueSource(ints = {14031, 388})
    void what_finds_no_room_on_the_disk_or_in_the_cache_is_told_so(int code) {
        assertThat(MongoFailures.translate(new MongoException(code, ""))).isInstanceOf(StoreFull.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL,
                MongoException.UNKNOWN_TRANSACTION_COMMIT_RESULT_LABEL
            })
    void what_may_help_to_try_again_is_told_so(String label) {
        MongoException failure = new MongoException(1, "");
        failure.addLabel(label);
        assertThat(MongoFailures.translate(failure)).isInstanceOf(StoreUnavailable.class);
    }
}
