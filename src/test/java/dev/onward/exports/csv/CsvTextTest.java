package dev.onward.exports.csv;

import static dev.onward.views.Told.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.shared.PrivateText;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells as a spreadsheet reads them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CsvTextTest {

    private static String written(Object... cells) {
        Table table = new Table(List.of("a", "b"), List.of(Arrays.asList(cells)));
        return CsvText.of(table, CsvTextTest::open);
    }

    private static String open(PrivateText text) {
        return new String(text.ciphertext(), StandardCharsets.UTF_8);
    }

    private static List<String> read(String csv) {
        try (CSVParser parser = CSVParser.parse(csv, CSVFormat.RFC4180)) {
            return parser.getRecords().getLast().toList();
        } catch (IOException e) {
            throw new AssertionError(csv, e);
        }
    }

    @Test
    void lines_end_as_the_standard_says_and_quotes_stand_where_they_must() {
        assertThat(written("plain", text("He said \"no\", and\nleft.")))
                .isEqualTo("a,b\r\nplain,\"He said \"\"no\"\", and\nleft.\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"http://192.0.2.1\",\"x\")",
                "+1",
                "-1+2",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "\nx",
                "＝1+1",
                "-",
                "=\",=1+1,\""
            })
    void words_that_begin_like_a_formula_are_words(String words) {
        assertThat(read(written("x", text(words))).getLast()).isEqualTo("'" + words);
        assertThat(read(written("x", words)).getLast()).isEqualTo("'" + words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1-1", "a=b", "'=1", " =1", "mail@example.org", "⸺"})
    void other_words_stay_as_they_are(String words) {
        assertThat(read(written("x", text(words))).getLast()).isEqualTo(words);
    }

    @Test
    void so_are_words_that_would_begin_like_one_where_a_program_divides_cells_at_other_signs() {
        assertThat(read(written("x", text("a;=1+1;b\n@SUM\nc"))).getLast()).isEqualTo("a;'=1+1;b\n'@SUM\nc");
    }

    @Test
    void numbers_are_exact_and_stay_numbers() {
        assertThat(read(written(new BigDecimal("-12.50"), new BigDecimal("1E+3"))))
                .containsExactly("-12.50", "1000");
        assertThat(read(written(-3, null))).containsExactly("-3", "");
    }

    @Test
    void erased_words_leave_an_empty_cell() {
        assertThat(read(written("x", text("canary").erased()))).containsExactly("x", "");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.onward.Seeds#many")
    void whatever_is_written_is_read_back_in_its_cell_and_begins_no_formula(long seed) {
        String signs = "=+-@\"',;\r\n\t ab";
        Random random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            StringBuilder words = new StringBuilder();
            random.ints(random.nextInt(8), 0, signs.length()).forEach(at -> words.append(signs.charAt(at)));
            List<String> cells = read(written(text(words.toString()), text("end")));
            assertThat(cells).hasSize(2);
            assertThat(cells.getFirst()).doesNotMatch("(?s)[=+\\-@\t\r\n].*");
            assertThat(cells.getFirst()).doesNotMatch("(?s).*[;\t\r\n][=+\\-@].*");
            assertThat(cells.getFirst().replace("'", ""))
                    .isEqualTo(words.toString().replace("'", ""));
        }
    }
}
