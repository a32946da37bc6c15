package dev.onward.web;

import dev.onward.shared.Problem;
import dev.onward.shared.ProblemType;
import dev.onward.web.HelpLines.HelpLine;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whom to turn to: open to everybody, since whoever needs it may not be signed in. */
@RestController
@Tag(name = "Safety path")
class HelpLinesApi {

    /** Holds everywhere in the European Union, by Directive (EU) 2018/1972, article 109. */
    static final String IN_DANGER =
            "In danger, call the emergency number of where you are; everywhere in the European Union it is 112.";

    /** @param inDanger what holds whatever an operator has set */
    record Help(String inDanger, List<HelpLine> lines) {}

    private final HelpLines lines;

    HelpLinesApi(HelpLines lines) {
        this.lines = lines;
    }

    @GetMapping("/api/help-lines")
    @SecurityRequirements
    @Operation(operationId = "getHelpLines", summary = "Whom to turn to if you are not safe; needs no token")
    Help helpLines(
            @RequestParam(required = false) @Nullable String locale,
            @RequestHeader(value = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String languages) {
        return new Help(IN_DANGER, lines.in(locale == null ? accepted(languages) : asked(locale)));
    }

    private static List<LanguageRange> asked(String locale) {
        try {
            return LanguageRange.parse(locale);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) { // older Java throws the latter for "-"
            throw Problem.of(
                            ProblemType.BAD_REQUEST,
                            "The parameter 'locale' takes a language, or a language and a country: de, de-AT.")
                    .with("parameter", "locale");
        }
    }

    /** A browser's own header is no reason to refuse help. */
    static List<LanguageRange> accepted(@Nullable String languages) {
        try {
            return languages == null ? List.of() : LanguageRange.parse(languages);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return List.of();
        }
    }
}
