package dev.onward.thenandnow;

import dev.onward.journey.events.ContactEvent.ContactLogged;
import dev.onward.journey.events.DecidingEvent.LifeWithoutImagined;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.MovingOnEvent.Left;
import dev.onward.journey.events.MovingOnEvent.PartingReviewed;
import dev.onward.journey.events.SupportEvent.ConsequenceNoted;
import dev.onward.journey.events.SupportEvent.Course;
import dev.onward.journey.events.TalkingEvent.TalkHeld;
import dev.onward.timeline.Notebook;
import dev.onward.timeline.Notebooks.Both;
import dev.onward.timeline.Standing;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the person thought would follow, beside what has happened. Which came of which is theirs to say. */
final class Expectations {

    private static final String NOT_NOTED = "Not noted";

    private Expectations() {}

    static Section section(Both both) {
        return new Section(
                "expectations",
                "What did you think would follow, and what has happened?",
                Stream.of(feared(both, Course.LEAVING), feared(both, Course.STAYING), imagined(both), happened(both))
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<Row> feared(Both both, Course course) {
        String label = course == Course.LEAVING ? "If you leave" : "If you stay";
        return rows(
                label,
                of(both.then(), course),
                of(both.now(), course),
                noted -> Side.of(noted, null, noted.event().text()));
    }

    private static List<Standing<ConsequenceNoted>> of(Notebook notebook, Course course) {
        return notebook.of(ConsequenceNoted.class).stream()
                .filter(noted -> noted.event().of() == course)
                .toList();
    }

    private static List<Row> imagined(Both both) {
        return rows(
                "Life without them",
                both,
                LifeWithoutImagined.class,
                imagined -> Side.of(imagined, null, imagined.event().scene()));
    }

    private static List<Row> happened(Both both) {
        Stream<List<Row>> parting = Stream.of(
                rows("Talk", both, TalkHeld.class, Expectations::talk),
                rows("How the parting was", both, PartingReviewed.class, Expectations::parting));
        return Stream.of(
                        Stream.of(rows("Leaving", both, Left.class, Expectations::left)),
                        both.now().isOnSafetyPath() ? Stream.<List<Row>>empty() : parting,
                        Stream.of(
                                List.of(new Row("Contact", contact(both.then(), "then"), contact(both.now(), "now")))))
                .flatMap(Function.identity())
                .flatMap(List::stream)
                .toList();
    }

    private static Side left(Standing<Left> left) {
        return Side.of(
                left, Side.sentence(left.event().how()) + ".", left.event().words());
    }

    private static Side talk(Standing<TalkHeld> talk) {
        return Side.of(
                talk, Side.sentence(talk.event().outcome()) + ".", talk.event().agreedPoints());
    }

    private static Side parting(Standing<PartingReviewed> reviewed) {
        return Side.of(
                reviewed,
                reviewed.event().tone() + " from 0 for ugly to 10 for peaceful.",
                reviewed.event().toMend());
    }

    private static Side contact(Notebook notebook, String when) {
        List<Standing<ContactLogged>> contacts = notebook.of(ContactLogged.class);
        if (contacts.isEmpty()) {
            return Side.missing(NOT_NOTED + " by " + when + ".");
        }
        Standing<ContactLogged> last = contacts.getLast();
        String times = contacts.size() == 1 ? "Once." : contacts.size() + " times, this being the last.";
        return Side.of(last, times, last.event().words());
    }

    private static <E extends JourneyEvent> List<Row> rows(
            String label, Both both, Class<E> kind, Function<Standing<E>, Side> side) {
        return rows(label, both.then().of(kind), both.now().of(kind), side);
    }

    private static <E extends JourneyEvent> List<Row> rows(
            String label, List<Standing<E>> then, List<Standing<E>> now, Function<Standing<E>, Side> side) {
        List<Row> rows = Row.beside(then, now, NOT_NOTED, event -> label, side);
        return rows.isEmpty() ? List.of(Row.nothing(label, NOT_NOTED)) : rows;
    }
}
