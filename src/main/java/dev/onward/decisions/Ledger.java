package dev.onward.decisions;

import dev.onward.decisions.Words.Word;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.KeepingEvent.GaugesRated;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import dev.onward.timeline.Notebook;
import dev.onward.timeline.Standing;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was decided, and every word on it since.
 *
 * @param standing the decision that stands; null when none was made, it was left open or it was revoked
 * @param daysStanding whole days since it was made, up to the day looked from; null when none stands
 * @param words in the order in which they were said
 * @param overridden guards that were open at one of them, and why the person went on
 * @param loveAndResolve the ratings that hold one of the two, to be drawn together
 */
record Ledger(
        @Nullable Word standing,
        @Nullable Long daysStanding,
        List<Word> words,
        List<Overridden> overridden,
        List<Rating> loveAndResolve) {

    /** A guard that was open at a record. */
    record Overridden(UUID record, OccurredOn occurredOn, String guard, PrivateText note) {}

    /** Love and resolve from 0 to 10, which are independent of each other. */
    record Rating(
            UUID record,
            OccurredOn occurredOn,
            @Nullable Integer love,
            @Nullable Integer resolve) {}

    static Ledger of(Notebook notebook) {
        List<Standing<? extends JourneyEvent>> said = Words.all(notebook);
        Optional<Standing<? extends JourneyEvent>> standing = Words.standing(said);
        return new Ledger(
                standing.map(Words::word).orElse(null),
                standing.map(made -> ChronoUnit.DAYS.between(made.day(notebook.zone()), notebook.today()))
                        .orElse(null),
                said.stream().map(Words::word).toList(),
                said.stream().flatMap(one -> overridden(one).stream()).toList(),
                notebook.of(GaugesRated.class).stream()
                        .map(Ledger::rating)
                        .filter(rating -> rating.love() != null || rating.resolve() != null)
                        .toList());
    }

    private static List<Overridden> overridden(Standing<?> said) {
        return said.overridden().stream()
                .map(guard -> new Overridden(said.record(), said.occurredOn(), guard.guard(), guard.note()))
                .toList();
    }

    private static Rating rating(Standing<GaugesRated> rated) {
        return new Rating(
                rated.record(),
                rated.occurredOn(),
                rated.event().love(),
                rated.event().resolve());
    }
}
