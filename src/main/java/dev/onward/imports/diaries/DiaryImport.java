package dev.onward.imports.diaries;

import dev.onward.imports.Staging;
import dev.onward.imports.Upload;
import dev.onward.imports.diaries.Diary.Skipped;
import dev.onward.imports.diaries.Diary.Thing;
import dev.onward.imports.diaries.DiaryReport.Line;
import dev.onward.journey.arriving.Bringing;
import dev.onward.journey.arriving.Bringing.Brought;
import dev.onward.journey.arriving.Bringing.BroughtEntry;
import dev.onward.journey.arriving.Bringing.BroughtMood;
import dev.onward.journey.arriving.Bringing.Standing;
import dev.onward.journey.events.KeepingEvent.EntryWritten;
import dev.onward.journey.events.KeepingEvent.GaugesRated;
import dev.onward.journey.events.KeepingEvent.Journal;
import dev.onward.journey.events.Kind;
import dev.onward.shared.JourneyId;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import dev.onward.shared.Problem;
import dev.onward.shared.ProblemType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Looks through the whole of another journal's export before anything of it is recorded. */
@Component
class DiaryImport {

    private static final int MOST_THINGS = 20_000;

    private final Bringing bringing;

    DiaryImport(Bringing bringing) {
        this.bringing = bringing;
    }

    /**
     * Whose it becomes, and by what: the edge, which has the key, hands it in.
     *
     * @param record the id that something gets here, by what tells it from others there
     * @param seal words of a record
     */
    record Whose(
            JourneyId journey, UUID owner, Function<String, UUID> record, BiFunction<UUID, String, PrivateText> seal) {}

    /** What is staged and how it comes to that, as text that can be stored. */
    record Staged(String kind, UUID record, OccurredOn occurredOn, List<PrivateText> words, int mood) {

        static Staged of(Brought brought) {
            return switch (brought) {
                case BroughtEntry entry -> {
                    List<PrivateText> words = new ArrayList<>(List.of(entry.text()));
                    words.addAll(entry.tags());
                    yield new Staged(Kind.of(EntryWritten.class).name(), entry.record(), entry.occurredOn(), words, 0);
                }
                case BroughtMood mood ->
                    new Staged(
                            Kind.of(GaugesRated.class).name(),
                            mood.record(),
                            mood.occurredOn(),
                            List.of(),
                            mood.mood());
            };
        }

        Brought brought() {
            return words.isEmpty()
                    ? new BroughtMood(record, occurredOn, mood)
                    : new BroughtEntry(record, occurredOn, words.getFirst(), words.subList(1, words.size()));
        }
    }

    /** @throws Problem when the file cannot be read to its end */
    List<Line> check(Diary diary, Upload file, Whose whose, Staging<Staged> staging) {
        Standing standing = bringing.standing(whose.journey());
        Set<UUID> seen = new HashSet<>();
        List<Line> lines = new ArrayList<>();
        diary.read(file, standing.zone(), thing -> {
            if (lines.size() == MOST_THINGS) {
                throw Problem.of(
                        ProblemType.MALFORMED_BODY, "The file has more than 20,000 entries; nothing was imported.");
            }
            lines.add(check(diary.journal(), thing, whose, standing, seen, staging));
        });
        return lines;
    }

    private Line check(
            Journal journal, Thing thing, Whose whose, Standing standing, Set<UUID> seen, Staging<Staged> staging) {
        OccurredOn occurredOn = thing.occurredOn();
        if (thing.skipped() != null || occurredOn == null) {
            return line(thing, null, null, thing.skipped());
        }
        UUID record = whose.record().apply(journal + "\0" + thing.id());
        Brought brought = brought(thing, record, occurredOn, whose);
        Skipped skipped = seen.add(record)
                ? bringing.obstacle(standing, brought)
                        .map(obstacle -> Skipped.valueOf(obstacle.name()))
                        .orElse(null)
                : Skipped.ALREADY_IMPORTED;
        if (skipped != null) {
            return line(thing, null, null, skipped);
        }
        Staged staged = Staged.of(brought);
        staging.add(staged);
        return line(thing, staged.kind(), record, null);
    }

    private static Brought brought(Thing thing, UUID record, OccurredOn occurredOn, Whose whose) {
        Integer mood = thing.mood();
        return mood != null
                ? new BroughtMood(record, occurredOn, mood)
                : new BroughtEntry(
                        record,
                        occurredOn,
                        whose.seal().apply(record, thing.words()),
                        thing.tags().stream()
                                .map(tag -> whose.seal().apply(record, tag))
                                .toList());
    }

    private static Line line(
            Thing thing,
            @org.jspecify.annotations.Nullable String becomes,
            @org.jspecify.annotations.Nullable UUID record,
            @org.jspecify.annotations.Nullable Skipped skipped) {
        Integer characters =
                thing.mood() == null && !thing.words().isEmpty() ? PrivateText.lengthOf(thing.words()) : null;
        return new Line(thing.at(), thing.occurredOn(), becomes, characters, skipped, thing.notTaken(), record);
    }

    /** Records what is staged; answers the position of the last event. */
    long record(Journal journal, Whose whose, Staging<Staged> staging) {
        long position = 0;
        for (Staged staged : staging) {
            position = bringing.record(whose.journey(), whose.owner(), journal, staged.brought());
        }
        return position;
    }
}
