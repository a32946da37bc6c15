package dev.onward.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.web.HelpLines.HelpLine;
import java.io.IOException;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HelpLinesTest {

    private static final HelpLine WIEN = new HelpLine("Wien", "0000 1");
    private static final HelpLine BERN = new HelpLine("Bern", "0000 2");
    private static final HelpLine PARIS = new HelpLine("Paris", "0000 3");

    private final HelpLines lines =
            new HelpLines(Map.of("de-AT", List.of(WIEN), "de-CH", List.of(BERN), "fr", List.of(PARIS)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # wanted          | shown
            de-at             | Wien
            fr-BE             | Paris
            de                | Bern, Wien
            de-LI             | Bern, Wien
            it;q=0.9, de;q=.5 | Bern, Wien
            it                | Bern, Paris, Wien
            *                 | Bern, Paris, Wien
            """)
    void lines_of_another_country_or_language_are_better_than_none(String wanted, String shown) {
        assertThat(lines.in(LanguageRange.parse(wanted)))
                .extracting(HelpLine::name)
                .containsExactlyInAnyOrder(shown.split(", "));
    }

    @Test
    void a_line_is_shown_once_whatever_languages_it_is_set_for() {
        HelpLines same = new HelpLines(Map.of("de", List.of(WIEN), "fr", List.of(WIEN)));

        assertThat(same.in(List.of())).containsExactly(WIEN);
    }

    @Test
    void the_first_page_tells_the_operator_only_when_none_is_set() throws IOException {
        assertThat(new StartPage(new HelpLines(null)).page("it").getBody()).contains("onward.help-lines");
        assertThat(new StartPage(lines).page("it").getBody()).doesNotContain("onward.help-lines");
    }

    @ParameterizedTest
    @CsvSource({"name,contact", "contact,name"})
    void a_line_without_a_name_or_contact_does_not_start(String given, String missing) {
        new ApplicationContextRunner()
                .withUserConfiguration(WebConfiguration.class)
                .withPropertyValues("onward.help-lines.de[0]." + given + "=0000")
                .run(context ->
                        assertThat(context).getFailure().hasStackTraceContaining("helpLines[de][0]." + missing));
    }
}
