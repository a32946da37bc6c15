package dev.onward.exports.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names and values of the domain in plain words. */
final class Plainly {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z]+(_[A-Z]+)*");

    private Plainly() {}

    /** {@code entry-written}, {@code dailyTime} and {@code DAY_ONE} as words, with a capital. */
    static String title(String name) {
        String words = words(name);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String words(String name) {
        String apart = CONSTANT.matcher(name).matches() ? name : name.replaceAll("([a-z])([A-Z])", "$1 $2");
        return apart.replaceAll("[-_]", " ").toLowerCase(Locale.ROOT);
    }

    /** A detail of a record; null for what says nothing to a reader, as the ids of other records. */
    static @Nullable String value(Object detail) {
        return switch (detail) {
            case Map<?, ?> money when money.containsKey("currency") ->
                money.get("amount") + " " + money.get("currency");
            case Map<?, ?> parts -> joined(parts.entrySet().stream().map(Plainly::part).toList(), ", ");
            case List<?> list -> {
                List<@Nullable String> values = list.stream().map(Plainly::orNothing).toList();
                yield joined(values, list.stream().anyMatch(Map.class::isInstance) ? "; " : ", ");
            }
            case Boolean is -> is ? "yes" : "no";
            case String id when ID.matcher(id).matches() -> null;
            case String constant when CONSTANT.matcher(constant).matches() -> words(constant);
            default -> detail.toString();
        };
    }

    private static String orNothing(@Nullable Object detail) {
        return detail == null ? "" : Objects.requireNonNullElse(value(detail), "");
    }

    private static String part(Map.Entry<?, ?> part) {
        String value = orNothing(part.getValue());
        return value.isEmpty() ? "" : words(part.getKey().toString()) + " " + value;
    }

    private static @Nullable String joined(List<String> values, String by) {
        String joined = values.stream().filter(value -> !value.isEmpty()).collect(Collectors.joining(by));
        return joined.isEmpty() ? null : joined;
    }
}
