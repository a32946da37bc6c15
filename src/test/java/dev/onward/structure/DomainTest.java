package dev.onward.structure;

import static dev.onward.structure.LayersTest.ONWARD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.commands.Command;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.Kind;
import dev.onward.journey.events.Step;
import dev.onward.journey.facts.Guard;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** docs/domain.md tells of every statement of the article where it lives, and leaves nothing of the product out. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DomainTest {

    private static final int STATEMENTS = 66;
    private static final String JOURNEY = "/api/journeys/{journey}";
    private static final Pattern ROW = Pattern.compile("^\\| (\\d+|–) \\|(.*)\\|$");
    private static final Pattern NAMED = Pattern.compile("(?:(\\w+) )?`([^`]+)`");

    /** One statement. */
    private record Row(String number, List<String> cells) {

        String commands() {
            return cells.get(1);
        }

        String places() {
            return cells.get(2);
        }

        String tests() {
            return cells.get(3);
        }
    }

    private static List<Row> rows;

    @BeforeAll
    static void read() throws IOException {
        rows = Files.readAllLines(Path.of("docs/domain.md")).stream()
                .flatMap(line -> ROW.matcher(line).results())
                .map(row -> new Row(
                        row.group(1),
                        Arrays.stream(row.group(2).split("\\|"))
                                .map(String::strip)
                                .toList()))
                .toList();
    }

    /** What stands in backticks, each with the word before it. */
    private static List<MatchResult> named(Function<Row, String> cell) {
        return rows.stream()
                .flatMap(row -> NAMED.matcher(cell.apply(row)).results())
                .toList();
    }

    private static Set<String> named(Function<Row, String> cell, String before) {
        return named(cell).stream()
                .filter(name -> before.equals(name.group(1)))
                .map(name -> name.group(2))
                .collect(Collectors.toSet());
    }

    @Test
    void every_statement_has_its_row_once() {
        assertThat(rows).allSatisfy(row -> assertThat(row.cells()).hasSize(4).noneMatch(String::isBlank));
        assertThat(rows.stream().map(Row::number).filter(number -> !number.equals("–")))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, STATEMENTS)
                        .mapToObj(String::valueOf)
                        .toList());
    }

    @Test
    void every_command_is_named_and_no_other() {
        Set<String> commands = leaves(Command.class).map(Class::getSimpleName).collect(Collectors.toSet());

        assertThat(named(Row::commands).stream().map(name -> name.group(2)).collect(Collectors.toSet()))
                .isEqualTo(commands);
    }

    @Test
    void every_step_and_every_guard_is_named_and_no_other() {
        assertThat(named(Row::places, "step"))
                .isEqualTo(Arrays.stream(Step.values()).map(Step::id).collect(Collectors.toSet()));
        assertThat(named(Row::places, "guard"))
                .isEqualTo(Arrays.stream(Guard.values()).map(Guard::id).collect(Collectors.toSet()));
    }

    @Test
    void events_views_and_words_that_are_named_exist() {
        assertThat(named(Row::places, "event"))
                .isNotEmpty()
                .isSubsetOf(Kind.all().stream().map(Kind::name).toList());
        assertThat(named(Row::places, "view")).isNotEmpty().isSubsetOf(views());
        assertThat(named(Row::places, "said")).isNotEmpty().isSubsetOf(words());
        assertThat(named(Row::places).stream().map(name -> name.group(1)))
                .containsOnly("step", "guard", "event", "view", "said");
    }

    private static Set<String> views() {
        return ONWARD.stream()
                .filter(api -> api.isAnnotatedWith(RestController.class))
                .flatMap(api -> Stream.of(api.reflect().getDeclaredMethods()))
                .flatMap(method -> addresses(method, GetMapping.class, GetMapping::path)
                        .map(path -> addresses(method.getDeclaringClass(), RequestMapping.class, RequestMapping::path)
                                        .findFirst()
                                        .orElse("")
                                + path))
                .map(address -> address.replace(JOURNEY, "…"))
                .collect(Collectors.toSet());
    }

    /** None where it is not annotated, an empty one where it is without an address of its own. */
    private static <A extends Annotation> Stream<String> addresses(
            AnnotatedElement of, Class<A> type, Function<A, String[]> path) {
        return Stream.ofNullable(AnnotatedElementUtils.findMergedAnnotation(of, type))
                .map(path)
                .flatMap(paths -> paths.length == 0 ? Stream.of("") : Stream.of(paths));
    }

    private static Set<String> words() {
        return leaves(JourneyEvent.class)
                .map(Class::getDeclaringClass)
                .distinct()
                .flatMap(family -> Stream.of(family.getDeclaredClasses()))
                .filter(Class::isEnum)
                .flatMap(word -> Stream.of(word.getEnumConstants()))
                .map(Object::toString)
                .collect(Collectors.toSet());
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(DomainTest::leaves)
                : Stream.of(type);
    }

    @Test
    void every_row_has_a_test_and_each_of_them_exists() throws IOException {
        Map<String, String> sources = sources();
        List<String> unknown = new ArrayList<>();
        for (Row row : rows) {
            List<MatchResult> tests = NAMED.matcher(row.tests()).results().toList();
            assertThat(tests).as(row.number()).isNotEmpty();
            for (MatchResult test : tests) {
                String[] name = test.group(2).split("\\.");
                String source = sources.getOrDefault(name[0], "");
                if (name.length != 2 || !source.contains(" " + name[1] + "(")) {
                    unknown.add(row.number() + ": " + test.group(2));
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    /** By name; two tests of one name, of the rule and of the board, count as one. */
    private static Map<String, String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            DomainTest::source,
                            String::concat));
        }
    }

    private static String source(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
