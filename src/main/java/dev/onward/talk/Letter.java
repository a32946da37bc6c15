package dev.onward.talk;

import dev.onward.journey.events.LettersEvent.LetterDiscarded;
import dev.onward.journey.events.LettersEvent.LetterDrafted;
import dev.onward.journey.events.LettersEvent.LetterKind;
import dev.onward.journey.events.LettersEvent.LetterLeft;
import dev.onward.journey.events.LettersEvent.LetterRevised;
import dev.onward.journey.events.LettersEvent.LetterSealed;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import dev.onward.timeline.Notebook;
import dev.onward.timeline.Remark;
import dev.onward.timeline.Standing;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A letter to the partner.
 *
 * @param versions the draft, then every revision, the last one last
 * @param sealed since when it is no longer changed; null while it may be
 * @param left null when it was not
 */
public record Letter(
        UUID record,
        OccurredOn occurredOn,
        LetterKind kind,
        List<Remark> versions,
        @Nullable Remark sealed,
        @Nullable Remark discarded,
        @Nullable LetterLeftBehind left) {

    /** @param unmet guards that were open when it happened */
    public record LetterLeftBehind(
            UUID record, OccurredOn occurredOn, @Nullable PrivateText where, List<String> unmet) {}

    public static List<Letter> all(Notebook notebook) {
        List<Standing<LetterRevised>> revised = notebook.of(LetterRevised.class);
        List<Standing<LetterSealed>> sealed = notebook.of(LetterSealed.class);
        List<Standing<LetterDiscarded>> discarded = notebook.of(LetterDiscarded.class);
        List<Standing<LetterLeft>> left = notebook.of(LetterLeft.class);
        return notebook.of(LetterDrafted.class).stream()
                .map(draft -> new Letter(
                        draft.record(),
                        draft.occurredOn(),
                        draft.event().kind(),
                        versions(draft, revised),
                        Remark.last(Remark.about(draft.record(), sealed, LetterSealed::letter, event -> null)),
                        Remark.last(Remark.about(draft.record(), discarded, LetterDiscarded::letter, event -> null)),
                        left(draft.record(), left)))
                .toList();
    }

    private static List<Remark> versions(Standing<LetterDrafted> draft, List<Standing<LetterRevised>> revised) {
        List<Remark> revisions = Remark.about(draft.record(), revised, LetterRevised::letter, LetterRevised::text);
        return Stream.concat(Stream.of(Remark.of(draft, draft.event().text())), revisions.stream())
                .toList();
    }

    private static @Nullable LetterLeftBehind left(UUID letter, List<Standing<LetterLeft>> all) {
        return Remark.last(all.stream()
                .filter(left -> left.event().letter().equals(letter))
                .map(left -> new LetterLeftBehind(
                        left.record(),
                        left.occurredOn(),
                        left.event().where(),
                        left.event().unmet()))
                .toList());
    }
}
