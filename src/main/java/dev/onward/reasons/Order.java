package dev.onward.reasons;

import java.util.List;
import java.util.UUID;

/** The order that the person gave to the reasons that stood on the paper. */
record Order(UUID record, List<UUID> reasons) {

    /** Those that it names come first. */
    int place(Reason reason) {
        int place = reasons.indexOf(reason.record());
        return place < 0 ? reasons.size() : place;
    }
}
