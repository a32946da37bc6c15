package dev.onward.exports.markdown;

import static dev.onward.views.Told.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onward.journey.events.KeepingEvent.EntryWritten;
import dev.onward.journey.events.TalkingEvent.TalkPlanned;
import dev.onward.shared.OccurredOn;
import dev.onward.timeline.Boards;
import dev.onward.timeline.Chronicle;
import dev.onward.timeline.TimelineEntry;
import dev.onward.views.Journeys;
import dev.onward.views.Told;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is in the archive, and what never is. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WholeArchiveTest {

    private final Told told = Told.journey();

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
        assertThat(Unzipped.files(Archived.zip(shown))).containsKey("2026-04-20.md");
        Map<String, String> files = Unzipped.files(Archived.zip(Boards.chronicle(told, true)));
        assertThat(files.keySet()).containsExactly("2026-05-02.md", "README.md");
        assertThat(files.toString()).doesNotContain("canary", "alk", "2026-04", "2026-06");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.onward.Seeds#one")
    void every_record_of_a_long_journey_is_there_once_and_the_same_journey_is_the_same_bytes(long seed) {
        Told many = Journeys.many(seed);
        byte[] zip = Archived.zip(Boards.chronicle(many, false));
        assertThat(zip).isEqualTo(Archived.zip(Boards.chronicle(many, false)));

        Map<String, String> files = Unzipped.files(zip);
        long records = 0;
        for (String text : files.values()) {
            records += Archived.headings(text) - 1;
        }
        List<UUID> entries = new ArrayList<>();
        Boards.chronicle(many, false).entries().forEach(entry -> entries.add(entry.record()));
        assertThat(entries).hasSizeGreaterThan(600).doesNotHaveDuplicates();
        assertThat(records).isEqualTo(entries.size());
    }

    @Test
    void a_file_that_could_not_be_finished_has_no_end() {
        told.record(new EntryWritten(OccurredOn.of("2026-04-01"), text("One day."), null, List.of()));
        Chronicle whole = Boards.chronicle(told, false);
        Chronicle broken = new Chronicle(
                Told.ZONE,
                whole.headers(),
                () -> Stream.concat(
                                StreamSupport.stream(whole.entries().spliterator(), false),
                                Stream.<TimelineEntry>generate(() -> {
                                    throw new IllegalStateException("the store is gone");
                                }))
                        .iterator());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> NotesArchive.write(broken, words -> "", out))
                .isInstanceOf(IllegalStateException.class);
        String beginOfItsEnd = "PK\u0001\u0002";
        assertThat(new String(Archived.zip(whole), StandardCharsets.ISO_8859_1)).contains(beginOfItsEnd);
        assertThat(out.toString(StandardCharsets.ISO_8859_1))
                .contains("2026-04-01.md")
                .doesNotContain(beginOfItsEnd);
    }
}
