package dev.onward.timeline;

import static dev.onward.views.Told.now;
import static dev.onward.views.Told.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.events.CorrectingEvent.RecordAmended;
import dev.onward.journey.events.CorrectingEvent.RecordRetracted;
import dev.onward.journey.events.CorrectingEvent.TextErased;
import dev.onward.journey.events.DecidingEvent.CoolingOffStarted;
import dev.onward.journey.events.DecidingEvent.Decision;
import dev.onward.journey.events.DecidingEvent.DecisionMade;
import dev.onward.journey.events.DecidingEvent.ForWhom;
import dev.onward.journey.events.Happening;
import dev.onward.journey.events.KeepingEvent.EntryWritten;
import dev.onward.journey.events.KeepingEvent.GaugesRated;
import dev.onward.journey.events.KeepingEvent.GuardNoticed;
import dev.onward.journey.events.KeepingEvent.GuardOverridden;
import dev.onward.journey.events.KeepingEvent.JourneyErased;
import dev.onward.journey.events.MovingOnEvent.HowLeft;
import dev.onward.journey.events.MovingOnEvent.Left;
import dev.onward.journey.events.ReasonsEvent.ReasonAdded;
import dev.onward.journey.events.ReasonsEvent.ReasonReworded;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import dev.onward.views.Folded;
import dev.onward.views.StoredJson;
import dev.onward.views.Told;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TimelineViewTest {

    private final Told told = Told.journey();

    @Test
    void an_entry_shows_what_was_said() {
        UUID entry = told.record(new EntryWritten(on("2026-05-01"), text("dear"), null, List.of(text("home"))));
        UUID gauges = told.record(new GaugesRated(now(0), 3, null, 8, null, null, null));

        assertThat(entry(entry).said().kind()).isEqualTo("entry-written");
        assertThat(entry(entry).words()).isEqualTo(Map.of("text", text("dear")));
        assertThat(entry(entry).said().tags()).containsExactly(text("home"));
        assertThat(entry(gauges).said().gauges()).isEqualTo(Map.of("mood", 3, "hurt", 8));
        assertThat(entry(gauges).said().details()).isEmpty();
    }

    @Test
    void the_events_of_a_commit_are_one_entry() {
        UUID decided = told.record(
                new DecisionMade(now(0), Decision.LEAVE, null),
                new CoolingOffStarted(now(0), 7, Instant.parse("2026-05-09T00:00:00Z")),
                new GuardOverridden(now(0), "not-concluded", text("I am quite sure")),
                new GuardNoticed(now(0), "not-calm"));

        assertThat(entry(decided).details()).containsEntry("decision", "LEAVE").containsEntry("coolingOffDays", 7);
        assertThat(entry(decided).marks().overridden())
                .containsExactly(new Marks.Overridden("not-concluded", text("I am quite sure")));
        assertThat(entry(decided).marks().noticed()).containsExactly("not-calm");
        assertThat(listed()).hasSize(2);
    }

    @Test
    void an_override_told_before_its_event_folds_the_same() {
        UUID decided = told.record(
                new GuardOverridden(now(0), "not-concluded", text("I am quite sure")),
                new DecisionMade(now(0), Decision.LEAVE, null));

        assertThat(entry(decided).said().kind()).isEqualTo("decision-made");
        assertThat(entry(decided).marks().overridden()).hasSize(1);
    }

    @Test
    void open_guards_of_a_fact_are_named() {
        UUID left = told.record(new Left(now(0), HowLeft.ENDED, null, List.of("leaving-without-decision")));

        assertThat(entry(left).said().unmet()).containsExactly("leaving-without-decision");
    }

    @Test
    void an_amendment_is_a_mark_and_its_words_stand() {
        UUID entry = told.record(written("hate"));
        UUID amendment = told.record(amended(entry, "love", on("2026-04")));

        assertThat(entry(entry).words()).isEqualTo(Map.of("text", text("love")));
        assertThat(entry(entry).occurredOn()).isEqualTo(on("2026-04"));
        assertThat(entry(entry).said().words()).isEqualTo(Map.of("text", text("hate")));
        assertThat(entry(amendment).said().kind()).isEqualTo("record-amended");
        assertThat(listed()).doesNotContain(amendment).contains(entry);
    }

    @Test
    void a_retracted_amendment_no_longer_stands() {
        UUID entry = told.record(written("hate"));
        UUID amendment = told.record(amended(entry, "love", null));
        told.record(new RecordRetracted(now(0), amendment, "record-amended", null));

        assertThat(entry(entry).words()).isEqualTo(Map.of("text", text("hate")));
        assertThat(entry(entry).marks().retracted()).isNull();
    }

    @Test
    void a_retracted_record_stays_and_is_marked() {
        UUID entry = told.record(written("hate"));
        UUID retraction = told.record(new RecordRetracted(now(0), entry, "entry-written", text("untrue")));

        assertThat(entry(entry).marks().retracted())
                .isEqualTo(new Marks.Retraction(retraction, told.last().recordedAt()));
        assertThat(listed()).contains(entry);
    }

    @Test
    void erasing_takes_every_text_of_a_record() {
        UUID entry = told.record(
                new EntryWritten(now(0), text("dear"), text("asked"), List.of(text("home"))),
                new GuardOverridden(now(0), "not-calm", text("all the same")));
        told.record(amended(entry, "dearest", null));
        told.record(new TextErased(now(0), entry));

        assertThat(texts(entry)).hasSize(5).allMatch(PrivateText::isErased);
        assertThat(entry(entry).marks().erasedAt()).isEqualTo(told.last().recordedAt());
    }

    @Test
    void erasing_takes_what_says_the_record_again_however_far() {
        UUID reason = told.record(new ReasonAdded(now(0), text("one"), ForWhom.MYSELF, 5));
        UUID reworded = told.record(new ReasonReworded(now(0), reason, text("two")));
        UUID amendment = told.record(amended(reworded, "three", null));
        told.record(new TextErased(now(0), reason));

        assertThat(texts(reason)).hasSize(1).allMatch(PrivateText::isErased);
        assertThat(texts(reworded)).hasSize(2).allMatch(PrivateText::isErased);
        assertThat(texts(amendment)).hasSize(1).allMatch(PrivateText::isErased);
    }

    @Test
    void erasing_the_start_leaves_its_words_in_no_document() {
        told.record(new TextErased(now(0), Told.id(0)));

        assertThat(folded().values())
                .hasSize(3)
                .allSatisfy(entry -> assertThat(new String(StoredJson.write(entry), UTF_8))
                        .doesNotContain(text("Kim").storedForm()));
    }

    @Test
    void erasing_an_amendment_takes_its_words_from_what_it_corrects() {
        UUID entry = told.record(written("hate"));
        UUID amendment = told.record(amended(entry, "love", null));
        told.record(new TextErased(now(0), amendment));

        assertThat(entry(entry).said().words()).isEqualTo(Map.of("text", text("hate")));
        assertThat(entry(entry).amendments().getFirst().words().get("text").isErased())
                .isTrue();
        assertThat(texts(amendment)).hasSize(1).allMatch(PrivateText::isErased);
    }

    @Test
    void backdated_is_what_ended_before_the_day_it_was_recorded_where_the_person_lives() {
        // recorded at noon of 2 May in Auckland, which is midnight in UTC
        assertThat(entry(told.record(written(on("2026-05-02")))).backdated()).isFalse();
        assertThat(entry(told.record(written(on("2026-05-01")))).backdated()).isTrue();
        assertThat(entry(told.record(written(on("2026-05")))).backdated()).isFalse();
        assertThat(entry(told.record(written(on("2026-04")))).backdated()).isTrue();
        assertThat(entry(told.record(written(on("2026-05-01T12:30:00Z")))).backdated())
                .isFalse();
        assertThat(entry(told.record(written(on("2026-05-01T11:30:00Z")))).backdated())
                .isTrue();
    }

    @Test
    void the_day_it_was_recorded_is_that_of_where_the_person_lives() {
        UUID record = told.record(written(on("2026-05-01")));
        Instant nightThere = Instant.parse("2026-05-01T13:00:00Z");
        Happening written = new Happening(record, 1, nightThere, told.last().event());
        List<Happening> stream = List.of(told.happenings().getFirst(), written);

        assertThat(Folded.of(new TimelineView(), stream)
                        .find(record.toString())
                        .orElseThrow()
                        .backdated())
                .isTrue();
    }

    @Test
    void by_occurrence_a_day_begins_where_the_person_lives() {
        UUID morning = told.record(written(on("2026-05-01T21:00:00Z")));
        UUID day = told.record(written(on("2026-05-02")));
        UUID year = told.record(written(on("about 1950")));

        assertThat(inOrder(Order.OCCURRED)).containsSubsequence(year, day, morning);
        assertThat(inOrder(Order.RECORDED)).containsSubsequence(morning, day, year);
    }

    @Test
    void an_erased_journey_has_no_timeline() {
        told.record(new JourneyErased(now(0)));

        assertThat(folded().values()).isEmpty();
    }

    private List<PrivateText> texts(UUID record) {
        Entry entry = entry(record);
        List<PrivateText> texts = new java.util.ArrayList<>(entry.said().words().values());
        texts.addAll(entry.said().tags());
        entry.amendments().forEach(amendment -> texts.addAll(amendment.words().values()));
        entry.marks().overridden().forEach(overridden -> texts.add(overridden.note()));
        return texts;
    }

    private List<UUID> listed() {
        return inOrder(Order.RECORDED);
    }

    private List<UUID> inOrder(Order order) {
        return folded().values().stream()
                .filter(Entry::listed)
                .sorted(java.util.Comparator.comparing(order::key))
                .map(Entry::record)
                .toList();
    }

    private Entry entry(UUID record) {
        return folded().find(record.toString()).orElseThrow();
    }

    private Folded<Entry> folded() {
        return Folded.of(new TimelineView(), told.happenings());
    }

    private static EntryWritten written(String words) {
        return new EntryWritten(now(0), text(words), null, List.of());
    }

    private static EntryWritten written(OccurredOn occurredOn) {
        return new EntryWritten(occurredOn, text("x"), null, List.of());
    }

    private static RecordAmended amended(UUID record, String words, @Nullable OccurredOn corrected) {
        return new RecordAmended(now(0), record, Map.of("text", text(words)), corrected);
    }

    private static OccurredOn on(String text) {
        return OccurredOn.of(text);
    }
}
