package dev.onward.exports.pdf;

import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import java.math.BigDecimal;
import java.text.Bidi;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** How one document is written: what its template calls for words of the person, days, amounts and names. */
final class Writing {

    private static final Locale OURS = Locale.ENGLISH;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", OURS);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", OURS);
    private static final DateTimeFormatter WALL_TIME = DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", OURS);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", OURS);

    /** A narrow space that does not break: read the same wherever a point or a comma divides thousands. */
    private static final String BETWEEN_THOUSANDS = "\u202F";

    private final Sheet<?> sheet;
    private final Function<PrivateText, String> open;
    private final IntPredicate drawn;
    private boolean whole = true;

    Writing(Sheet<?> sheet, Function<PrivateText, String> open, IntPredicate drawn) {
        this.sheet = sheet;
        this.open = open;
        this.drawn = drawn;
    }

    /**
     * A paragraph of the person.
     *
     * @param direction in which its first letter is read: {@code ltr} or {@code rtl}
     */
    public record Paragraph(String text, String direction) {

        @Override
        public String toString() {
            return "Paragraph[]";
        }
    }

    /** Whether there are words to be shown. */
    public boolean has(@Nullable PrivateText words) {
        return words != null && !words.isErased();
    }

    /** None of what is not there, and of what is erased. */
    public List<Paragraph> paragraphs(@Nullable PrivateText words) {
        if (words == null || words.isErased()) {
            return List.of();
        }
        Legible legible = Legible.of(open.apply(words), drawn);
        whole &= legible.whole();
        return Arrays.stream(legible.text().strip().split("\n\\h*\n\\s*"))
                .map(text -> new Paragraph(text, direction(text)))
                .toList();
    }

    /** In which the first of its paragraphs is read. */
    public String direction(PrivateText words) {
        return paragraphs(words).getFirst().direction();
    }

    private static String direction(String text) {
        boolean leftToRight = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        return leftToRight ? "ltr" : "rtl";
    }

    /** Whether every character so far could be shown; to be asked at the end. */
    public boolean isWhole() {
        return whole;
    }

    /** What the words of the person are written in. */
    public String language() {
        return sheet.language().toLanguageTag();
    }

    /** As precisely as it is known; what is known to the moment by its day. */
    public String day(OccurredOn occurredOn) {
        return (occurredOn.about() ? "about " : "") + day(occurredOn.when(), DAY);
    }

    /** The same in the language of the person, as it is put on a letter. */
    public String dayOfLetter(OccurredOn occurredOn) {
        return day(
                occurredOn.when(),
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(sheet.language()));
    }

    private String day(Temporal when, DateTimeFormatter days) {
        return switch (when) {
            case Instant instant -> days.format(instant.atZone(sheet.zone()));
            case LocalDate day -> days.format(day);
            case YearMonth month -> MONTH.withLocale(days.getLocale()).format(month);
            case Year year -> year.toString();
            default -> throw new IllegalStateException("unknown precision");
        };
    }

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Which moment is looked at, by the clock of the journey's zone. */
    public String asOf() {
        return "As of " + MOMENT.format(sheet.asOf().atZone(sheet.zone())) + " ("
                + sheet.zone().getId() + ")" + (sheet.happenedBy() ? ", by what had happened until then" : "");
    }

    public String wallTime(LocalDateTime time) {
        return WALL_TIME.format(time);
    }

    /** Every digit of it, and where it is many those before the point in threes. */
    public String exact(BigDecimal number) {
        String plain = number.toPlainString();
        int point = plain.indexOf('.');
        String units = point < 0 ? plain : plain.substring(0, point);
        return units.replaceAll("(?<=\\d)(?=(\\d{3})+$)", BETWEEN_THOUSANDS) + plain.substring(units.length());
    }

    /** A word of ours as people read it: {@code THIRD_PARTY} is "Third party". */
    public String name(Enum<?> word) {
        String spaced = word.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }
}
