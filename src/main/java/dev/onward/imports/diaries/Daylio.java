package dev.onward.imports.diaries;

import dev.onward.imports.StrictText;
import dev.onward.imports.Upload;
import dev.onward.journey.events.KeepingEvent.Journal;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.Problem;
import dev.onward.shared.ProblemType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Daylio's table: a line is a mood, and often a note. */
@Component
class Daylio implements Diary {

    private static final int LONGEST_LINE = 1_000_000;
    private static final String LONGER = "A line has more than 1,000,000 characters";
    private static final Set<String> NEEDED = Set.of("full_date", "time", "mood", "note");

    /** The five that Daylio begins with; others are a person's own, and what they mean is not ours to guess. */
    private static final Map<String, Integer> MOODS = Map.of("rad", 9, "good", 7, "meh", 5, "bad", 3, "awful", 1);

    private static final CSVFormat TABLE = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .get();

    @Override
    public Journal journal() {
        return Journal.DAYLIO;
    }

    @Override
    public void read(Upload file, ZoneId zone, Consumer<Thing> things) {
        StrictText text = new StrictText(file);
        text.allow(LONGEST_LINE, LONGER);
        try (CSVParser table = CSVParser.parse(text, TABLE)) {
            Set<String> columns = table.getHeaderNames().stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
            if (!columns.containsAll(NEEDED)) {
                throw refused("is not a table of Daylio's: its first line must name full_date, time, mood and note");
            }
            for (Iterator<CSVRecord> lines = table.iterator(); lines.hasNext(); ) {
                CSVRecord line = lines.next();
                text.allow(LONGEST_LINE, LONGER);
                if (!line.isConsistent()) {
                    throw refused("has another number of columns in line " + number(line) + " than in the first");
                }
                things(line, columns, zone).forEach(things);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            throw refused("cannot be read as a table: a quotation mark is missing, or a column is there twice");
        }
    }

    private static Problem refused(String what) {
        return Problem.of(ProblemType.MALFORMED_BODY, "The file " + what + "; nothing was imported.");
    }

    /** Of the record, the header being the first. */
    private static int number(CSVRecord line) {
        return (int) line.getRecordNumber() + 1;
    }

    private static List<Thing> things(CSVRecord line, Set<String> columns, ZoneId zone) {
        String day = line.get("full_date").strip();
        String time = line.get("time").strip();
        String mood = line.get("mood").strip();
        String title = columns.contains("note_title") ? line.get("note_title").strip() : "";
        String note = line.get("note").strip();
        String words = title.isEmpty() || note.isEmpty() ? title + note : title + "\n\n" + note;
        List<String> activities = columns.contains("activities") ? activities(line.get("activities")) : List.of();
        OccurredOn occurredOn = occurredOn(day, time, zone);
        String id = String.join("\0", day, time, mood, title, note);
        Integer gauge = MOODS.get(mood.toLowerCase(Locale.ROOT));
        Skipped undated = occurredOn == null ? Skipped.NO_DATE : null;
        List<Thing> things = new ArrayList<>();
        if (!mood.isEmpty()) {
            Skipped skipped = undated == null && gauge == null ? Skipped.UNKNOWN_MOOD : undated;
            things.add(new Thing(
                    number(line),
                    "mood\0" + id,
                    occurredOn,
                    gauge,
                    "",
                    List.of(),
                    words.isEmpty() && !activities.isEmpty() ? List.of(NotTaken.ACTIVITIES) : List.of(),
                    skipped));
        }
        if (!words.isEmpty() || mood.isEmpty()) {
            List<String> tags = Tags.kept(activities);
            things.add(new Thing(
                    number(line),
                    "note\0" + id,
                    occurredOn,
                    null,
                    words,
                    tags,
                    tags.size() < activities.size() ? List.of(NotTaken.ACTIVITIES) : List.of(),
                    undated));
        }
        return things;
    }

    private static List<String> activities(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(String::strip)
                .filter(activity -> !activity.isEmpty())
                .toList();
    }

    /** To the minute where the time can be read, else to the day. */
    private static @Nullable OccurredOn occurredOn(String day, String time, ZoneId zone) {
        try {
            LocalDate date = LocalDate.parse(day);
            OccurredOn theDay = OccurredOn.of(date.toString());
            return WallTime.of(time)
                    .map(at -> OccurredOn.at(date.atTime(at).atZone(zone).toInstant()))
                    .orElse(theDay);
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }
}
