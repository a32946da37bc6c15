package dev.onward.exports.markdown;

import static dev.onward.views.Told.now;
import static dev.onward.views.Told.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.events.AcknowledgingEvent.FightLogged;
import dev.onward.journey.events.ContactEvent.UrgeEnd;
import dev.onward.journey.events.ContactEvent.UrgeFollowedUp;
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
import dev.onward.shared.Money;
import dev.onward.shared.OccurredOn;
import dev.onward.timeline.Boards;
import dev.onward.timeline.Chronicle;
import dev.onward.views.Told;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The journal as a reader finds it in the files. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NotesArchiveTest {

    private final Told told = Told.journey();

    private Map<String, String> files() {
        return Unzipped.files(Archived.zip(Boards.chronicle(told, false)));
    }

    private UUID entry(String when, String words) {
        return told.record(new EntryWritten(OccurredOn.of(when), text(words), null, List.of()));
    }

    /** In Newfoundland it was a minute past midnight of 7 November 2010, and then a minute past eleven of the 6th. */
    @Test
    void a_day_that_comes_back_is_another_file() {
        entry("2010-11-07T02:30:30Z", "before");
        entry("2010-11-07T02:45:00Z", "back");
        entry("2010-11-07T15:00:00Z", "after");
        Chronicle told = Boards.chronicle(this.told, false);
        Chronicle there = new Chronicle(ZoneId.of("America/St_Johns"), told.headers(), told.entries());

        assertThat(Unzipped.files(Archived.zip(there)))
                .containsKeys("2010-11-07.md", "2010-11-06.md", "2010-11-07-again.md");
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

                - Tags: walk, # home
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
                .contains("\n# Thursday, 1 January 2026\n", "## About then: Entry written", "## 18:00 Entry written");
        assertThat(files().get("README.md"))
                .contains("- [2026-01](2026-01.md)\n", "- [2026-05-02](2026-05-02.md)\n")
                .doesNotContain("Kim");
    }

    @Test
    void details_are_told_in_plain_words() {
        UUID urge = told.record(new UrgeLogged(now(1), UrgeKind.LOOK_UP, 8, text("A song.")));
        told.record(new UrgeFollowedUp(now(2), urge, UrgeEnd.PASSED, 2, null));
        told.record(new FightLogged(now(2), true, text("The cups.")));
        Money value = new Money(new BigDecimal("1200.50"), Currency.getInstance("EUR"));
        told.record(new MatterAdded(now(3), MatterKind.ASSET, text("The car."), false, value));
        assertThat(files().get("2026-05-02.md"))
                .contains("*Trigger:*\n\n> A song.\n\n- Kind: look up\n- Intensity: 8\n")
                .contains("*About:*\n\n> The cups.\n\n- Trivial: yes\n")
                .contains("- Joint: no\n- Value: 1200.50 EUR\n")
                .contains("- Zone: Pacific/Auckland\n")
                .contains("- End: passed\n- Intensity: 2\n")
                .doesNotContain("Owner", "null", urge.toString());
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
    void no_words_are_headings_or_front_matter() {
        entry("2026-05-02", "---\nday: 2020-01-01\n---\n# A heading\n\nA title\n=====\n");
        entry("2026-05-02", "Another\n---\n## One\n> # Two\n- # Three\n<h1>Four</h1>");
        assertThat(Archived.headings(files().get("2026-05-02.md"))).isEqualTo(4);
        assertThat(files().get("2026-05-02.md").split("(?m)^---$")).hasSize(3);
    }
}
