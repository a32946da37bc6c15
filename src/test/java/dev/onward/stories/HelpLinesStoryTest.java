package dev.onward.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.accounts.Http;
import dev.onward.accounts.Http.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Whoever comes by sees whom to turn to, in their language, without signing in. */
@Story
@TestPropertySource(
        properties = {
            "onward.help-lines.de[0].name=Notruf <Frauen>",
            "onward.help-lines.de[0].contact=0000 1",
            "onward.help-lines.de-AT[0].name=Wien",
            "onward.help-lines.de-AT[0].contact=0000 2",
            "onward.help-lines.de-AT[1].name=Graz",
            "onward.help-lines.de-AT[1].contact=0000 3"
        })
class HelpLinesStoryTest {

    @LocalServerPort
    int port;

    private Answer lines(String locale) {
        return new Http(port, null).get("/api/help-lines?locale=" + locale);
    }

    private Answer page(String path, String languages) {
        Http anybody = new Http(port, null);
        return anybody.send(
                anybody.request(path).header("Accept-Language", languages).GET());
    }

    @Test
    void they_are_those_of_the_locale_or_else_of_its_language() {
        assertThat(lines("de-AT").json().get("lines").findValuesAsString("contact"))
                .containsExactly("0000 2", "0000 3");
        assertThat(lines("de-at").json().get("lines")).hasSize(2);
        assertThat(lines("de-CH").json().get("lines").findValuesAsString("contact"))
                .containsExactly("0000 1");
    }

    @Test
    void they_are_all_that_are_set_rather_than_none() {
        assertThat(lines("fr").json().get("lines")).hasSize(3);
        assertThat(lines("fr").json().get("inDanger").asString()).contains("112");
        assertThat(new Http(port, null).get("/api/help-lines").json().get("lines"))
                .hasSize(3);
    }

    @Test
    void what_is_no_locale_is_told_what_one_is() {
        for (String no : new String[] {"%20no;q=x", "-"}) {
            Answer odd = lines(no);
            assertThat(odd.problem()).as(no).isEqualTo("bad-request");
            assertThat(odd.json().get("parameter").asString()).isEqualTo("locale");
        }
    }

    @Test
    void the_first_page_shows_them_in_the_languages_of_the_browser_and_always_says_what_to_do_in_danger() {
        for (String path : new String[] {"/", "/index.html"}) {
            assertThat(page(path, "fr;q=0.9, de-AT;q=0.5").body()).contains("Wien: 0000 2", "112", "Where to go");
            assertThat(page(path, "de").body()).contains("Notruf &lt;Frauen&gt;: 0000 1");
            for (String other : new String[] {"it", ";;;", "-"}) {
                assertThat(page(path, other).body()).contains("112", "Wien: 0000 2", "0000 1");
            }
        }
        for (String odd : new String[] {";;;", "-"}) {
            assertThat(page("/api/help-lines", odd).status()).isEqualTo(200);
        }
        assertThat(page("/", "de").header("Content-Type")).startsWith("text/html");
        assertThat(page("/", "de").header("Vary")).contains("Accept-Language");
    }
}
