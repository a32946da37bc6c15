package dev.onward.insights;

import dev.onward.timeline.Notebook;
import java.util.Locale;
import java.util.stream.Stream;

/** A way of looking at the records: a constant of one of the enums that are. */
interface Observing {

    String name();

    /** What is seen, also of too few. */
    Stream<Observation> in(Notebook notebook);

    /** {@code urges-at-night} */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
