package dev.onward.platform.problems;

import dev.onward.shared.Problem;
import dev.onward.shared.ProblemType;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The page that the type URI of a problem leads to. */
@RestController
@Hidden
class ProblemPages {

    @GetMapping(path = "/problems", produces = MediaType.TEXT_HTML_VALUE)
    String all() {
        return page(
                "Problems",
                Arrays.stream(ProblemType.values())
                        .map(type -> "<p><a href=\"%s\">%s</a> (%d) %s</p>"
                                .formatted(type.uri(), type.slug(), type.status(), html(type.title())))
                        .collect(Collectors.joining("\n")));
    }

    @GetMapping(path = "/problems/{slug}", produces = MediaType.TEXT_HTML_VALUE)
    String one(@PathVariable String slug) {
        ProblemType type = Arrays.stream(ProblemType.values())
                .filter(it -> it.slug().equals(slug))
                .findFirst()
                .orElseThrow(Problem::notFound);
        return page(
                type.title(),
                "<p>Status %d, type <code>%s</code></p>\n<p>%s</p>"
                        .formatted(
                                type.status(),
                                type.uri(),
                                html(type.page()).replaceAll("`([^`]*)`", "<code>$1</code>")));
    }

    private static String page(String title, String body) {
        return """
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8"><title>%s</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <link rel="stylesheet" href="/onward.css"></head>
                <body><main><h1>%s</h1>
                %s
                </main></body></html>
                """.formatted(html(title), html(title), body);
    }

    private static String html(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
