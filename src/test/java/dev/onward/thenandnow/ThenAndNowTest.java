package dev.onward.thenandnow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.exclusions.Exclusion;
import dev.onward.exclusions.Exclusions;
import dev.onward.journey.events.CorrectingEvent.TextErased;
import dev.onward.journey.events.Happening;
import dev.onward.journey.events.Kind;
import dev.onward.reasons.ReasonsPaper;
import dev.onward.timeline.Boards;
import dev.onward.timeline.Notebook;
import dev.onward.views.Journeys;
import dev.onward.views.StoredJson;
import dev.onward.views.Told;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of any journey. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ThenAndNowTest {

    private static final UUID ID = new UUID(3, 3);

    private static String json(ThenAndNow board) {
        return new String(StoredJson.write(board), StandardCharsets.UTF_8);
    }

    /** From one moment to another one, of some made up at random. */
    private interface Look {
        void look(List<Happening> then, List<Happening> now, boolean onSafetyPath);
    }

    private static void look(long seed, List<Happening> stream, Look look) {
        Random random = new Random(seed);
        for (int i = 0; i < 8; i++) {
            Set<Integer> ends = new TreeSet<>(Set.of(1 + random.nextInt(stream.size())));
            ends.add(1 + random.nextInt(stream.size()));
            List<Integer> inOrder = new ArrayList<>(ends);
            look.look(
                    stream.subList(0, inOrder.getFirst()), stream.subList(0, inOrder.getLast()), random.nextBoolean());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.onward.Seeds#one")
    void it_is_the_same_of_what_is_kept_and_of_what_is_folded(long seed) {
        Told told = Journeys.many(seed);
        List<Notebook> before = new ArrayList<>();
        Boards.look(told, Journeys.moments(seed, told), (kept, folded) -> {
            ReasonsPaper paper = ReasonsPaper.of(told.happenings());
            Notebook then = before.isEmpty() ? folded : before.getLast();
            before.add(folded);
            assertThat(ThenAndNow.of(then, kept, paper, paper)).isEqualTo(ThenAndNow.of(then, folded, paper, paper));
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.onward.Seeds#many")
    void between_a_moment_and_itself_nothing_differs(long seed) {
        List<Happening> stream = Journeys.some(seed).happenings();
        look(
                seed,
                stream,
                (then, now, onPath) -> assertThat(Beside.board(now, now, onPath).sections())
                        .allSatisfy(section -> assertThat(section.rows())
                                .isNotEmpty()
                                .allSatisfy(row -> {
                                    assertThat(row.then().missing() == null)
                                            .isEqualTo(row.now().missing() == null);
                                    if (row.then().missing() == null) {
                                        assertThat(row.now()).isEqualTo(row.then());
                                    }
                                })));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.onward.Seeds#many")
    void both_sides_always_say_something(long seed) {
        look(seed, Journeys.some(seed).happenings(), (then, now, onPath) -> {
            List<Section> sections = Beside.board(then, now, onPath).sections();
            assertThat(sections).hasSize(onPath ? 7 : 8);
            assertThat(sections.stream()
                            .flatMap(section -> section.rows().stream())
                            .flatMap(row -> Stream.of(row.then(), row.now())))
                    .allSatisfy(side -> assertThat(side.missing() != null)
                            .isNotEqualTo(side.says() != null || !side.words().isEmpty()));
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.onward.Seeds#many")
    void what_is_erased_by_then_is_read_at_neither_moment(long seed) {
        look(seed, Journeys.some(seed).happenings(), (then, now, onPath) -> {
            List<String> erased = then.stream()
                    .map(Happening::event)
                    .filter(TextErased.class::isInstance)
                    .map(event -> "sealed." + ((TextErased) event).record())
                    .toList();
            assertThat(erased)
                    .allSatisfy(text ->
                            assertThat(json(Beside.board(then, now, onPath))).doesNotContain(text));
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.onward.Seeds#many")
    void what_is_kept_out_is_told_at_neither_moment(long seed) {
        List<Happening> stream = Journeys.some(seed).happenings();
        Happening any = stream.get(new Random(seed).nextInt(stream.size()));
        LocalDate day = any.recordedAt().atZone(Told.ZONE).toLocalDate();
        for (Exclusion exclusion : List.of(
                new Exclusion(ID, any.record(), null, null, null),
                new Exclusion(ID, null, Kind.of(any.event()).name(), null, null),
                new Exclusion(ID, null, null, day.minusDays(20), null))) {
            List<Happening> left = new Exclusions(List.of(exclusion)).from(stream);
            Set<UUID> out = stream.stream().map(Happening::record).collect(Collectors.toSet());
            left.forEach(happening -> out.remove(happening.record()));
            look(seed, left, (then, now, onPath) -> {
                String board = json(Beside.board(then, now, onPath));
                assertThat(out).noneMatch(record -> board.contains(record.toString()));
            });
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.onward.Seeds#many")
    void on_the_safety_path_nothing_that_rests_there_is_told(long seed) {
        look(seed, Journeys.some(seed).happenings(), (then, now, onPath) -> {
            String board = json(Beside.board(then, now, true));
            assertThat(now)
                    .filteredOn(happening -> happening.event().restsOnSafetyPath())
                    .noneMatch(happening -> board.contains(happening.record().toString()));
        });
    }
}
