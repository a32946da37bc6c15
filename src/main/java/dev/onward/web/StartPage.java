package dev.onward.web;

import dev.onward.web.HelpLines.HelpLine;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The first page. The help lines are in it as it is served, so that they show without a script and before anything. */
@RestController
@Hidden
class StartPage {

    private static final String PLACE = "<!-- help lines -->";

    private final HelpLines lines;
    private final String page;

    StartPage(HelpLines lines) throws IOException {
        this.lines = lines;
        this.page = new ClassPathResource("pages/start.html").getContentAsString(StandardCharsets.UTF_8);
    }

    @GetMapping(
            path = {"/", "/index.html"},
            produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page(
            @RequestHeader(value = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String languages) {
        return ResponseEntity.ok()
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(page.replace(PLACE, html(lines.in(HelpLinesApi.accepted(languages)))));
    }

    private static String html(List<HelpLine> lines) {
        String inDanger = "  <p>" + HelpLinesApi.IN_DANGER + "</p>\n";
        return inDanger
                + (lines.isEmpty()
                        ? "  <p>No help lines are set. Who operates this server adds them to its settings, under"
                                + " <code>onward.help-lines</code>.</p>"
                        : lines.stream()
                                .map(line -> "    <li>" + html(line.name()) + ": " + html(line.contact()) + "</li>")
                                .collect(Collectors.joining("\n", "  <ul>\n", "\n  </ul>")));
    }

    private static String html(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
