package dev.onward.timeline;

import java.text.Normalizer;
import java.util.Locale;

/** Words as they are searched and compared. */
public final class Plain {

    private Plain() {}

    /** Without accents, in lower case: {@code É} and {@code e} are the same. */
    public static String of(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss");
    }
}
