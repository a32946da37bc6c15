package dev.onward.web;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whom somebody can turn to who is not safe, by locale. Onward knows no numbers by itself: a wrong one is worse than none,
 * so whoever operates a server sets those of the people it is for, under {@code onward.help-lines}.
 */
@ConfigurationProperties("onward")
record HelpLines(@Nullable Map<String, List<HelpLine>> helpLines) {

    /** @param contact a number, an address or a place, as it is to be shown */
    record HelpLine(String name, String contact) {}

    /** Those of the first of these languages that has any: {@code de-AT} is met by {@code de}. */
    List<HelpLine> in(List<LanguageRange> languages) {
        Map<String, List<HelpLine>> all = helpLines == null ? Map.of() : helpLines;
        String tag = Locale.lookupTag(languages, all.keySet());
        return tag == null
                ? List.of()
                : all.entrySet().stream()
                        .filter(entry -> entry.getKey().equalsIgnoreCase(tag))
                        .flatMap(entry -> entry.getValue().stream())
                        .toList();
    }
}
