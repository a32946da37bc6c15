package dev.onward.replay;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Where a page begins, or ends.
 *
 * @param forward the page after the event of that sequence, else the one before it
 */
record Cursor(boolean forward, long sequence) {

    static final Cursor FIRST = after(-1);

    private static final String FORM = "[ab]-?[0-9]{1,19}";

    static Cursor after(long sequence) {
        return new Cursor(true, sequence);
    }

    static Cursor before(long sequence) {
        return new Cursor(false, sequence);
    }

    String words() {
        byte[] form = ((forward ? "a" : "b") + sequence).getBytes(StandardCharsets.US_ASCII);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(form);
    }

    /** @throws IllegalArgumentException when it is none */
    static Cursor of(String words) {
        String form = new String(Base64.getUrlDecoder().decode(words), StandardCharsets.US_ASCII);
        if (!form.matches(FORM)) {
            throw new IllegalArgumentException("no cursor");
        }
        return new Cursor(form.startsWith("a"), Long.parseLong(form.substring(1)));
    }
}
