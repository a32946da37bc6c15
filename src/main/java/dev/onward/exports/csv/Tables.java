package dev.onward.exports.csv;

import dev.onward.reflection.LookBack;
import dev.onward.shared.JourneyId;
import dev.onward.timeline.Notebook;
import dev.onward.timeline.Notebooks;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/** The tables of all journeys, now or as of a moment. */
@Component
class Tables {

    private final Notebooks notebooks;

    Tables(Notebooks notebooks) {
        this.notebooks = notebooks;
    }

    ResponseEntity<Table> answer(
            ServletWebRequest request, JourneyId journey, LookBack back, Function<Notebook, Table> table) {
        return notebooks.answer(request, journey, back, table);
    }
}
