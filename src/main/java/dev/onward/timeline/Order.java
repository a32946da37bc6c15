package dev.onward.timeline;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The two orders of the timeline. Their keys sort as text. */
enum Order {

    /** By the first moment it can have happened in the journey's zone; what has the same moment by when recorded. */
    OCCURRED {
        @Override
        String place(Entry entry) {
            return moment(entry.occurredOn().earliest(entry.zone())) + sequence(entry.sequence());
        }

        @Override
        String form() {
            return "[0-9]{21}-[0-9]{10}";
        }
    },

    RECORDED {
        @Override
        String place(Entry entry) {
            return sequence(entry.sequence());
        }

        @Override
        String form() {
            return "-[0-9]{10}";
        }
    };

    /** Makes seconds since 1970 positive for every year that the product knows. */
    private static final long SHIFT = 10_000_000_000L;

    abstract String place(Entry entry);

    /** What a place looks like, as a regular expression. */
    abstract String form();

    String key(Entry entry) {
        return prefix() + place(entry);
    }

    String prefix() {
        return name().toLowerCase(Locale.ROOT) + ":";
    }

    /** Above every key of this order. */
    String end() {
        return name().toLowerCase(Locale.ROOT) + ";";
    }

    /** Every place where an entry is found; one that was not retracted stands among those of its kind too. */
    static List<String> all(Entry entry) {
        Stream<String> orders = Arrays.stream(values()).map(order -> order.key(entry));
        Stream<String> standing = entry.marks().retracted() == null
                ? Stream.of(standingFrom(entry.said().kind()) + OCCURRED.place(entry))
                : Stream.empty();
        return Stream.concat(orders, standing).toList();
    }

    /** Below every place of what stands of a kind. */
    static String standingFrom(String kind) {
        return "standing:" + kind + ":";
    }

    /** Above every place of what stands of a kind. */
    static String standingTo(String kind) {
        return "standing:" + kind + ";";
    }

    static String moment(Instant instant) {
        return padded(instant.getEpochSecond() + SHIFT, 12) + padded(instant.getNano(), 9);
    }

    private static String sequence(long sequence) {
        return "-" + padded(sequence, 10);
    }

    /** By hand, for there are five of these in the places of each entry of a look back. */
    private static String padded(long number, int digits) {
        String written = Long.toString(number);
        return "0".repeat(digits - written.length()) + written;
    }
}
