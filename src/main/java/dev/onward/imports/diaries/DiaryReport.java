package dev.onward.imports.diaries;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.onward.imports.diaries.Diary.NotTaken;
import dev.onward.imports.diaries.Diary.Skipped;
import dev.onward.shared.OccurredOn;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a file, thing by thing.
 *
 * @param recorded how many records were made now; none when it is only looked at
 */
record DiaryReport(int recorded, List<Line> lines) {

    /**
     * What becomes of one thing.
     *
     * @param at its number in the file, from 1; in a table that of its row, the names of its columns being the first
     * @param becomes the kind of record; not there when it is skipped
     * @param characters how long its words are
     * @param record what it became, once it is recorded
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Line(
            int at,
            @Nullable OccurredOn occurredOn,
            @Nullable String becomes,
            @Nullable Integer characters,
            @Nullable Skipped skipped,
            List<NotTaken> notTaken,
            @Nullable UUID record) {}
}
