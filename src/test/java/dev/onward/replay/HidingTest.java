package dev.onward.replay;

import static dev.onward.views.Told.id;
import static dev.onward.views.Told.now;
import static dev.onward.views.Told.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onward.exclusions.Exclusion;
import dev.onward.exclusions.Exclusions;
import dev.onward.journey.events.AcknowledgingEvent.FightLogged;
import dev.onward.journey.events.CorrectingEvent.RecordAmended;
import dev.onward.journey.events.CorrectingEvent.RecordRetracted;
import dev.onward.journey.events.CorrectingEvent.TextErased;
import dev.onward.journey.events.DecidingEvent.Decision;
import dev.onward.journey.events.DecidingEvent.DecisionMade;
import dev.onward.journey.events.DecidingEvent.ForWhom;
import dev.onward.journey.events.ErasedRecords;
import dev.onward.journey.events.Happening;
import dev.onward.journey.events.KeepingEvent.EntryWritten;
import dev.onward.journey.events.KeepingEvent.GaugesRated;
import dev.onward.journey.events.KeepingEvent.JourneyErased;
import dev.onward.journey.events.Kind;
import dev.onward.journey.events.Phase;
import dev.onward.journey.events.ReasonsEvent.ReasonAdded;
import dev.onward.journey.events.ReasonsEvent.ReasonReworded;
import dev.onward.journey.events.ReasonsEvent.ReasonStruck;
import dev.onward.journey.events.SafetyEvent.SafetyPathTaken;
import dev.onward.journey.events.TalkingEvent.ReadyToSpeakDeclared;
import dev.onward.reflection.LeavingOut;
import dev.onward.reflection.Moment;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import dev.onward.shared.Problem;
import dev.onward.timeline.TimelineEntry;
import dev.onward.views.StoredJson;
import dev.onward.views.Told;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no frame shows: words that are erased, what rests on the safety path, what the person does not want to see. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HidingTest {

    private final Told told = Told.journey();
    private final Replaying replaying = Replaying.of(told::happenings);

    private static String json(Object answer) {
        return new String(StoredJson.write(answer), StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.onward.Seeds#many")
    void an_erased_text_is_in_no_frame_even_before_it_is_out_of_the_log(long seed) {
        List<Happening> stream = Streams.some(seed);
        List<Happening> until = new ArrayList<>();
        Replaying reading = Replaying.of(() -> until);
        Random random = new Random(seed);
        for (Happening happening : stream) {
            until.add(happening);
            boolean whole = happening.equals(stream.getLast())
                    || !stream.get(until.size()).record().equals(happening.record());
            if (whole && random.nextBoolean()) {
                ErasedRecords erased = ErasedRecords.of(until);
                String shown = json(List.of(reading.forward(5), reading.backward(3)));
                until.stream()
                        .map(Happening::record)
                        .filter(erased::contains)
                        .forEach(record -> assertThat(shown).doesNotContain("sealed." + record));
            }
        }
    }

    @Test
    void what_was_kept_to_go_on_from_has_no_erased_text_in_it() {
        PrivateText text = text("because", told.next());
        UUID reason = told.record(new ReasonAdded(now(0), text, ForWhom.MYSELF, 5));
        write(150);
        UUID strike = told.record(new ReasonStruck(now(1), reason, null));
        write(150);
        replaying.forward(200);
        told.record(new TextErased(now(1), reason));

        replaying.from = replaying.to = Moment.of(sequence(strike));
        Frame struck = replaying.all().getFirst();
        assertThat(struck.changed().reasons().struck()).containsExactly(new ReasonsChanged.Line(reason, text.erased()));
    }

    private void write(int entries) {
        for (int i = 0; i < entries; i++) {
            told.record(new EntryWritten(now(i), text("word"), null, List.of()));
        }
    }

    private long sequence(UUID record) {
        return told.happenings().stream()
                .filter(happening -> happening.record().equals(record))
                .findFirst()
                .orElseThrow()
                .sequence();
    }

    @Test
    void an_erased_journey_is_not_there_however_much_was_kept_of_it() {
        assertThat(replaying.all()).hasSize(1);
        told.record(new JourneyErased(now(1)));

        assertThatThrownBy(replaying::all).isInstanceOf(Problem.class).hasMessageContaining("not-found");
    }

    @Test
    void a_retracted_record_is_as_it_was_at_first_and_retracted_later() {
        UUID reason = told.record(new ReasonAdded(now(0), text("because"), ForWhom.MYSELF, 5));
        UUID retraction = told.record(new RecordRetracted(now(1), reason, "reason-added", null));

        List<Frame> frames = replaying.all();
        TimelineEntry added = frames.get(1).happened().getFirst();
        assertThat(added.record()).isEqualTo(reason);
        assertThat(added.retracted()).isNull();
        assertThat(frames.get(1).changed().reasons().added()).hasSize(1);
        assertThat(frames.get(2).happened().getFirst().record()).isEqualTo(retraction);
        assertThat(frames.get(2).happened().getFirst().details()).containsEntry("record", reason.toString());
        assertThat(frames.get(2).changed().reasons().retracted())
                .containsExactly(new ReasonsChanged.Line(reason, text("because")));
    }

    @Test
    void what_is_kept_out_by_its_day_goes_by_the_corrections_that_stand() {
        UUID fight = told.record(new FightLogged(OccurredOn.of("2026-03-09"), true, text("x")));
        UUID amendment = told.record(new RecordAmended(now(1), fight, Map.of(), OccurredOn.of("2026-04-01")));
        Exclusions april = new Exclusions(List.of(
                new Exclusion(id(99), null, null, LocalDate.parse("2026-04-01"), LocalDate.parse("2026-04-30"))));
        replaying.exclusions = april;

        assertThat(replaying.all()).hasSize(1);
        told.record(new RecordRetracted(now(2), amendment, "record-amended", null));
        assertThat(replaying.all().get(1).happened().getFirst().record()).isEqualTo(fight);
    }

    @Test
    void what_is_kept_out_has_changed_nothing_either() {
        told.record(new DecisionMade(now(0), Decision.LEAVE, null));
        UUID reason = told.record(new ReasonAdded(now(0), text("because"), ForWhom.MYSELF, 5));
        UUID struck = told.record(new ReasonStruck(now(1), reason, null));
        told.record(new EntryWritten(now(2), text("word"), null, List.of()));
        replaying.exclusions = new Exclusions(List.of(
                new Exclusion(id(0), null, "decision-made", null, null),
                new Exclusion(id(1), struck, null, null, null)));

        Frame last = replaying.all().getLast();
        assertThat(last.happened().getFirst().kind()).isEqualTo("entry-written");
        assertThat(last.changed().standing()).isNull();
        assertThat(last.changed().steps()).isEmpty();
        assertThat(last.changed().reasons()).isNull();
        assertThat(replaying.all().get(1).changed().phase().after()).isEqualTo(Phase.DECIDING);
    }

    @Test
    void keeping_out_that_the_safety_path_was_taken_shows_nothing_that_rests() {
        told.record(new ReadyToSpeakDeclared(now(0)));
        told.record(new SafetyPathTaken(now(1)));
        replaying.exclusions = new Exclusions(List.of(new Exclusion(id(0), null, "safety-path-taken", null, null)));

        assertThat(replaying.all()).hasSize(1);
        assertThat(replaying.all().getFirst().changed().guards()).isEmpty();
    }

    @Test
    void a_day_of_many_records_is_more_than_one_frame() {
        write(450);
        replaying.by = Span.By.DAY;

        assertThat(replaying.all()).extracting(frame -> frame.happened().size()).containsExactly(200, 200, 51);
        assertThat(replaying.forward(1)).isEqualTo(replaying.all());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.onward.Seeds#many")
    void nothing_that_rests_is_shown_from_the_safety_path_at_any_moment(long seed) {
        List<Happening> stream = new ArrayList<>(Streams.some(seed));
        Happening last = stream.getLast();
        stream.add(new Happening(id(999_999), last.sequence() + 1, last.recordedAt(), new SafetyPathTaken(now(0))));
        List<Frame> frames = Replaying.of(stream).all();

        LeavingOut resting = LeavingOut.allBut(happening -> happening.event().restsOnSafetyPath());
        assertThat(frames.stream().flatMap(frame -> frame.happened().stream()).map(TimelineEntry::record))
                .containsExactlyElementsOf(resting.from(stream).stream()
                        .map(Happening::record)
                        .distinct()
                        .toList());
        for (Frame frame : frames) {
            assertThat(frame.changed().guards()).isEmpty();
            assertThat(frame.changed().steps())
                    .noneMatch(change -> change.step().restsOnSafetyPath());
            assertThat(json(frame)).doesNotContain("\"TALKING\"");
        }
        assertThat(frames.getLast().banner()).endsWith("record " + frames.size() + " of " + frames.size() + ".");
    }

    @Test
    void what_is_unwanted_is_left_out_with_all_that_speaks_of_it_and_its_words_and_numbers() {
        UUID rated = told.record(new GaugesRated(now(0), 9, null, null, null, null, null));
        UUID reason = told.record(new ReasonAdded(now(0), text("because"), ForWhom.MYSELF, 5));
        UUID kept = told.record(new ReasonAdded(now(0), text("as well"), ForWhom.MYSELF, 5));
        PrivateText other = text("otherwise", told.next());
        UUID reworded = told.record(new ReasonReworded(now(1), kept, other));
        PrivateText again = text("again", told.next());
        told.record(new RecordAmended(now(1), reason, Map.of("text", again), null));
        told.record(new GaugesRated(now(2), null, 4, null, null, null, null));
        replaying.exclusions = new Exclusions(Stream.of(rated, reason, reworded)
                .map(record -> new Exclusion(id(0), record, null, null, null))
                .toList());

        List<Frame> frames = replaying.all();
        assertThat(frames.stream().flatMap(frame -> frame.happened().stream()).map(TimelineEntry::kind))
                .containsExactly("journey-started", "reason-added", "gauges-rated");
        assertThat(frames.get(1).changed().gauges()).isEmpty();
        assertThat(frames.get(1).changed().reasons().added())
                .containsExactly(new ReasonsChanged.Line(kept, text("as well")));
        assertThat(frames.get(2).changed().reasons()).isNull();
        assertThat(frames.get(2).changed().gauges()).containsExactly(new Changed.GaugeChange("calm", null, 4));
        assertThat(frames.get(2).banner()).isEqualTo("As it stood on 2 May 2026 at 12:06, after record 3 of 3.");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.onward.Seeds#many")
    void days_and_kinds_are_kept_out_as_everywhere(long seed) {
        List<Happening> stream = Streams.some(seed);
        Random random = new Random(seed);
        Happening any = stream.get(random.nextInt(stream.size()));
        LocalDate day = any.event().occurredOn().firstDay(Told.ZONE);
        Exclusions exclusions = new Exclusions(List.of(
                new Exclusion(id(0), null, null, day, day.plusDays(random.nextInt(3))),
                new Exclusion(id(1), null, Kind.of(any.event()).name(), null, null)));
        Replaying reading = Replaying.of(stream);
        reading.exclusions = exclusions;
        Set<UUID> resting = Path.of(stream).hidden();

        assertThat(reading.all().stream()
                        .flatMap(frame -> frame.happened().stream())
                        .map(TimelineEntry::record))
                .containsExactlyElementsOf(exclusions.from(stream).stream()
                        .map(Happening::record)
                        .distinct()
                        .filter(record -> !resting.contains(record))
                        .toList());
    }
}
