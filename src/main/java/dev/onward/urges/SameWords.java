package dev.onward.urges;

import dev.onward.shared.PrivateText;
import dev.onward.timeline.Plain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the texts that say the same, whatever their case, accents and spaces.
 *
 * @param open reads a text that is not erased
 */
record SameWords(Function<PrivateText, String> open) {

    /**
     * Words that were said once or more.
     *
     * @param words as they were first said
     */
    record SaidWords(PrivateText words, int times) {}

    /**
     * @param said those said most often first; of those said as often, the one that was said first
     * @param untold how many have no words, or erased ones
     */
    record GroupedWords(List<SaidWords> said, int untold) {}

    /** @param texts as they were said; null where nothing was */
    GroupedWords group(List<@Nullable PrivateText> texts) {
        Map<String, List<PrivateText>> groups = new LinkedHashMap<>();
        List<PrivateText> told = texts.stream()
                .filter(Objects::nonNull)
                .filter(text -> !text.isErased())
                .toList();
        told.forEach(text ->
                groups.computeIfAbsent(key(text), words -> new ArrayList<>()).add(text));
        List<SaidWords> said = groups.values().stream()
                .map(same -> new SaidWords(same.getFirst(), same.size()))
                .sorted(Comparator.comparing(SaidWords::times).reversed())
                .toList();
        return new GroupedWords(said, texts.size() - told.size());
    }

    private String key(PrivateText text) {
        return Plain.of(open.apply(text)).strip().replaceAll("\\s+", " ");
    }
}
