package dev.onward.thenandnow;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import dev.onward.timeline.Standing;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known at one of the two moments.
 *
 * @param record where it was said; left out for what is made of several
 * @param occurredOn when that was, as last corrected
 * @param says in our words; left out where the person's say it all
 * @param words the person's; an erased one reads as null
 * @param missing instead of all others: that there is nothing, in words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Side(
        @Nullable UUID record,
        @Nullable OccurredOn occurredOn,
        @Nullable String says,
        List<PrivateText> words,
        @Nullable String missing) {

    static Side missing(String words) {
        return new Side(null, null, null, List.of(), words);
    }

    /** Of no single record. */
    static Side of(String says) {
        return new Side(null, null, says, List.of(), null);
    }

    /** @param words null where the person wrote none */
    static Side of(Standing<? extends JourneyEvent> said, @Nullable String says, @Nullable PrivateText... words) {
        return of(said.record(), said.occurredOn(), says, words);
    }

    static Side of(UUID record, OccurredOn on, @Nullable String says, @Nullable PrivateText... words) {
        return new Side(
                record, on, says, Stream.of(words).filter(Objects::nonNull).toList(), null);
    }

    /** A value as it is said in a sentence: {@code THIS_WEEK} is "this week". */
    static String plain(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The same at the beginning of one. */
    static String sentence(Enum<?> value) {
        String plain = plain(value);
        return plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    }
}
