package dev.onward.exports.pdf;

import dev.onward.practical.PracticalBoard;
import dev.onward.reasons.ReasonsPaper;
import dev.onward.reasons.ReasonsPapers;
import dev.onward.reflection.LookBack;
import dev.onward.shared.JourneyId;
import dev.onward.shared.Problem;
import dev.onward.talk.Letter;
import dev.onward.timeline.Notebooks;
import dev.onward.timeline.Remark;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/** What can be printed, as the views show it. */
@Component
class Sheets {

    private final Notebooks notebooks;
    private final ReasonsPapers papers;

    Sheets(Notebooks notebooks, ReasonsPapers papers) {
        this.notebooks = notebooks;
        this.papers = papers;
    }

    ResponseEntity<Sheet<ReasonsPaper>> reasons(ServletWebRequest request, JourneyId journey, LookBack back) {
        return notebooks.answer(
                request,
                journey,
                back,
                List.of(papers.live()),
                (notebook, moment) -> Sheet.of(notebook, moment, papers.at(journey, moment)));
    }

    /** A letter that rests on the safety path, or whose words are erased, is as unknown as one that was never written. */
    ResponseEntity<Sheet<Remark>> letter(ServletWebRequest request, JourneyId journey, UUID record, LookBack back) {
        return notebooks.answer(request, journey, back, List.of(), (notebook, moment) -> {
            Remark latest = Letter.all(notebook).stream()
                    .filter(letter -> letter.record().equals(record))
                    .findFirst()
                    .orElseThrow(Problem::notFound)
                    .versions()
                    .getLast();
            if (latest.words() == null || latest.words().isErased()) {
                throw Problem.notFound();
            }
            return Sheet.of(notebook, moment, latest);
        });
    }

    ResponseEntity<Sheet<PracticalBoard>> practical(ServletWebRequest request, JourneyId journey, LookBack back) {
        return notebooks.answer(
                request,
                journey,
                back,
                List.of(),
                (notebook, moment) -> Sheet.of(notebook, moment, PracticalBoard.of(notebook)));
    }
}
