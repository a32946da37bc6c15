package dev.onward.moving;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.onward.store.Accounts.Registered;
import dev.onward.store.Credential;
import dev.onward.store.JourneyKeyWrap;
import dev.onward.store.JourneyNote;
import dev.onward.store.PlacedCommit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the file: JSON with one of these, the rest is left out.
 *
 * @param format the first line: which form the file has
 * @param erased ids under which nothing may be stored again
 * @param end the last line, without which the file is not whole
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Line(
        @Nullable String format,
        @Nullable PlacedCommit commit,
        @Nullable Household household,
        @Nullable List<UUID> erased,
        @Nullable End end) {

    static final String FORMAT = "onward-store-1";

    /**
     * An account with all that opens it.
     *
     * @param notes left out in older files
     */
    record Household(
            Registered account,
            List<Credential> credentials,
            List<JourneyKeyWrap> journeyKeys,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
            List<JourneyNote> notes) {}

    /** @param sha256 of everything before this line, in hexadecimal digits */
    record End(long events, long accounts, String sha256) {}

    static Line first() {
        return new Line(FORMAT, null, null, null, null);
    }

    static Line of(PlacedCommit commit) {
        return new Line(null, commit, null, null, null);
    }

    static Line of(Household household) {
        return new Line(null, null, household, null, null);
    }

    static Line erased(List<UUID> ids) {
        return new Line(null, null, null, ids, null);
    }

    static Line last(End end) {
        return new Line(null, null, null, null, end);
    }

    @Override
    public String toString() {
        return "Line";
    }
}
