package dev.onward.structure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.onward.structure.LayersTest.ONWARD;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.library.GeneralCodingRules;
import dev.onward.journey.events.JourneyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HabitsTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");
    private static final String[] DECIDING = {
        "dev.onward.journey.events",
        "dev.onward.journey.facts",
        "dev.onward.journey.commands",
        "dev.onward.journey.write"
    };

    @Test
    void what_decides_takes_time_and_ids_from_outside() {
        noClasses()
                .that()
                .resideInAnyPackage(DECIDING)
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Random.class)
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .check(ONWARD);
    }

    @Test
    void what_decides_logs_nothing() {
        noClasses()
                .that()
                .resideInAnyPackage(DECIDING)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.slf4j..", "java.util.logging..", "org.apache.commons.logging..", "ch.qos..")
                .check(ONWARD);
    }

    @Test
    void nothing_is_printed_or_injected_into_fields() {
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(ONWARD);
        GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(ONWARD);
        GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(ONWARD);
    }

    /** Elsewhere digits and letters are others: a key or an address must not depend on where the server stands. */
    @Test
    void what_is_written_for_machines_names_its_locale() {
        noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .check(ONWARD);
    }

    @Test
    void events_are_records() {
        classes()
                .that()
                .implement(JourneyEvent.class)
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .check(ONWARD);
    }

    @Test
    void names_are_the_words_of_the_domain() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Utils?|Helper|DTO|Dto|Cmd)(\\$.*)?")
                .check(ONWARD);
    }

    @Test
    void every_package_says_its_purpose_and_is_null_marked() throws IOException {
        Set<Path> packages = new TreeSet<>();
        for (Path file : sources(MAIN)) {
            packages.add(file.getParent());
        }
        assertThat(packages)
                .hasSizeGreaterThan(10)
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .startsWith("/**")
                        .contains("@NullMarked"));
    }

    @Test
    void a_file_fits_into_the_head() throws IOException {
        assertThat(longerThan(200, MAIN)).isEmpty();
        assertThat(longerThan(260, TEST)).isEmpty();
    }

    private static List<String> longerThan(int lines, Path root) throws IOException {
        List<Path> sources = sources(root);
        assertThat(sources).hasSizeGreaterThan(10);
        return sources.stream()
                .filter(file -> lines(file).size() > lines)
                .map(file -> file.getFileName().toString())
                .toList();
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).collect(Collectors.toList());
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
