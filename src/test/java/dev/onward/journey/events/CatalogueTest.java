package dev.onward.journey.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.JourneyStory;
import dev.onward.journey.commands.Command;
import dev.onward.journey.facts.Said;
import dev.onward.shared.Recorded;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** docs/events.md says of every event what the code says, and of nothing else. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CatalogueTest {

    private static final Path CATALOGUE = Path.of("docs/events.md");

    /** One row of the catalogue: its cells by their number, from 0. */
    private record Row(String family, List<String> cells) {

        String event() {
            return cells.get(0).replace("`", "");
        }
    }

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        String family = "";
        for (String line : Files.readAllLines(CATALOGUE)) {
            if (line.startsWith("## ")) {
                family = line.replaceFirst(".*`(\\w+)`.*", "$1");
            } else if (line.startsWith("| `")) {
                rows.add(new Row(
                        family,
                        Arrays.stream(line.split("\\|"))
                                .skip(1)
                                .map(String::strip)
                                .toList()));
            }
        }
        return rows;
    }

    @Test
    void it_lists_every_kind_of_event_once_and_nothing_else() throws IOException {
        assertThat(rows())
                .isNotEmpty()
                .extracting(Row::event)
                .containsExactlyInAnyOrderElementsOf(
                        Kind.all().stream().map(Kind::name).toList());
    }

    @Test
    void it_says_the_family_the_fields_and_the_revision() throws IOException {
        for (Row row : rows()) {
            Class<? extends JourneyEvent> type =
                    Kind.named(row.event()).orElseThrow().type();
            assertThat(row.family())
                    .as(row.event())
                    .isEqualTo(type.getDeclaringClass().getSimpleName());
            assertThat(row.cells().get(2)).as(row.event()).isEqualTo(fields(type));
            assertThat(row.cells().get(3))
                    .as(row.event())
                    .isEqualTo(String.valueOf(type.getAnnotation(Recorded.class).revision()));
        }
    }

    private static String fields(Class<?> type) {
        String fields = Arrays.stream(type.getRecordComponents())
                .filter(component -> !component.getName().equals("occurredOn"))
                .map(CatalogueTest::field)
                .collect(Collectors.joining(", "));
        return fields.isEmpty() ? "–" : fields;
    }

    private static String field(RecordComponent component) {
        String name = "`" + component.getName() + "`";
        String written = component.getGenericType().getTypeName().contains("PrivateText") ? "*" + name + "*" : name;
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class) ? "(" + written + ")" : written;
    }

    @Test
    void every_command_records_something_and_only_commands_do() throws IOException {
        Set<String> commands = kinds(Command.class).map(Class::getSimpleName).collect(Collectors.toSet());
        Set<String> named = rows().stream()
                .map(row -> row.cells().get(4).split(",")[0])
                .filter(name -> !name.startsWith("any guarded command"))
                .collect(Collectors.toSet());

        assertThat(named).isEqualTo(commands);
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(CatalogueTest::kinds)
                : Stream.of(type);
    }

    @Test
    void it_says_whether_an_event_changes_the_facts() throws IOException {
        for (Row row : rows()) {
            List<String> listening = List.of(row.cells().get(5).split(", "));
            assertThat(listening)
                    .as(row.event())
                    .contains("timeline")
                    .isSubsetOf("facts", "timeline", "reasons", "erasure", "live");
            assertThat(row.cells().get(1)).as(row.event()).isNotBlank();
            assertThat(listening.contains("facts")).as(row.event()).isEqualTo(changesFacts(row.event()));
        }
    }

    @Test
    void it_marks_what_rests_on_the_safety_path() throws IOException {
        for (Row row : rows()) {
            assertThat(row.cells().get(1).endsWith("○"))
                    .as(row.event())
                    .isEqualTo(Kind.named(row.event()).orElseThrow().restsOnSafetyPath());
        }
    }

    /** Whether a sample of it changes more than the list of records and the phase. */
    private static boolean changesFacts(String event) {
        JourneyEvent sample = EventSample.all().stream()
                .filter(candidate -> Kind.of(candidate).name().equals(event))
                .findFirst()
                .orElseThrow();
        if (sample instanceof KeepingEvent.JourneyReopened
                || sample instanceof KeepingEvent.StepResumed
                || sample instanceof CorrectingEvent.RecordAmended
                || sample instanceof CorrectingEvent.RecordRetracted
                || sample instanceof CorrectingEvent.TextErased
                || sample instanceof SafetyEvent.SafetyPathLeft) {
            return true; // they change what others made of it
        }
        JourneyStory story = JourneyStory.begun();
        Said before = story.facts().said();
        story.tell(sample);
        return !story.facts().said().equals(before);
    }
}
