package dev.onward.exports.pdf;

import dev.onward.accounts.SignedIn;
import dev.onward.practical.PracticalBoard;
import dev.onward.reasons.ReasonsPaper;
import dev.onward.reasons.ReasonsPapers;
import dev.onward.reflection.LookBack;
import dev.onward.reflection.Moment;
import dev.onward.shared.JourneyId;
import dev.onward.shared.Problem;
import dev.onward.talk.Letter;
import dev.onward.thenandnow.ThenAndNow;
import dev.onward.thenandnow.ThenAndNows;
import dev.onward.timeline.Notebooks;
import dev.onward.timeline.Remark;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/** What can be printed, as the views show it. */
@Component
class Sheets {

    private final Notebooks notebooks;
    private final ReasonsPapers papers;
    private final ThenAndNows thenAndNows;

    Sheets(Notebooks notebooks, ReasonsPapers papers, ThenAndNows thenAndNows) {
        this.notebooks = notebooks;
        this.papers = papers;
        this.thenAndNows = thenAndNows;
    }

    ResponseEntity<Sheet<ReasonsPaper>> reasons(ServletWebRequest request, JourneyId journey, LookBack back) {
        return notebooks.answer(
                request,
                journey,
                back,
                List.of(papers.live()),
                (notebook, moment) -> Sheet.of(notebook, moment, papers.at(journey, moment)));
    }

    ResponseEntity<Sheet<ThenAndNow>> thenAndNow(
            ServletWebRequest request, SignedIn who, JourneyId journey, @Nullable String then, @Nullable String now) {
        return thenAndNows.answer(
                request, who, journey, then, now, (notebook, board) -> Sheet.of(notebook, Moment.NOW, board));
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
