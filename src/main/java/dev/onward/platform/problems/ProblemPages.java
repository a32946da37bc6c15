package dev.onward.platform.problems;

import dev.onward.shared.Problem;
import dev.onward.shared.ProblemType;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Arrays;
import java.util.Locale;
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
                        .map(type -> "<p><a href=\"" + type.uri() + "\">" + type.slug() + "</a> (" + type.status()
                                + ") " + html(type.title()) + "</p>")
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
                "<p>Status " + type.status() + ", type <code>" + type.uri() + "</code></p>\n<p>"
                        + html(type.page()).replaceAll("`([^`]*)`", "<code>$1</code>") + "</p>");
    }

    private static String page(String title, String body) {
        String page = """
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8"><title>%s</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <link rel="stylesheet" href="/onward.css"></head>
                <body><main><h1>%s</h1>
                %s
                </main></body></html>
                """;
        return String.format(Locale.ROOT, page, html(title), html(title), body);
    }

    private static String html(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
