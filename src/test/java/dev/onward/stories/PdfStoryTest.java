package dev.onward.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.accounts.Http;
import dev.onward.exports.pdf.Printed;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Documents to print, as another program reads them. */
@Story
class PdfStoryTest {

    private static final List<String> FORMS = List.of(
            "exports/reasons.pdf",
            "exports/reasons.pdf?form=pocket",
            "exports/practical.pdf",
            "exports/then-and-now.pdf?then=0");

    @LocalServerPort
    int port;

    Walk walk;

    @BeforeEach
    void begin() {
        walk = Walk.begin(new Http(port, null));
    }

    private HttpResponse<byte[]> get(String path) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(walk.http().request(walk.at(path)).GET().build(), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Printed print(String path) {
        HttpResponse<byte[]> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Printed.read(answer.body());
    }

    private String text(String path) {
        return print(path).text();
    }

    private String reason(String text) {
        return walk.id("reasons", Map.of("text", text, "forWhom", "MYSELF", "strength", 5));
    }

    private String letter(String kind, String text) {
        return walk.id("letters", Map.of("kind", kind, "text", text));
    }

    private static String pdf(String letter) {
        return "exports/letters/" + letter + ".pdf";
    }

    @Test
    void every_document_is_there_before_anything_was_said_and_its_name_tells_nothing() {
        for (String form : FORMS) {
            HttpResponse<byte[]> answer = get(form);
            assertThat(answer.headers().map())
                    .containsEntry("Content-Type", List.of("application/pdf"))
                    .containsEntry("Content-Disposition", List.of("attachment; filename=\"page.pdf\""))
                    .containsEntry("Cache-Control", List.of("no-store"))
                    .containsEntry("X-Content-Type-Options", List.of("nosniff"));
            assertThat(answer.headers().map()).containsKeys("onward-position");
            Printed printed = Printed.read(answer.body());
            assertThat(printed.marked()).isTrue();
            assertThat(printed.fonts()).isNotEmpty().containsOnly(true);
            assertThat(printed.bookmarks()).isNotEmpty();
            assertThat(printed.language()).isEqualTo("en");
            assertThat(printed.showsTitle()).isTrue();
        }
    }

    @Test
    void the_reasons_stand_on_the_page_in_their_order_and_as_of_any_moment() {
        String first = reason("The stones in the river.");
        String second = reason("The <b>other</b> shore & more.");
        String third = reason("A third one.");
        walk.record("reorderings", Map.of("reasons", List.of(third, second, first)));
        walk.record("strikes", Map.of("reason", second));

        assertThat(text("exports/reasons.pdf"))
                .containsSubsequence("Reasons", "As of", "1. A third one.", "2. The stones in the river.", "1 / 1")
                .doesNotContain("shore");
        assertThat(text("exports/reasons.pdf?at=" + second))
                .containsSubsequence("1. The stones in the river.", "2. The <b>other</b> shore & more.")
                .doesNotContain("third");
        Printed page = print("exports/reasons.pdf");
        assertThat(page.tags()).contains("H1", "L", "LI", "P");
        assertThat(page.bookmarks()).containsExactly("Reasons", "Reason 1", "Reason 2");
        assertThat(page.about()).doesNotContain("stones");

        walk.record("text-erasures", Map.of("record", first));
        for (String form : List.of("?", "?form=pocket&")) {
            for (String at : List.of("", "at=" + second)) {
                assertThat(text("exports/reasons.pdf" + form + at)).doesNotContain("stones");
            }
        }
        assertThat(print("exports/reasons.pdf?at=" + second).bookmarks()).containsExactly("Reasons", "Reason 1");
    }

    @Test
    void the_pocket_form_is_as_large_as_a_credit_card() {
        for (int i = 0; i < 9; i++) {
            reason("We sat at one table, and each of us was alone there, for years. " + i);
        }
        Printed cards = print("exports/reasons.pdf?form=pocket");
        assertThat(cards.size().getWidth()).isBetween(242f, 243.5f);
        assertThat(cards.size().getHeight()).isBetween(152f, 154f);
        assertThat(cards.pages()).isBetween(2, 6);
        assertThat(cards.text()).containsSubsequence("years. 0", "years. 4", "years. 8");
        assertThat(walk.get("exports/reasons.pdf?form=poster").problem()).isEqualTo("bad-request");
        assertThat(walk.get("exports/reasons.pdf?form=poster")
                        .json()
                        .get("parameter")
                        .asString())
                .isEqualTo("form");
    }

    @Test
    void two_moments_stand_side_by_side() {
        String reason = reason("The stones in the river.");
        walk.record("rewordings", Map.of("reason", reason, "text", "The stones in the lake."));

        Printed beside = print("exports/then-and-now.pdf?then=" + reason);
        assertThat(beside.text())
                .containsSubsequence("Then and now", "Not answered by then.", "Not rated by then.")
                .containsSubsequence("Reworded", "in the river.", "in the lake.");
        assertThat(beside.bookmarks()).contains("What are your reasons?");
        assertThat(beside.about()).doesNotContain("stones");
        assertThat(walk.get("exports/then-and-now.pdf").problem()).isEqualTo("bad-request");
    }

    @Test
    void a_letter_is_printed_in_its_latest_version_or_in_that_of_a_moment() {
        String letter = letter("UNSENT", "Dear M.,\n\nfirst words.");
        walk.record("letter-revisions", Map.of("letter", letter, "text", "Dear M.,\n\nother words."));
        assertThat(text(pdf(letter))).contains("Dear M., other words.").doesNotContain("first", "Letter", "As of");
        assertThat(text(pdf(letter) + "?at=" + letter)).contains("first words.").doesNotContain("other");
        assertThat(print(pdf(letter)).bookmarks()).containsExactly("Letter");

        String entry = walk.id("entries", Map.of("text", "No letter."));
        assertThat(walk.get(pdf(entry)).problem()).isEqualTo("not-found");
        assertThat(walk.get(pdf(letter) + "?at=0").problem()).isEqualTo("not-found");
        walk.record("text-erasures", Map.of("record", letter));
        for (String at : List.of("", "?at=" + letter)) {
            assertThat(walk.get(pdf(letter) + at).problem()).isEqualTo("not-found");
        }
    }

    @Test
    void the_practical_board_is_printed_with_exact_amounts_and_no_sum_of_two_currencies() {
        String car = matter("ASSET", "The car.", "12000.10", "EUR");
        matter("ASSET", "The flat in Bern.", "300000", "CHF");
        String loan = matter("DEBT", "A loan.", "0.0001", "CLF");
        share(car, "33.33", "66.67");
        walk.record("division-agreements", Map.of("matter", car, "words", "By hand."));
        share(loan, "0.01", "99.99");
        walk.record("division-disputes", Map.of("matter", loan, "why", "Never mine."));
        String question = walk.id("legal-questions", Map.of("text", "May I stay?"));
        walk.record("legal-answers", Map.of("question", question, "text", "For now.", "from", "A lawyer"));
        walk.record("legal-questions", Map.of("text", "And then?"));
        String lease = walk.id("documents", Map.of("what", "The lease.", "where", "In the drawer."));
        walk.record("gathered-documents", Map.of("document", lease, "where", "At Ada's."));
        String child = walk.id("children", Map.of("alias", "L.", "birthYear", 2019));
        String custody = walk.id("custody-proposals", custody(child));
        walk.record("custody-agreements", Map.of("proposal", custody));
        walk.record("times-with-children", time(child, "MISSED"));

        Printed board = print("exports/practical.pdf");
        assertThat(board.text())
                .containsSubsequence("Practical matters", "As of ", "(Europe/Vienna)")
                .containsSubsequence("Assets and finances in CHF", "1 matter, together 300 000.00 CHF")
                .containsSubsequence("Assets and finances in EUR", "1 matter, together 12 000.10 EUR")
                .containsSubsequence("By the last proposals", "3 999.63333", "8 000.46667", "As agreed", "3 999.63333")
                .containsSubsequence("Debts in CLF", "0.00000001", "0.00009999")
                .containsSubsequence("Assets", "1. The car.", "Agreed, joint, 12 000.10 EUR", "33.33 %", "By hand.")
                .containsSubsequence("2. The flat in Bern.", "Open, joint, 300 000 CHF")
                .containsSubsequence("A loan.", "Disputed, joint", "Disputed ", "Never mine.")
                .containsSubsequence("May I stay?", "For now.", "A lawyer", "And then?", "open")
                .containsSubsequence("The lease.", "In the drawer.", "At Ada's.")
                .containsSubsequence("L.", "2019", "(holds now)", "Partner", "Fri 8 May 2026, 18:00", "every 2 weeks")
                .containsSubsequence("Times kept and missed", "Missed", "Was ill.")
                .doesNotContain("312");
        assertThat(board.tags()).contains("H1", "H2", "H3", "Table", "TR", "TH", "TD");
        assertThat(board.bookmarks()).contains("Totals", "Assets", "Documents", "Custody");
        assertThat(text("exports/practical.pdf?at=" + car)).contains("The car.").doesNotContain("Bern", "By hand");
        assertThat(text("exports/practical.pdf?happenedBy=2020-01-01"))
                .contains("by what had happened until then")
                .doesNotContain("The car.");
        walk.record("text-erasures", Map.of("record", car));
        assertThat(text("exports/practical.pdf?at=" + custody))
                .doesNotContain("The car")
                .contains("12 000.10");
    }

    private String matter(String kind, String what, String amount, String currency) {
        Map<String, String> value = Map.of("amount", amount, "currency", currency);
        return walk.id("matters", Map.of("kind", kind, "what", what, "joint", true, "value", value));
    }

    private void share(String matter, String mine, String partners) {
        Map<String, String> shares = Map.of("mine", mine, "partners", partners);
        walk.record("division-proposals", Map.of("matter", matter, "shares", shares, "by", "THIRD_PARTY"));
    }

    private static Map<String, Object> custody(String child) {
        Map<String, Object> slot = new HashMap<>(Map.of(
                "children", Set.of(child), "with", "PARTNER", "from", "2026-05-08T18:00", "until", "2026-05-10T18:00"));
        slot.put("everyWeeks", 2);
        return Map.of("children", Set.of(child), "livesWith", "ME", "schedule", List.of(slot));
    }

    private static Map<String, Object> time(String child, String kept) {
        return Map.of("children", Set.of(child), "kept", kept, "words", "Was ill.");
    }

    @Test
    void on_the_safety_path_no_document_speaks_of_a_talk_and_a_letter_to_leave_is_as_unknown_as_none() {
        String toLeave = letter("TO_LEAVE", "Dear M.");
        String unsent = letter("UNSENT", "Dear M., again.");
        reason("For me.");
        assertThat(get(pdf(toLeave)).statusCode()).isEqualTo(200);
        walk.record("safety-path", Map.of());

        String unknown = walk.get(pdf(walk.id("entries", Map.of("text", "x")))).body();
        for (String at : List.of("", "?at=" + toLeave, "?at=" + unsent)) {
            assertThat(walk.get(pdf(toLeave) + at).body()).isEqualTo(unknown);
        }
        assertThat(text(pdf(unsent))).contains("Dear M., again.");
        for (String form : FORMS) {
            assertThat(print(form).toString()).doesNotContainPattern(SafetyStoryTest.UNSAID);
        }
        assertThat(text("exports/reasons.pdf")).contains("For me.");
        walk.signedInAgain().record("safety-path-leavings", Map.of());
        assertThat(text(pdf(toLeave))).contains("Dear M.");
    }

    /** It would tell what fails with what was being written. */
    @Test
    void what_fills_the_templates_tells_no_log() {
        assertThat(LoggerFactory.getLogger("org.thymeleaf.TemplateEngine").isErrorEnabled())
                .isFalse();
    }
}
