package dev.onward.thenandnow;

import dev.onward.practical.PracticalBoard;
import dev.onward.timeline.Notebooks.Both;
import java.util.List;
import java.util.stream.Stream;

/** What is to be divided, and the children. */
final class PracticalSide {

    private PracticalSide() {}

    static Section section(Both both) {
        PracticalBoard then = PracticalBoard.of(both.then());
        PracticalBoard now = PracticalBoard.of(both.now());
        return new Section(
                "practical",
                "What is to be divided, and where are the children to be?",
                Stream.of(MattersBeside.rows(then, now), MattersBeside.totals(then, now), CustodyBeside.rows(then, now))
                        .flatMap(List::stream)
                        .toList());
    }
}
