package dev.onward.thenandnow;

import dev.onward.reasons.ReasonsPaper;
import dev.onward.timeline.Notebook;
import dev.onward.timeline.Notebooks.Both;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Two moments of a journey side by side. It shows what was written, and never says what was better, or why.
 *
 * @param then the day of the earlier moment, in the journey's zone
 * @param now the day of the later one
 */
public record ThenAndNow(LocalDate then, LocalDate now, List<Section> sections) {

    static ThenAndNow of(Notebook then, Notebook now, ReasonsPaper reasonsThen, ReasonsPaper reasonsNow) {
        Both both = new Both(then, now);
        Stream<Function<Both, Section>> sections = Stream.of(
                StatusCheck::section,
                Gauges::section,
                moments -> Reasons.section(reasonsThen, reasonsNow),
                Hopes::section,
                Objections::section,
                Expectations::section,
                PracticalSide::section,
                Lessons::section);
        return new ThenAndNow(
                then.today(),
                now.today(),
                sections.map(section -> section.apply(both))
                        .filter(section -> !(section.isAboutTalking() && now.isOnSafetyPath()))
                        .toList());
    }
}
