package dev.onward.exports.csv;

import dev.onward.shared.PrivateText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A table as comma-separated values (RFC 4180). A spreadsheet takes a cell that begins like a formula for one, and may run
 * it: such words get an apostrophe before them, as OWASP advises. Numbers are left as they are.
 */
final class CsvText {

    /** At the beginning, and where a program that divides cells at other signs would see another beginning. */
    private static final Pattern FORMULA = Pattern.compile("(?<=^|[;\\t\\r\\n])(?=[=+\\-@＝＋－＠])|^(?=[\\t\\r\\n])");

    private CsvText() {}

    static String of(Table table, Function<PrivateText, String> open) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(table.columns());
            for (List<@Nullable Object> row : table.rows()) {
                printer.printRecord(row.stream().map(cell -> cell(cell, open)).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("nothing is written but memory", e);
        }
        return text.toString();
    }

    private static String cell(@Nullable Object cell, Function<PrivateText, String> open) {
        return switch (cell) {
            case null -> "";
            case PrivateText text -> text.isErased() ? "" : harmless(open.apply(text));
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            default -> harmless(cell.toString());
        };
    }

    private static String harmless(String words) {
        return FORMULA.matcher(words).replaceAll("'");
    }
}
