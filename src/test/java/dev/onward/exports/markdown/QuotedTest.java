package dev.onward.exports.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody wrote is words in a quote, as a reader of Markdown takes it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class QuotedTest {

    private static final List<String> SIGNS = List.of(
            "#",
            "##",
            " ",
            "  ",
            "    ",
            "\t",
            "\n",
            "\r\n",
            "\n\n",
            "\u2028",
            "\u00A0",
            "---",
            "===",
            "***",
            "- ",
            "+ ",
            "* ",
            "1. ",
            "12) ",
            ">",
            "> ",
            "`",
            "```",
            "~~~",
            "_",
            "**",
            "[",
            "]",
            "(",
            ")",
            "![",
            "<",
            ">",
            "<b>",
            "<!--",
            "-->",
            "</div>",
            "<?",
            "<https://example.org>",
            "&",
            "&amp;",
            "&#35;",
            "\\",
            "|",
            ":",
            ": ",
            "!",
            "a",
            "word",
            "Ä",
            "😀",
            "\u202E",
            "---\n",
            "kinds:",
            "[x]: /url",
            "\u000B",
            "\f");

    private static List<Node> children(Node of) {
        List<Node> children = new ArrayList<>();
        for (Node child = of.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    /** The words that are shown, paragraph by paragraph; fails where there is anything but words in one quote. */
    private static String shown(String markdown) {
        Node document = Parser.builder().build().parse("Before.\n\n" + markdown + "\nAfter.\n");
        List<Node> blocks = children(document);
        assertThat(blocks).as(markdown).hasSize(3);
        assertThat(blocks.get(1)).isInstanceOf(BlockQuote.class);
        return children(blocks.get(1)).stream()
                .map(paragraph -> {
                    assertThat(paragraph).as(markdown).isInstanceOf(Paragraph.class);
                    return words((Paragraph) paragraph);
                })
                .collect(Collectors.joining("\n\n"));
    }

    private static String words(Paragraph paragraph) {
        StringBuilder words = new StringBuilder();
        for (Node child : children(paragraph)) {
            switch (child) {
                case Text text -> words.append(text.getLiteral());
                case HardLineBreak end -> words.append('\n');
                default -> throw new AssertionError("no words but " + child);
            }
        }
        return words.toString();
    }

    /** What should be shown: the lines as they are, an indent in spaces that do not break. */
    private static String expected(String words) {
        return Arrays.stream(words.strip().split("\\R", -1))
                .map(line -> line.isBlank() ? "" : indented(line.stripTrailing()))
                .collect(Collectors.joining("\n"))
                .replaceAll("\n{2,}", "\n\n");
    }

    private static String indented(String line) {
        int indent = line.length() - line.stripLeading().length();
        return "\u00A0".repeat(line.substring(0, indent).replace("\t", "    ").length()) + line.substring(indent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# A heading",
                "Words\n===",
                "Words\n---",
                "---\nday: 2026-05-03\n---",
                "```\ncode\n```",
                "~~~\ncode",
                "    code",
                "\tcode",
                "- one\n- two",
                "1. one\n2) two",
                "> a quote\n>> of a quote",
                "<script>alert(1)</script>",
                "<!-- hidden",
                "[a link](https://example.org)",
                "![a picture](https://example.org/a.png)",
                "[x]: https://example.org\n[x]",
                "<https://example.org>",
                "*one* **two** _three_ `four`",
                "&lt;b&gt; &#35; AT&T",
                "\\# and \\",
                "a | b\n--|--",
                "One line.\nAnother one.\n\nAnother paragraph.",
                "2026. It was a year.",
                "I paid 5 < 7 & was happy :-)"
            })
    void it_is_shown_as_it_was_written_and_is_nothing_else(String words) {
        assertThat(shown(Quoted.block(words))).isEqualTo(expected(words));
    }

    @Test
    void plain_words_stay_plain_to_read_without_a_program() {
        assertThat(Quoted.block("We had tea - it was good (really!).\nThen I left.\n\n\"Well,\" she said: 'no'."))
                .isEqualTo("> We had tea - it was good (really!).  \n> Then I left.\n>\n> \"Well,\" she said: 'no'.\n");
    }

    @Test
    void in_a_list_it_is_one_line() {
        assertThat(Quoted.line("a\n# b\n\n- c")).isEqualTo("a \\# b  \\- c");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.onward.Seeds#many")
    void nothing_that_can_be_written_is_anything_but_words(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            StringBuilder words = new StringBuilder();
            random.ints(1 + random.nextInt(12), 0, SIGNS.size()).forEach(at -> words.append(SIGNS.get(at)));
            if (!words.toString().isBlank()) {
                assertThat(shown(Quoted.block(words.toString()))).isEqualTo(expected(words.toString()));
            }
        }
    }
}
