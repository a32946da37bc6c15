package dev.onward.talk;

import dev.onward.journey.events.TalkingEvent.ReadyToSpeakDeclared;
import dev.onward.progress.Readiness;
import dev.onward.timeline.Notebook;
import dev.onward.timeline.Remark;
import java.util.List;

/**
 * Telling the partner: what is prepared, and what came of it. Everything is in the order in which it happened.
 *
 * @param plans each with its script, also those that were cancelled
 * @param readyDeclarations when the person declared to be ready
 * @param talks that were held
 * @param letters of both kinds
 */
record TalkBoard(
        List<TalkPlan> plans,
        List<Objection> objections,
        Readiness readinessToTalk,
        List<Remark> readyDeclarations,
        List<Talk> talks,
        List<Letter> letters) {

    static TalkBoard of(Notebook notebook, Readiness readiness) {
        return new TalkBoard(
                TalkPlan.all(notebook),
                Objection.all(notebook),
                readiness,
                notebook.of(ReadyToSpeakDeclared.class).stream()
                        .map(declared -> Remark.of(declared, null))
                        .toList(),
                Talk.all(notebook),
                Letter.all(notebook));
    }
}
