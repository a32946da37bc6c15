package dev.onward.timeline;

import dev.onward.shared.PrivateText;
import java.util.LinkedHashMap;
import java.util.Map;

/** Texts by the field that they stand in. */
final class Texts {

    private Texts() {}

    static Map<String, PrivateText> erased(Map<String, PrivateText> words) {
        Map<String, PrivateText> erased = new LinkedHashMap<>();
        words.forEach((field, text) -> erased.put(field, text.erased()));
        return erased;
    }
}
