package dev.onward.thenandnow;

import dev.onward.journey.events.AcknowledgingEvent.StatusCheckAnswered;
import dev.onward.shared.PrivateText;
import dev.onward.timeline.Notebook;
import dev.onward.timeline.Notebooks.Both;
import dev.onward.timeline.Standing;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The questions of the status check, each with its last answer. */
enum StatusCheck {
    KIND_WORD("When was the last kind word?", StatusCheckAnswered::lastKindWord),
    DATE("When did you last go out together?", StatusCheckAnswered::lastDateOut),
    DAILY_TIME("How much time do you have for each other in a day?", StatusCheckAnswered::dailyTime),
    TRIVIAL_FIGHTS("How often do you fight over trivial things?", StatusCheckAnswered::trivialFights),
    STAND_THE_SIGHT("Can you still stand the sight of them?", StatusCheckAnswered::standTheSight),
    STILL_LOVE("Do you still love them?", StatusCheckAnswered::stillLove),
    ABSORBED_BY("What are you absorbed by?", StatusCheckAnswered::absorbedBy);

    private final String question;
    private final Function<StatusCheckAnswered, @Nullable Object> answer;

    StatusCheck(String question, Function<StatusCheckAnswered, @Nullable Object> answer) {
        this.question = question;
        this.answer = answer;
    }

    static Section section(Both both) {
        return new Section(
                "status-check",
                "How do things stand between the two of you?",
                Arrays.stream(values()).map(it -> it.row(both)).toList());
    }

    private Row row(Both both) {
        return new Row(question, side(both.then(), "then"), side(both.now(), "now"));
    }

    private Side side(Notebook notebook, String when) {
        return notebook.of(StatusCheckAnswered.class).stream()
                .filter(said -> answer.apply(said.event()) != null)
                .reduce((earlier, later) -> later)
                .map(this::answered)
                .orElseGet(() -> Side.missing("Not answered by " + when + "."));
    }

    private Side answered(Standing<StatusCheckAnswered> said) {
        Object given = Objects.requireNonNull(answer.apply(said.event()));
        return switch (given) {
            case Enum<?> one -> Side.of(said, Side.plain(one));
            case PrivateText words -> Side.of(said, null, words);
            default -> Side.of(said, given + " minutes");
        };
    }
}
