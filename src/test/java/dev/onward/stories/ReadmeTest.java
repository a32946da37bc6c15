package dev.onward.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.commands.Command;
import dev.onward.journey.events.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the documents say is so: the README's index, every link, the names of settings, the decisions. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Pattern ROW =
            Pattern.compile("\\| `(\\w+)` \\| `POST (\\S+)` \\| `(\\w+)` \\| (\\S+, \\S+) \\|");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");

    private record Row(String command, String path, String event) {

        String operation() {
            return command.substring(0, 1).toLowerCase(Locale.ROOT) + command.substring(1);
        }
    }

    private static List<Row> index() throws IOException {
        return ROW.matcher(Files.readString(README))
                .results()
                .map(row -> new Row(row.group(1), row.group(2).replace("…", "/api/journeys/{journey}"), row.group(3)))
                .toList();
    }

    @Test
    void the_index_has_one_row_for_every_command() throws IOException {
        assertThat(index().stream().map(Row::command))
                .hasSizeGreaterThan(40)
                .containsExactlyInAnyOrderElementsOf(OpenApiTest.commands(Command.class)
                        .map(Class::getSimpleName)
                        .toList());
    }

    @Test
    void every_row_names_an_endpoint_and_an_event_that_exist() throws IOException {
        JsonNode paths =
                Api.JSON.readTree(Path.of("docs/openapi.json").toFile()).get("paths");
        Set<String> events = new HashSet<>();
        Kind.all().forEach(kind -> events.add(kind.type().getSimpleName()));
        assertThat(index()).isNotEmpty().allSatisfy(row -> {
            assertThat(paths.path(row.path()).at("/post/operationId").asString(""))
                    .as(row.path())
                    .isEqualTo(row.operation());
            assertThat(events).contains(row.event());
        });
    }

    @Test
    void the_index_has_one_row_for_every_view_that_can_look_back() throws IOException {
        List<String> named = Pattern.compile("\\| `GET (…/[^`?]+)[^`]*` \\|")
                .matcher(Files.readString(README))
                .results()
                .map(row -> row.group(1).replace("…", "/api/journeys/{journey}"))
                .toList();
        JsonNode paths =
                Api.JSON.readTree(Path.of("docs/openapi.json").toFile()).get("paths");
        List<String> views = paths.propertyStream()
                .filter(path -> path.getValue()
                        .at("/get/parameters")
                        .valueStream()
                        .map(parameter -> parameter.get("name").asString())
                        .anyMatch(Set.of("at", "by", "since", "then")::contains))
                .map(Map.Entry::getKey)
                .filter(path -> !path.endsWith("/{record}"))
                .toList();

        assertThat(named).hasSizeGreaterThan(8).containsExactlyInAnyOrderElementsOf(views);
    }

    @Test
    void every_link_in_every_document_leads_somewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        int links = 0;
        for (Path document : documents()) {
            Path folder = document.toAbsolutePath().getParent();
            for (MatchResult link :
                    LINK.matcher(Files.readString(document)).results().toList()) {
                String target = link.group(1).replaceFirst("#.*", "");
                boolean elsewhere = target.isEmpty() || target.contains("://");
                if (!elsewhere && Files.notExists(folder.resolve(target))) {
                    broken.add(document + " -> " + target);
                }
                links++;
            }
        }
        assertThat(links).isGreaterThan(100);
        assertThat(broken).isEmpty();
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(
                            Stream.of(README),
                            docs.filter(file -> file.toString().endsWith(".md")))
                    .toList();
        }
    }

    @Test
    void every_setting_that_is_named_exists() throws IOException {
        String readme = Files.readString(README);
        List<String> settings = Pattern.compile("`((?:onward|server)\\.[a-z.*-]+)`")
                .matcher(readme)
                .results()
                .map(name -> name.group(1))
                .distinct()
                .toList();
        assertThat(settings).hasSizeGreaterThan(3);
        String yaml = Files.readString(Path.of("src/main/resources/application.yaml"));
        String limits = Files.readString(Path.of("src/main/java/dev/onward/accounts/Limits.java"));
        assertThat(settings).allSatisfy(name -> {
            String[] parts = name.split("\\.");
            boolean inYaml = Pattern.compile("(?s)^" + parts[0] + ":.*?\\n  " + parts[1] + ":", Pattern.MULTILINE)
                    .matcher(yaml)
                    .find();
            assertThat(inYaml || limits.contains('"' + parts[0] + '.' + parts[1] + '"'))
                    .as(name)
                    .isTrue();
        });
    }

    @Test
    void decisions_are_numbered_and_named_by_their_headings() throws IOException {
        List<Path> decisions;
        try (Stream<Path> files = Files.list(Path.of("docs/adr"))) {
            decisions = files.sorted().toList();
        }
        assertThat(decisions).isNotEmpty();
        for (int i = 0; i < decisions.size(); i++) {
            String heading = Files.readAllLines(decisions.get(i)).getFirst();
            String name = heading.replaceFirst("# \\d+\\. ", "")
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z0-9]+", "-");
            assertThat(heading).startsWith("# " + (i + 1) + ". ");
            assertThat(decisions.get(i).getFileName()).hasToString("%04d-%s.md".formatted(i + 1, name));
        }
    }
}
