package dev.onward.exports.pdf;

import static dev.onward.views.Told.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.exports.pdf.Writing.Paragraph;
import dev.onward.journey.events.DivisionEvent.ProposedBy;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WritingTest {

    private final Writing writing = writing(false);

    private static Writing writing(boolean happenedBy) {
        Sheet<String> sheet = new Sheet<>(
                "", ZoneId.of("Pacific/Auckland"), Locale.GERMAN, Instant.parse("2026-05-02T22:30:00Z"), happenedBy);
        return new Writing(sheet, WritingTest::open, point -> point < 0x600);
    }

    static String open(PrivateText text) {
        return new String(text.ciphertext(), StandardCharsets.UTF_8);
    }

    @Test
    void days_are_written_as_precisely_as_they_are_known_and_in_the_zone_of_the_journey() {
        assertThat(writing.day(OccurredOn.of("2026-05-02T22:30:00Z"))).isEqualTo("3 May 2026");
        assertThat(writing.day(OccurredOn.of("2026-05-02"))).isEqualTo("2 May 2026");
        assertThat(writing.day(OccurredOn.of("2026-05"))).isEqualTo("May 2026");
        assertThat(writing.day(OccurredOn.of("about 2026"))).isEqualTo("about 2026");
        assertThat(writing.dayOfLetter(OccurredOn.of("2026-05-02"))).isEqualTo("2. Mai 2026");
        assertThat(writing.dayOfLetter(OccurredOn.of("2026-05"))).isEqualTo("Mai 2026");
        assertThat(writing.asOf()).isEqualTo("As of 3 May 2026, 10:30 (Pacific/Auckland)");
        assertThat(writing(true).asOf()).endsWith(", by what had happened until then");
    }

    @Test
    void amounts_keep_every_digit() {
        assertThat(writing.exact(new BigDecimal("0.00000001"))).isEqualTo("0.00000001");
        assertThat(writing.exact(new BigDecimal("123456.7890"))).isEqualTo("123\u202F456.7890");
        assertThat(writing.exact(new BigDecimal("-1234567"))).isEqualTo("-1\u202F234\u202F567");
        assertThat(writing.exact(new BigDecimal("1E+3"))).isEqualTo("1\u202F000");
        assertThat(writing.exact(new BigDecimal("999.00"))).isEqualTo("999.00");
    }

    @Test
    void words_of_ours_are_read_by_people() {
        assertThat(writing.name(ProposedBy.THIRD_PARTY)).isEqualTo("Third party");
    }

    @Test
    void words_fall_into_paragraphs_each_in_its_own_direction() {
        assertThat(writing.paragraphs(text(" One\ntwo.\r\n \n\n\u05E9\u05DC\u05D5\u05DD Kim\n")))
                .containsExactly(
                        new Paragraph("One\ntwo.", "ltr"), new Paragraph("\u05E9\u05DC\u05D5\u05DD Kim", "rtl"));
        assertThat(writing.isWhole()).isTrue();
    }

    @Test
    void what_is_erased_or_was_never_said_is_no_paragraph() {
        assertThat(writing.paragraphs(null)).isEmpty();
        assertThat(writing.paragraphs(text("gone").erased())).isEmpty();
        assertThat(writing.has(text("gone").erased())).isFalse();
        assertThat(writing.has(text("there"))).isTrue();
    }

    @Test
    void it_is_known_when_a_character_had_to_be_replaced() {
        assertThat(writing.paragraphs(text("\u6211"))).containsExactly(new Paragraph("\uFFFD", "ltr"));
        writing.paragraphs(text("whole"));
        assertThat(writing.isWhole()).isFalse();
    }
}
