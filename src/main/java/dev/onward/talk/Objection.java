package dev.onward.talk;

import dev.onward.journey.events.ObjectionsEvent.AnswerPrepared;
import dev.onward.journey.events.ObjectionsEvent.ObjectionExpected;
import dev.onward.journey.events.ObjectionsEvent.ObjectionKind;
import dev.onward.journey.events.ObjectionsEvent.ObjectionRehearsed;
import dev.onward.journey.events.ObjectionsEvent.Source;
import dev.onward.journey.events.TalkingEvent.TalkHeld;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import dev.onward.timeline.Notebook;
import dev.onward.timeline.Remark;
import dev.onward.timeline.Standing;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the partner may say.
 *
 * @param from who thought of it
 * @param answers that were prepared, the last one last
 * @param rehearsals the last one last
 * @param metIn the talks in which it was met
 */
public record Objection(
        UUID record,
        OccurredOn occurredOn,
        ObjectionKind kind,
        PrivateText text,
        @Nullable Source from,
        List<Remark> answers,
        List<Rehearsal> rehearsals,
        List<UUID> metIn) {

    /** @param ease with which it was answered, from 0 to 10 */
    public record Rehearsal(UUID record, OccurredOn occurredOn, int ease) {}

    public static List<Objection> all(Notebook notebook) {
        List<Standing<AnswerPrepared>> answers = notebook.of(AnswerPrepared.class);
        List<Standing<ObjectionRehearsed>> rehearsals = notebook.of(ObjectionRehearsed.class);
        List<Standing<TalkHeld>> talks = notebook.of(TalkHeld.class);
        return notebook.of(ObjectionExpected.class).stream()
                .map(expected -> new Objection(
                        expected.record(),
                        expected.occurredOn(),
                        expected.event().kind(),
                        expected.event().text(),
                        expected.event().from(),
                        Remark.about(expected.record(), answers, AnswerPrepared::objection, AnswerPrepared::text),
                        rehearsals(expected.record(), rehearsals),
                        metIn(expected.record(), talks)))
                .toList();
    }

    private static List<Rehearsal> rehearsals(UUID objection, List<Standing<ObjectionRehearsed>> all) {
        return all.stream()
                .filter(rehearsed -> rehearsed.event().objection().equals(objection))
                .map(rehearsed -> new Rehearsal(
                        rehearsed.record(),
                        rehearsed.occurredOn(),
                        rehearsed.event().ease()))
                .toList();
    }

    private static List<UUID> metIn(UUID objection, List<Standing<TalkHeld>> talks) {
        return talks.stream()
                .filter(talk -> talk.event().objectionsMet().contains(objection))
                .map(Standing::record)
                .toList();
    }
}
