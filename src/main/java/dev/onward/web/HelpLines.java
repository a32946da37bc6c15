package dev.onward.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Whom somebody can turn to who is not safe, by locale. Onward knows no numbers by itself: a wrong one is worse than none,
 * so whoever operates a server sets those of the people it is for, under {@code onward.help-lines}.
 */
@ConfigurationProperties("onward")
@Validated
record HelpLines(@Nullable Map<String, @NotEmpty List<@Valid HelpLine>> helpLines) {

    /** @param contact a number, an address or a place, as it is to be shown */
    record HelpLine(@NotBlank String name, @NotBlank String contact) {}

    /**
     * Those of the first of these languages that has any: {@code de-AT} is met by {@code de}. Else those for other places where
     * one of them is spoken, else all: a line in another language is better than none.
     */
    List<HelpLine> in(List<LanguageRange> languages) {
        Map<String, List<HelpLine>> all = helpLines == null ? Map.of() : helpLines;
        String tag = Locale.lookupTag(languages, all.keySet());
        List<String> near = tag == null ? Locale.filterTags(anywhere(languages), all.keySet()) : List.of(tag);
        return all.entrySet().stream()
                .filter(entry -> near.isEmpty() || near.stream().anyMatch(entry.getKey()::equalsIgnoreCase))
                .flatMap(entry -> entry.getValue().stream())
                .distinct()
                .toList();
    }

    private static List<LanguageRange> anywhere(List<LanguageRange> languages) {
        return languages.stream()
                .map(language -> new LanguageRange(language.getRange().split("-")[0], language.getWeight()))
                .toList();
    }
}
