package dev.onward.thenandnow;

import dev.onward.journey.events.MovingOnEvent.LessonGiven;
import dev.onward.journey.events.MovingOnEvent.Reflected;
import dev.onward.timeline.Notebooks.Both;
import java.util.List;
import java.util.stream.Stream;

/** The lessons and reflections since then. */
final class Lessons {

    private Lessons() {}

    static Section section(Both both) {
        List<Row> lessons = Row.beside(
                both.then().of(LessonGiven.class),
                both.now().of(LessonGiven.class),
                "Not given",
                lesson -> "Lesson",
                lesson -> Side.of(lesson, null, lesson.event().text()));
        List<Row> reflections = Row.beside(
                both.then().of(Reflected.class),
                both.now().of(Reflected.class),
                "Not answered",
                reflected -> "Reflection",
                reflected -> Side.of(
                        reflected,
                        reflected.event().aboutWhen() == null
                                ? null
                                : "On " + reflected.event().aboutWhen() + ".",
                        reflected.event().question(),
                        reflected.event().answerNow()));
        return new Section(
                "lessons",
                "What would you tell somebody who stands where you stood?",
                Stream.concat(since("Lessons", lessons), since("Reflections", reflections))
                        .toList());
    }

    private static Stream<Row> since(String label, List<Row> rows) {
        List<Row> since = rows.stream().filter(Row::isNew).toList();
        return since.isEmpty()
                ? Stream.of(new Row(
                        label, Side.missing("Only what came since is shown."), Side.missing("None since then.")))
                : since.stream();
    }
}
