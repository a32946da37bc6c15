package dev.onward.exports.markdown;

import dev.onward.shared.PrivateText;
import dev.onward.timeline.Chronicle;
import dev.onward.timeline.TimelineEntry;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Notes in a zip file, written while the timeline is read: no more than a day of it is at hand. Nothing in it says when it
 * was made.
 */
final class NotesArchive {

    /** The first moment that a zip file can tell. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String INDEX = """
            # Notes

            One file for each day: what happened on it, in the order of its hours. What is known by its month or year only
            stands in a file of that month or year. What somebody wrote is quoted, in the words in which it was put last; what
            was taken back or erased says so. Each file begins with a few lines for programs that read such notes.

            """;

    private final Chronicle chronicle;
    private final Function<PrivateText, String> open;
    private final ZipOutputStream zip;
    private final List<String> names = new ArrayList<>();

    private NotesArchive(Chronicle chronicle, Function<PrivateText, String> open, OutputStream out) {
        this.chronicle = chronicle;
        this.open = open;
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** Where it fails halfway, the file is left without its end, so that nobody takes it for the whole. */
    static void write(Chronicle chronicle, Function<PrivateText, String> open, OutputStream out) throws IOException {
        NotesArchive archive = new NotesArchive(chronicle, open, out);
        archive.writeDays();
        archive.writeIndex();
        archive.zip.finish();
        out.flush();
    }

    private void writeDays() throws IOException {
        List<TimelineEntry> atOnce = new ArrayList<>();
        LocalDate day = LocalDate.MIN;
        for (TimelineEntry entry : chronicle.entries()) {
            LocalDate first = entry.occurredOn().firstDay(chronicle.zone());
            if (!first.equals(day)) {
                write(atOnce);
                atOnce.clear();
                day = first;
            }
            atOnce.add(entry);
        }
        write(atOnce);
    }

    /** What begins on one day: its own, and with the first one that of its month and year. */
    private void write(List<TimelineEntry> atOnce) throws IOException {
        Map<String, List<TimelineEntry>> files = atOnce.stream()
                .collect(Collectors.groupingBy(entry -> span(entry).toString(), TreeMap::new, Collectors.toList()));
        for (List<TimelineEntry> entries : files.values()) {
            NotesFile file = new NotesFile(span(entries.getFirst()), entries);
            String name = unused(file.name());
            names.add(name);
            write(name, file.text(chronicle.zone(), open));
        }
    }

    /** Where clocks once went back over midnight, a day comes back after the next has begun. */
    private String unused(String name) {
        return names.contains(name) ? unused(name.replace(".md", "-again.md")) : name;
    }

    private Temporal span(TimelineEntry entry) {
        return NotesFile.span(entry.occurredOn(), chronicle.zone());
    }

    private void writeIndex() throws IOException {
        write(
                "README.md",
                INDEX
                        + names.stream()
                                .map(name -> "- [" + name.replace(".md", "") + "](" + name + ")\n")
                                .collect(Collectors.joining()));
    }

    private void write(String name, String text) throws IOException {
        ZipEntry file = new ZipEntry(name);
        file.setTimeLocal(NO_TIME);
        zip.putNextEntry(file);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
