package dev.onward.exports.pdf;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Words as the fonts of a document can show them. Nothing that is visible is left out: a sign without a glyph stands as its
 * name in square brackets, anything else as {@value #REPLACEMENT}.
 *
 * @param whole whether every character stands as itself
 */
record Legible(String text, boolean whole) {

    static final String REPLACEMENT = "\uFFFD";

    /** @param drawn whether there is a glyph for a code point */
    static Legible of(String words, IntPredicate drawn) {
        // Letters with their accents in them have glyphs more often than accents of their own.
        String composed = Normalizer.normalize(words, Normalizer.Form.NFC).replaceAll("\\R", "\n");
        StringBuilder text = new StringBuilder(composed.length());
        boolean whole = true;
        for (int point : composed.codePoints().toArray()) {
            if (isSpacing(point) || drawn.test(point) && !isUnseen(point)) {
                text.appendCodePoint(point);
            } else if (isVisible(point)) {
                text.append(named(point));
                whole = false;
            }
        }
        return new Legible(text.toString(), whole);
    }

    private static boolean isSpacing(int point) {
        return point == '\n' || point == '\t';
    }

    /** Of no width and no language, and no character of XML. */
    private static boolean isUnseen(int point) {
        return Character.isISOControl(point)
                || Character.getType(point) == Character.SURROGATE
                || (point & 0xFFFE) == 0xFFFE;
    }

    /** What joins, directs or picks the look of others shows nothing by itself. */
    private static boolean isVisible(int point) {
        boolean picksALook = 0xFE00 <= point && point <= 0xFE0F || 0xE0100 <= point && point <= 0xE01EF;
        return Character.getType(point) != Character.FORMAT && !picksALook;
    }

    private static String named(int point) {
        String name = Character.getType(point) == Character.OTHER_SYMBOL ? Character.getName(point) : null;
        return name == null ? REPLACEMENT : "[" + name.toLowerCase(Locale.ROOT) + "]";
    }

    @Override
    public String toString() {
        return "Legible[]";
    }
}
