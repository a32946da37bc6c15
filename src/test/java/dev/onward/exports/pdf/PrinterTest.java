package dev.onward.exports.pdf;

import static dev.onward.views.Told.now;
import static dev.onward.views.Told.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openhtmltopdf.util.XRLog;
import dev.onward.journey.events.DivisionEvent.MatterAdded;
import dev.onward.journey.events.DivisionEvent.MatterKind;
import dev.onward.practical.PracticalBoard;
import dev.onward.reflection.Moment;
import dev.onward.timeline.Boards;
import dev.onward.timeline.Notebook;
import dev.onward.timeline.Remark;
import dev.onward.views.Told;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PrinterTest {

    private static Printer printer;

    @BeforeAll
    static void make() throws IOException {
        printer = new Printer(new Typefaces());
    }

    private static Printed letter(String words) {
        Sheet<Remark> sheet =
                Sheet.of(Boards.notebook(Told.journey()), Moment.NOW, new Remark(Told.id(1), now(1), text(words)));
        return Printed.read(printer.print("letter", sheet, WritingTest::open));
    }

    @Test
    void a_document_is_tagged_and_has_its_fonts_in_it() {
        Printed letter = letter("Dear Kim,\n\nI go.");
        assertThat(letter.marked()).isTrue();
        assertThat(letter.tags()).contains("P");
        assertThat(letter.language()).isEqualTo("en");
        assertThat(letter.title()).isEqualTo("Letter");
        assertThat(letter.showsTitle()).isTrue();
        assertThat(letter.about()).contains("pdfuaid").doesNotContain("Kim");
        assertThat(letter.bookmarks()).containsExactly("Letter");
        assertThat(letter.fonts()).isNotEmpty().containsOnly(true);
        assertThat(letter.text()).isEqualTo("May 2, 2026 Dear Kim, I go. ");
    }

    @Test
    void a_long_letter_has_numbers_on_its_pages_from_the_second_on() {
        Printed letter = letter("We sat by the river for a long time, and nobody said a word.\n\n".repeat(60));
        assertThat(letter.pages()).isGreaterThan(1);
        assertThat(letter.text()).contains("2 / " + letter.pages()).doesNotContain("1 / " + letter.pages());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Größe, œuvre, żółć",
                "Ψυχή και γαλήνη",
                "Тишина и покой",
                "שלום עולם",
                "I said שלום to Kim.",
                "One 😢 and ❤ two",
                "a < b && c > d \"quoted\" 'so' ]]> &amp; <!-- no --> ${7*7} [[${7*7}]] *{x}"
            })
    void words_are_read_back_as_they_were_written(String words) {
        assertThat(letter(words).text()).contains(words).doesNotContain("square brackets");
    }

    @Test
    void arabic_letters_are_joined_and_read_back() {
        assertThat(java.text.Normalizer.normalize(letter("مرحبا بالعالم").text(), java.text.Normalizer.Form.NFKC))
                .contains("مرحبا", "بالعالم");
    }

    @Test
    void the_document_says_so_where_a_character_could_not_be_shown() {
        String text = letter("One 🤍 two 我 three").text();
        assertThat(text).contains("One [white heart] two \uFFFD three", "none of the fonts of this document");
    }

    @Test
    void a_word_without_end_stays_on_the_page() {
        Printed letter = letter("x".repeat(5_000));
        assertThat(letter.text().replaceAll("[^x]", "")).hasSize(5_000);
        assertThat(letter.text().split(" ")).allMatch(line -> line.length() < 120);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='%s'/>",
                "<link rel='stylesheet' href='%s'/>",
                "<style>@import url('%s'); body { background: url('%s') }</style>",
                "<style>@font-face { font-family: Own; src: url('%s') } p { font-family: Own }</style>",
                "<object data='%s'></object>",
                "<iframe src='%s'></iframe>",
                "<a href='%s' download='f'>f</a>",
                "<svg xmlns='http://www.w3.org/2000/svg'><image href='%s'/></svg>",
                "<script src='%s'></script>"
            })
    void nothing_is_fetched_even_for_a_tag_and_words_are_no_tags(String tag, @TempDir Path folder) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 9, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/x.png";
            String tags = tag.replace("%s", address);
            printer.render(
                    "<html lang='en'><head><title>t</title></head><body>" + tags + "<p>There.</p></body></html>");
            assertThat(letter(tags).text().replaceAll("\\s", "")).contains(tags.replaceAll("\\s", ""));
            server.setSoTimeout(100);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
        Path secret = Files.writeString(folder.resolve("secret.css"), "p:before { content: 'leaked' }");
        for (String address : new String[] {secret.toUri().toString(), "file:" + secret, secret.toString()}) {
            byte[] pdf = printer.render("<html lang='en'><head><title>t</title>" + tag.replace("%s", address)
                    + "</head><body>" + tag.replace("%s", address) + "<p>There.</p></body></html>");
            assertThat(Printed.read(pdf).text()).contains("There.").doesNotContain("leaked");
        }
    }

    @Test
    void words_are_marked_with_the_language_of_the_person_and_ours_with_ours() {
        Told told = Told.journey();
        told.record(new MatterAdded(now(1), MatterKind.ASSET, text("Das Auto."), true, null));
        Notebook notebook = Boards.notebook(told);
        Sheet<PracticalBoard> sheet =
                new Sheet<>(PracticalBoard.of(notebook), Told.ZONE, Locale.GERMAN, notebook.lookedFrom(), false);
        Printed board = Printed.read(printer.print("practical", sheet, WritingTest::open));
        assertThat(board.text()).contains("1. Das Auto.", "As of 2 May 2026, 12:01 (Pacific/Auckland)");
        assertThat(board.language()).isEqualTo("en");
        assertThat(board.languages()).contains("de");
    }

    @Test
    void the_renderer_tells_no_log_of_what_it_renders() {
        assertThat(XRLog.isLoggingEnabled()).isFalse();
    }

    @Test
    void a_failure_quotes_nothing() {
        Sheet<Remark> sheet =
                Sheet.of(Boards.notebook(Told.journey()), Moment.NOW, new Remark(Told.id(1), now(1), text("secret")));
        assertThatThrownBy(() -> printer.print("letter", sheet, text -> {
                    throw new IllegalStateException("secret");
                }))
                .hasNoCause()
                .hasMessageNotContaining("secret");
    }
}
