package dev.onward.replay;

import static dev.onward.views.Told.JOURNEY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.events.Happening;
import dev.onward.journey.events.KeepingEvent.GaugesRated;
import dev.onward.journey.facts.JourneyFacts;
import dev.onward.progress.Progress;
import dev.onward.reasons.PaperSoFar;
import dev.onward.reasons.Reason;
import dev.onward.reasons.ReasonsPaper;
import dev.onward.replay.Span.By;
import dev.onward.shared.PrivateText;
import dev.onward.timeline.Boards;
import dev.onward.timeline.Notebook;
import dev.onward.timeline.Standing;
import dev.onward.timeline.TimelineEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every frame of any journey tells what every view tells as of its moment. */
class FramesTest {

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.onward.Seeds#many")
    void each_frame_says_what_every_view_says_as_of_then(long seed) {
        agrees(Streams.some(seed), 1);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.onward.Seeds#one")
    void also_on_a_long_journey(long seed) {
        agrees(Streams.many(seed), 20);
    }

    /** @param each so many frames are looked at closely */
    private static void agrees(List<Happening> told, int each) {
        boolean onSafetyPath = Path.of(told).onSafetyPath();
        Accumulated known = new Accumulated();
        JourneyFacts facts = JourneyFacts.NONE;
        PaperSoFar paper = PaperSoFar.BLANK;
        int folded = 0;
        List<Happening> stream = Streams.wordless(told);
        List<Frame> frames = Replaying.of(told).all();
        for (int i = 0; i < frames.size(); i++) {
            Frame frame = frames.get(i);
            known.add(frame.changed());
            for (; folded <= frame.sequence(); folded++) {
                facts = facts.after(stream.get(folded));
                paper = paper.after(stream.get(folded));
            }
            if (i % each == 0 || i == frames.size() - 1) {
                JourneyFacts seen = onSafetyPath ? facts.fromSafetyPath() : facts;
                assertSame(known, Progress.of(JOURNEY, seen, frame.recordedAt()));
                assertThat(known.standing)
                        .isEqualTo(seen.deciding().standing(seen.zone()).orElse(null));
                assertSame(known, paper.paper());
                assertThat(known.gauges).isEqualTo(gauges(stream.subList(0, folded)));
            }
        }
        assertThat(frames).isNotEmpty();
        assertThat(onSafetyPath || folded == told.size()).as("all is replayed").isTrue();
    }

    private static void assertSame(Accumulated known, Progress progress) {
        assertThat(known.phase).isEqualTo(progress.phase());
        assertThat(known.safetyPath).isEqualTo(progress.safetyPath());
        assertThat(known.steps)
                .isEqualTo(progress.steps().stream()
                        .collect(Collectors.toMap(Progress.StepState::step, Progress.StepState::state)));
        assertThat(known.guards.values())
                .containsExactlyElementsOf(
                        progress.readinessToTalk() == null
                                ? List.of()
                                : progress.readinessToTalk().guards().stream()
                                        .sorted((a, b) -> a.guard().compareTo(b.guard()))
                                        .toList());
    }

    private static void assertSame(Accumulated known, ReasonsPaper paper) {
        assertThat(List.copyOf(known.reasonsInOrder().entrySet()))
                .isEqualTo(List.copyOf(texts(paper.reasons()).entrySet()));
        assertThat(known.texts(known.struck)).isEqualTo(texts(paper.struck()));
        assertThat(known.texts(known.retracted)).isEqualTo(texts(paper.retracted()));
    }

    private static Map<UUID, PrivateText> texts(List<Reason> reasons) {
        Map<UUID, PrivateText> texts = new LinkedHashMap<>();
        reasons.forEach(reason -> texts.put(reason.record(), reason.text()));
        return texts;
    }

    /** As the timeline has the ratings. */
    private static Map<String, Integer> gauges(List<Happening> stream) {
        Notebook notebook = Boards.notebook(stream);
        Map<String, Integer> gauges = new TreeMap<>();
        for (Standing<GaugesRated> rated : notebook.of(GaugesRated.class)) {
            GaugesRated e = rated.event();
            Map<String, Integer> all = new LinkedHashMap<>();
            all.put("mood", e.mood());
            all.put("calm", e.calm());
            all.put("hurt", e.hurt());
            all.put("love", e.love());
            all.put("resolve", e.resolve());
            all.put("clarity", e.clarity());
            all.values().removeIf(Objects::isNull);
            gauges.putAll(all);
        }
        return gauges;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.onward.Seeds#many")
    void what_happened_is_the_record_as_the_timeline_had_it_then(long seed) {
        List<Happening> told = Streams.some(seed);
        List<Happening> stream = Streams.wordless(told);
        boolean onSafetyPath = Path.of(stream).onSafetyPath();
        for (Frame frame : Replaying.of(told).all()) {
            TimelineEntry happened = frame.happened().getFirst();
            assertThat(Boards.entry(stream.subList(0, (int) frame.sequence() + 1), happened.record(), onSafetyPath))
                    .contains(happened);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.onward.Seeds#many")
    void every_way_of_walking_meets_the_same_frames(long seed) {
        List<Happening> told = Streams.some(seed);
        for (By by : By.values()) {
            Replaying replaying = Replaying.of(told);
            replaying.by = by;
            List<Frame> all = replaying.all();
            for (int limit : List.of(1, 2, 7, 200)) {
                assertThat(replaying.forward(limit)).as("forward by %s", limit).isEqualTo(all);
                assertThat(replaying.backward(limit))
                        .as("backward by %s", limit)
                        .isEqualTo(all);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.onward.Seeds#one")
    void a_page_is_the_same_whatever_was_read_before(long seed) {
        List<Happening> told = Streams.many(seed);
        Replaying reading = Replaying.of(told);
        List<Frame> all = reading.all();
        assertThat(reading.forward(33)).isEqualTo(all);
        assertThat(reading.backward(41)).isEqualTo(all);
        String cursor = Cursor.after(all.get(all.size() / 2).sequence()).words();
        assertThat(Replaying.of(told).page(cursor, 5)).isEqualTo(reading.page(cursor, 5));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.onward.Seeds#many")
    void by_day_the_same_records_happen_and_the_same_changes_add_up(long seed) {
        List<Happening> told = Streams.some(seed);
        Replaying replaying = Replaying.of(told);
        List<Frame> records = replaying.all();
        replaying.by = By.DAY;
        List<Frame> days = replaying.all();
        assertThat(days).extracting(Frame::day).doesNotHaveDuplicates();
        assertThat(days.stream().flatMap(day -> day.happened().stream()))
                .isEqualTo(records.stream()
                        .flatMap(frame -> frame.happened().stream())
                        .toList());
        Accumulated byRecord = new Accumulated();
        Accumulated byDay = new Accumulated();
        records.forEach(frame -> byRecord.add(frame.changed()));
        days.forEach(day -> byDay.add(day.changed()));
        assertThat(byDay)
                .usingRecursiveComparison()
                .ignoringCollectionOrderInFields("struck", "retracted")
                .isEqualTo(byRecord);
    }
}
