package dev.onward.practical;

import dev.onward.journey.events.DivisionEvent.MatterKind;
import dev.onward.journey.events.DivisionEvent.NoneDeclared;
import dev.onward.timeline.Notebook;
import dev.onward.timeline.Remark;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The matters of one kind.
 *
 * @param none when it was last said that there is nothing of this kind; null when it was not, or when there is a matter
 *     after all
 * @param withoutValue how many of them no total counts, since it was not said what they are worth
 */
public record MattersOfKind(MatterKind kind, @Nullable Remark none, int withoutValue, List<Matter> matters) {

    static List<MattersOfKind> of(Notebook notebook, List<Matter> all) {
        return Arrays.stream(MatterKind.values())
                .map(kind -> of(notebook, kind, all))
                .toList();
    }

    private static MattersOfKind of(Notebook notebook, MatterKind kind, List<Matter> all) {
        List<Matter> matters =
                all.stream().filter(matter -> matter.kind() == kind).toList();
        List<Remark> none = notebook.of(NoneDeclared.class).stream()
                .filter(declared -> declared.event().kind() == kind)
                .map(declared -> Remark.of(declared, null))
                .toList();
        int withoutValue =
                (int) matters.stream().filter(matter -> matter.value() == null).count();
        return new MattersOfKind(kind, matters.isEmpty() ? Remark.last(none) : null, withoutValue, matters);
    }
}
