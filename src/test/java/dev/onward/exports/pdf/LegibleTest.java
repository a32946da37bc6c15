package dev.onward.exports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LegibleTest {

    private static final Typefaces TYPEFACES = new Typefaces();

    private static Legible of(String words) {
        return Legible.of(words, TYPEFACES::draw);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Straße, Öl, œuvre, żółć, Đặng",
                "Ελληνικά, πολυτονικό: ᾧ",
                "Кириллица, ґ, ћ",
                "שלום",
                "مرحبا",
                "ქართული",
                "“—…” € ₽ ☕ ❤ ☹ 😀 😢",
                "one\ntwo\tthree"
            })
    void what_has_glyphs_stands_as_it_is(String words) {
        assertThat(of(words)).isEqualTo(new Legible(words, true));
    }

    @Test
    void a_sign_without_a_glyph_stands_as_its_name_and_a_letter_as_a_replacement() {
        assertThat(of("a 🤍 b")).isEqualTo(new Legible("a [white heart] b", false));
        assertThat(of("我 b")).isEqualTo(new Legible("\uFFFD b", false));
        assertThat(of("\uE000")).isEqualTo(new Legible("\uFFFD", false));
    }

    @Test
    void what_no_document_can_hold_is_replaced_and_not_left_out() {
        for (String odd : new String[] {"\u0001", "\u0000", "\uD800", "\uFFFE", "\uFFFF", "\uDBFF\uDFFF", "\u007F"}) {
            assertThat(of("a" + odd + "b")).isEqualTo(new Legible("a\uFFFDb", false));
        }
    }

    @Test
    void what_shows_nothing_by_itself_may_be_missing() {
        Legible without = Legible.of("a\u200D\uFE0F\uDB40\uDD00b", point -> point < 128);
        assertThat(without).isEqualTo(new Legible("ab", true));
    }

    @Test
    void accents_are_put_onto_their_letters_and_all_ends_of_lines_are_alike() {
        assertThat(of("e\u0301 u\u0308")).isEqualTo(new Legible("\u00E9 \u00FC", true));
        assertThat(of("a\r\nb\rc\u2028d\u0085e")).isEqualTo(new Legible("a\nb\nc\nd\ne", true));
    }
}
