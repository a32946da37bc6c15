package dev.onward.exports.markdown;

import dev.onward.shared.PrivateText;
import dev.onward.timeline.Amendment;
import dev.onward.timeline.Marks.Overridden;
import dev.onward.timeline.TimelineEntry;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One record as a reader sees it: its words, what else it says, and what became of it. */
final class Note {

    /** The words of these are what the record is; those of others need a name. */
    private static final Set<String> NAMELESS = Set.of("text", "words");

    private final TimelineEntry entry;
    private final ZoneId zone;
    private final Function<PrivateText, String> open;
    private final StringBuilder note = new StringBuilder();

    private Note(TimelineEntry entry, ZoneId zone, Function<PrivateText, String> open) {
        this.entry = entry;
        this.zone = zone;
        this.open = open;
    }

    static String of(TimelineEntry entry, ZoneId zone, Function<PrivateText, String> open) {
        Note note = new Note(entry, zone, open);
        note.heading();
        entry.words().forEach(note::words);
        entry.overridden().forEach(note::overridden);
        note.list();
        return note.note.toString();
    }

    private void heading() {
        String about = entry.occurredOn().about() ? "about " : "";
        String time = entry.occurredOn().when() instanceof Instant at
                ? at.atZone(zone).toLocalTime().truncatedTo(ChronoUnit.MINUTES) + " "
                : "";
        String when = time.isEmpty() && !about.isEmpty() ? "about then: " : about + time;
        note.append("\n## ").append(when).append(Plainly.title(entry.kind())).append('\n');
    }

    private void words(String field, PrivateText words) {
        note.append('\n');
        if (!NAMELESS.contains(field)) {
            note.append('*').append(Plainly.title(field)).append(":*\n\n");
        }
        quote(words);
    }

    private void overridden(Overridden guard) {
        note.append("\n*Went on although something stood before it (")
                .append(Plainly.words(guard.guard()))
                .append("):*\n\n");
        quote(guard.note());
    }

    private void quote(PrivateText words) {
        note.append(words.isErased() ? "*These words were erased.*\n" : Quoted.block(open.apply(words)));
    }

    private void list() {
        note.append('\n');
        item("Tags", tags());
        entry.gauges().forEach((gauge, rating) -> item(Plainly.title(gauge), rating.toString()));
        entry.details().forEach((name, detail) -> {
            String value = Plainly.value(detail);
            item(Plainly.title(name), value == null ? "" : Quoted.line(value));
        });
        item("What stood before it", guards(entry.unmet()));
        item("What stood before it, and only told", guards(entry.noticed()));
        if (entry.importedFrom() != null) {
            item("Brought along from", Plainly.title(entry.importedFrom().name()));
        }
        if (entry.backdated()) {
            item("Written down on", day(entry.recordedAt()));
        }
        entry.amended().stream()
                .filter(amendment -> !amendment.retracted())
                .map(Amendment::recordedAt)
                .reduce((earlier, later) -> later)
                .ifPresent(last -> item("Amended on", day(last) + "; this is how it was put last"));
        if (entry.erasedAt() != null) {
            item("Words erased on", day(entry.erasedAt()));
        }
        if (entry.retracted() != null) {
            item("Retracted on", day(entry.retracted().recordedAt()) + "; it no longer counts");
        }
    }

    private String tags() {
        return entry.tags().stream()
                .filter(tag -> !tag.isErased())
                .map(tag -> Quoted.line(open.apply(tag)))
                .collect(Collectors.joining(", "));
    }

    private static String guards(List<String> guards) {
        return guards.stream().map(Plainly::words).collect(Collectors.joining(", "));
    }

    private void item(String name, String value) {
        if (!value.isEmpty()) {
            note.append("- ").append(name).append(": ").append(value).append('\n');
        }
    }

    private String day(Instant moment) {
        return moment.atZone(zone).toLocalDate().toString();
    }
}
