package dev.onward.thenandnow;

import dev.onward.journey.events.TalkingEvent.TalkHeld;
import dev.onward.talk.Objection;
import dev.onward.timeline.Notebook;
import dev.onward.timeline.Notebooks.Both;
import java.util.List;

/** The objections that were expected, and whether they came up by each moment. */
final class Objections {

    private Objections() {}

    /** One at one of the moments. */
    private record Expected(Objection objection, int talks) {

        static List<Expected> all(Notebook notebook) {
            int talks = notebook.of(TalkHeld.class).size();
            return Objection.all(notebook).stream()
                    .map(objection -> new Expected(objection, talks))
                    .toList();
        }

        Side side() {
            return Side.of(objection.record(), objection.occurredOn(), met(), objection.text());
        }

        private String met() {
            int met = objection.metIn().size();
            if (talks == 0) {
                return "No talk was held.";
            }
            return met == 0 ? "Did not come up." : "Came up in " + met + (met == 1 ? " talk." : " talks.");
        }
    }

    static Section section(Both both) {
        return Section.of(
                Section.OBJECTIONS,
                "What did you expect to hear, and what came up?",
                Row.beside(
                        Expected.all(both.then()),
                        Expected.all(both.now()),
                        expected -> expected.objection().record(),
                        "Not expected",
                        expected -> "Objection",
                        Expected::side),
                Row.nothing("Objections", "None expected"));
    }
}
