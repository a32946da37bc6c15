package dev.onward.exports.markdown;

import static dev.onward.views.Told.now;
import static dev.onward.views.Told.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onward.journey.events.AcknowledgingEvent.FightLogged;
import dev.onward.journey.events.ContactEvent.UrgeKind;
import dev.onward.journey.events.ContactEvent.UrgeLogged;
import dev.onward.journey.events.CorrectingEvent.RecordAmended;
import dev.onward.journey.events.CorrectingEvent.RecordRetracted;
import dev.onward.journey.events.CorrectingEvent.TextErased;
import dev.onward.journey.events.DivisionEvent.MatterAdded;
import dev.onward.journey.events.DivisionEvent.MatterKind;
import dev.onward.journey.events.KeepingEvent.EntryWritten;
import dev.onward.journey.events.KeepingEvent.GaugesRated;
import dev.onward.journey.events.KeepingEvent.GuardOverridden;
import dev.onward.journey.events.TalkingEvent.TalkPlanned;
import dev.onward.shared.Money;
import dev.onward.shared.OccurredOn;
import dev.onward.timeline.Boards;
import dev.onward.timeline.Chronicle;
import dev.onward.views.Journeys;
import dev.onward.views.Told;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The journal as a reader finds it in the files. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NotesArchiveTest {

    private final Told told = Told.journey();

    private static byte[] zip(Chronicle chronicle) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            NotesArchive.write(chronicle, words -> new String(words.ciphertext(), StandardCharsets.UTF_8), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private Map<String, String> files() {
        return Unzipped.files(zip(Boards.chronicle(told, false)));
    }

    private static long headings(String markdown) {
        List<Heading> headings = new ArrayList<>();
        Parser.builder()
                .build()
                .parse(markdown.replaceFirst("(?s)^---\n.*?\n---\n", ""))
                .accept(new AbstractVisitor() {
                    @Override
                    public void visit(Heading heading) {
                        headings.add(heading);
                    }
                });
        return headings.size();
    }

    private UUID entry(String when, String words) {
        return told.record(new EntryWritten(OccurredOn.of(when), text(words), null, List.of()));
    }

    @Test
    void a_day_is_a_file_with_all_of_its_records_in_the_order_of_its_hours() {
        told.record(new GaugesRated(OccurredOn.of("2026-04-30T22:30:00Z"), 4, null, 7, null, null, null));
        told.record(
                new EntryWritten(
                        OccurredOn.of("2026-04-30T20:15:00Z"),
                        text("I went home.\nNobody was there."),
                        text("What did I do?"),
                        List.of(text("walk"), text("# home"))),
                new GuardOverridden(now(2), "not-calm", text("I want it.")));
        told.record(new GaugesRated(OccurredOn.of("2026-04-30T23:00:00Z"), 5, null, null, null, null, null));

        assertThat(files().get("2026-05-01.md")).isEqualTo("""
                ---
                day: 2026-05-01
                gauges:
                  mood: 5
                  hurt: 7
                kinds:
                  - entry-written
                  - gauges-rated
                ---

                # Friday, 1 May 2026

                ## 08:15 Entry written

                > I went home. \s
                > Nobody was there.

                *Prompt:*

                > What did I do?

                *Went on although something stood before it (not calm):*

                > I want it.

                - Tags: walk, \\# home
                - Written down on: 2026-05-02

                ## 10:30 Gauges rated

                - Mood: 4
                - Hurt: 7
                - Written down on: 2026-05-02

                ## 11:00 Gauges rated

                - Mood: 5
                - Written down on: 2026-05-02
                """);
    }

    @Test
    void what_is_known_less_precisely_has_files_of_its_own_and_the_index_lists_them_all() {
        entry("2026-01", "A month.");
        entry("2026", "A year.");
        entry("about 2026-01-01", "About a day.");
        entry("2026-01-01T05:00:00Z", "A moment.");

        assertThat(files().keySet())
                .containsExactly("2026.md", "2026-01.md", "2026-01-01.md", "2026-05-02.md", "README.md");
        assertThat(files().get("2026.md")).startsWith("---\nyear: 2026\n").contains("\n# 2026\n", "> A year.");
        assertThat(files().get("2026-01.md"))
                .startsWith("---\nmonth: 2026-01\n")
                .contains("\n# January 2026\n", "> A month.");
        assertThat(files().get("2026-01-01.md"))
                .contains("\n# Thursday, 1 January 2026\n", "## About then: entry written", "## 18:00 Entry written");
        assertThat(files().get("README.md"))
                .contains("- [2026-01](2026-01.md)\n", "- [2026-05-02](2026-05-02.md)\n")
                .doesNotContain("Kim");
    }

    @Test
    void details_are_told_in_plain_words() {
        told.record(new UrgeLogged(now(1), UrgeKind.LOOK_UP, 8, text("A song.")));
        told.record(new FightLogged(now(2), true, text("The cups.")));
        Money value = new Money(new BigDecimal("1200.50"), Currency.getInstance("EUR"));
        told.record(new MatterAdded(now(3), MatterKind.ASSET, text("The car."), false, value));
        assertThat(files().get("2026-05-02.md"))
                .contains("*Trigger:*\n\n> A song.\n\n- Kind: look up\n- Intensity: 8\n")
                .contains("*About:*\n\n> The cups.\n\n- Trivial: yes\n")
                .contains("- Joint: no\n- Value: 1200.50 EUR\n")
                .contains("- Zone: Pacific/Auckland\n")
                .doesNotContain("Owner", "null");
    }

    @Test
    void what_became_of_a_record_is_said_with_it() {
        UUID amended = entry("2026-05-02", "Nothing.");
        told.record(new RecordAmended(now(2), amended, Map.of("text", text("Almost nothing.")), null));
        UUID retracted = entry("2026-05-02", "It was a lie.");
        told.record(new RecordRetracted(now(4), retracted, "entry-written", null));
        UUID erased = told.record(
                new EntryWritten(now(5), text("canary"), null, List.of(text("canary tag"))),
                new GuardOverridden(now(5), "not-calm", text("canary note")));
        told.record(new TextErased(now(6), erased));

        assertThat(files().get("2026-05-02.md"))
                .contains("> Almost nothing.\n\n- Amended on: 2026-05-02; this is how it was put last\n")
                .contains("> It was a lie.\n\n- Retracted on: 2026-05-02; it no longer counts\n")
                .contains("## 12:05 Entry written\n\n*These words were erased.*\n")
                .contains("- Words erased on: 2026-05-02\n")
                .doesNotContain("canary", "> Nothing.");
    }

    @Test
    void gauges_that_were_taken_back_are_not_those_of_the_day() {
        UUID rated = told.record(new GaugesRated(now(1), 9, null, null, null, null, null));
        told.record(new RecordRetracted(now(2), rated, "gauges-rated", null));
        assertThat(files().get("2026-05-02.md")).doesNotContain("gauges:").contains("- Mood: 9");
    }

    @Test
    void on_the_safety_path_nothing_tells_of_what_rests_not_even_a_name() {
        told.record(new TalkPlanned(
                OccurredOn.of("2026-04-20"),
                Instant.parse("2026-06-01T10:00:00Z"),
                null,
                text("canary"),
                Set.of(),
                null,
                null));
        Chronicle shown = Boards.chronicle(told, false);
        assertThat(Unzipped.files(zip(shown))).containsKey("2026-04-20.md");
        Map<String, String> files = Unzipped.files(zip(Boards.chronicle(told, true)));
        assertThat(files.keySet()).containsExactly("2026-05-02.md", "README.md");
        assertThat(files.toString()).doesNotContain("canary", "alk", "2026-04", "2026-06");
    }

    @Test
    void no_words_are_headings_or_front_matter() {
        entry("2026-05-02", "---\nday: 2020-01-01\n---\n# A heading\n\nA title\n=====\n");
        entry("2026-05-02", "Another\n---\n## One\n> # Two\n- # Three\n<h1>Four</h1>");
        assertThat(headings(files().get("2026-05-02.md"))).isEqualTo(4);
        assertThat(files().get("2026-05-02.md").split("(?m)^---$")).hasSize(3);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.onward.Seeds#one")
    void every_record_of_a_long_journey_is_there_once_and_the_same_journey_is_the_same_bytes(long seed) {
        Told many = Journeys.many(seed);
        byte[] zip = zip(Boards.chronicle(many, false));
        assertThat(zip).isEqualTo(zip(Boards.chronicle(many, false)));

        Map<String, String> files = Unzipped.files(zip);
        long records = 0;
        for (String text : files.values()) {
            records += headings(text) - 1;
        }
        List<UUID> entries = new ArrayList<>();
        Boards.chronicle(many, false).entries().forEach(entry -> entries.add(entry.record()));
        assertThat(entries).hasSizeGreaterThan(600).doesNotHaveDuplicates();
        assertThat(records).isEqualTo(entries.size());
    }

    @Test
    void a_file_that_could_not_be_finished_has_no_end() {
        Chronicle broken =
                new Chronicle(Told.ZONE, Boards.chronicle(told, false).headers(), () -> {
                    throw new IllegalStateException("the store is gone");
                });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> NotesArchive.write(broken, words -> "", out))
                .isInstanceOf(IllegalStateException.class);
        assertThat(out.size()).isZero();
    }
}
