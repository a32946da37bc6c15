package dev.onward.imports.diaries;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.onward.imports.StrictText;
import dev.onward.imports.Upload;
import dev.onward.journey.events.KeepingEvent.Journal;
import dev.onward.shared.JsonFault;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.Problem;
import dev.onward.shared.ProblemType;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** Day One's JSON export: a zip with a JSON file a journal, each of entries; what is beside them is passed over. */
@Component
class DayOne implements Diary {

    private static final int LARGEST_ENTRY = 2_000_000;
    private static final Pattern ATTACHMENT = Pattern.compile("!\\[[^]\\n]{0,200}]\\(dayone-moment:[^)\\s]{0,200}\\)");

    private final JsonMapper json;

    DayOne(JsonMapper json) {
        this.json = json;
    }

    /** What is taken of an entry, and what of it would be if there were a place for it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Entry(
            @Nullable String uuid,
            @Nullable String creationDate,
            @Nullable String text,
            @Nullable List<String> tags,
            @Nullable List<Object> photos,
            @Nullable List<Object> audios,
            @Nullable List<Object> videos,
            @Nullable List<Object> pdfAttachments) {

        @Override
        public String toString() {
            return "Entry[]";
        }
    }

    @Override
    public Journal journal() {
        return Journal.DAY_ONE;
    }

    @Override
    public void read(Upload file, ZoneId zone, Consumer<Thing> things) {
        int[] count = {0};
        int files = new Zip(file).forEachJson(text -> read(text, entry -> things.accept(thing(++count[0], entry))));
        if (files == 0) {
            throw Problem.of(
                    ProblemType.MALFORMED_BODY, "The zip has no JSON file with entries in it; nothing was imported.");
        }
    }

    private void read(StrictText text, Consumer<Entry> entries) {
        text.allow(LARGEST_ENTRY, "An entry has more than 2,000,000 characters");
        JsonParser parser = json.createParser(text);
        try {
            require(parser.nextToken() == JsonToken.START_OBJECT);
            boolean found = false;
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                if (name.equals("entries")) {
                    require(parser.hasToken(JsonToken.START_ARRAY));
                    entries(parser, text, entries);
                    found = true;
                } else {
                    parser.skipChildren();
                }
            }
            require(found && parser.nextToken() == null);
        } catch (JacksonException e) {
            throw Problem.of(
                    ProblemType.MALFORMED_BODY,
                    "A JSON file in the zip is not one of Day One: from line "
                            + parser.currentLocation().getLineNr() + " on, something "
                            + JsonFault.of(e).detail() + ". Nothing was imported.");
        }
    }

    private static void entries(JsonParser parser, StrictText text, Consumer<Entry> entries) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            require(parser.hasToken(JsonToken.START_OBJECT));
            entries.accept(parser.readValueAs(Entry.class));
            text.allow(LARGEST_ENTRY, "An entry has more than 2,000,000 characters");
        }
    }

    private static void require(boolean fits) {
        if (!fits) {
            throw Problem.of(
                    ProblemType.MALFORMED_BODY,
                    "A JSON file in the zip is not one of Day One: an object with entries. Nothing was imported.");
        }
    }

    private static Thing thing(int at, Entry entry) {
        String text = entry.text() == null ? "" : entry.text();
        String words = ATTACHMENT.matcher(text).find()
                ? ATTACHMENT.matcher(text).replaceAll("").strip()
                : text;
        List<String> tags = entry.tags() == null ? List.of() : entry.tags();
        OccurredOn occurredOn = occurredOn(entry.creationDate());
        String id = entry.uuid() == null ? "" : entry.uuid();
        Skipped skipped = id.isBlank() ? Skipped.NO_ID : occurredOn == null ? Skipped.NO_DATE : null;
        return new Thing(at, id, occurredOn, null, words, Tags.kept(tags), notTaken(entry, tags), skipped);
    }

    private static @Nullable OccurredOn occurredOn(@Nullable String creationDate) {
        try {
            return creationDate == null ? null : OccurredOn.at(OccurredOn.moment(creationDate));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static List<NotTaken> notTaken(Entry entry, List<String> tags) {
        List<NotTaken> notTaken = new ArrayList<>();
        note(notTaken, NotTaken.PHOTOS, entry.photos());
        note(notTaken, NotTaken.AUDIO, entry.audios());
        note(notTaken, NotTaken.VIDEO, entry.videos());
        note(notTaken, NotTaken.DOCUMENTS, entry.pdfAttachments());
        if (Tags.kept(tags).size() < tags.size()) {
            notTaken.add(NotTaken.TAGS);
        }
        return notTaken;
    }

    private static void note(List<NotTaken> notTaken, NotTaken what, @Nullable List<Object> given) {
        if (given != null && !given.isEmpty()) {
            notTaken.add(what);
        }
    }
}
