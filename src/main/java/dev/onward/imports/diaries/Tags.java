package dev.onward.imports.diaries;

import dev.onward.shared.PrivateText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tags as far as an entry can have them here. */
final class Tags {

    private static final int MOST = 20;
    private static final int LONGEST = 100;

    private Tags() {}

    static List<String> kept(List<@Nullable String> tags) {
        return tags.stream()
                .filter(Objects::nonNull)
                .filter(Tags::fits)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static boolean fits(String tag) {
        int length = PrivateText.lengthOf(tag);
        return length > 0 && length <= LONGEST;
    }
}
