package dev.onward.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.accounts.Http;
import dev.onward.journey.commands.Command;
import dev.onward.stories.Api.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The committed description is the served one. {@code -Donward.openapi.write=true} writes it. */
@Story
class OpenApiTest {

    private static final Path FILE = Path.of("docs/openapi.json");
    private static final Set<String> VIEWS =
            Set.of("getTimeline", "getProgress", "getReasonsPaper", "getPractical", "getTalk");

    @LocalServerPort
    int port;

    private Api api() {
        return Api.of(new Http(port, null));
    }

    @Test
    void the_committed_description_is_the_one_that_is_served() throws IOException {
        String served = pretty(api().document());
        if (Boolean.getBoolean("onward.openapi.write")) {
            Files.writeString(FILE, served);
        }
        assertThat(FILE)
                .as("written with -Donward.openapi.write=true")
                .content()
                .isEqualTo(served);
    }

    /** With the names of every object in order, so that a change shows as the lines that changed. */
    static String pretty(JsonNode document) {
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(sorted(document))
                + "\n";
    }

    private static JsonNode sorted(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode sorted = object.objectNode();
            object.propertyNames().stream().sorted().forEach(name -> sorted.set(name, sorted(object.get(name))));
            return sorted;
        }
        return node.isArray()
                ? Api.JSON
                        .createArrayNode()
                        .addAll(node.valueStream().map(OpenApiTest::sorted).toList())
                : node;
    }

    @Test
    void every_command_has_an_operation_of_its_name_and_nothing_else_is_posted_to_a_journey() {
        List<String> commands = commands(Command.class)
                .map(Class::getSimpleName)
                .map(name -> Character.toLowerCase(name.charAt(0)) + name.substring(1))
                .toList();
        assertThat(commands).hasSizeGreaterThan(40);
        assertThat(api().commands().map(Operation::id)).containsExactlyInAnyOrderElementsOf(commands);
        assertThat(api().operations().stream()
                        .filter(it -> it.method().equals("post") && it.path().startsWith("/api/journeys"))
                        .filter(it -> !it.isCommand())
                        .map(Operation::id))
                .containsExactlyInAnyOrder("makeCalendarFeed", "keepOut", "importDayOne", "importDaylio");
    }

    static Stream<Class<?>> commands(Class<?> family) {
        return family.isSealed()
                ? Stream.of(family.getPermittedSubclasses()).flatMap(OpenApiTest::commands)
                : Stream.of(family);
    }

    @Test
    void every_operation_says_what_it_is_called_and_does_and_names_are_not_given_twice() {
        List<Operation> operations = api().operations();
        assertThat(operations).allSatisfy(it -> {
            assertThat(it.id()).isNotEmpty().doesNotContain("_");
            assertThat(it.description().path("summary").asString("")).isNotEmpty();
            assertThat(it.description()
                            .at("/responses/default/content/application~1problem+json/schema/$ref")
                            .asString())
                    .endsWith("/Problem");
        });
        assertThat(operations.stream().map(Operation::id))
                .doesNotHaveDuplicates()
                .containsAll(VIEWS);
    }

    @Test
    void every_body_has_an_example_of_its_own_properties() {
        Api api = api();
        List<Operation> bodies =
                api.operations().stream().filter(Operation::hasBody).toList();
        assertThat(bodies).hasSizeGreaterThan(40).allSatisfy(it -> {
            assertThat(it.example().isObject()).as("%s has an example", it).isTrue();
            assertThat(api.properties(it).keySet())
                    .as("the properties of %s", it)
                    .containsAll(it.example().propertyNames());
            assertThat(api.schema(it).path("required").valueStream().map(JsonNode::asString))
                    .allMatch(name -> it.example().has(name));
        });
    }

    @Test
    void commands_answer_created_and_can_be_repeated() {
        Api api = api();
        assertThat(api.commands()).allSatisfy(it -> {
            assertThat(it.description().at("/responses").propertyNames()).containsExactlyInAnyOrder("201", "default");
            assertThat(it.description().at("/responses/201/headers").propertyNames())
                    .contains("Location", "Onward-Position");
            assertThat(it.description().at("/parameters").findValuesAsString("name"))
                    .contains("Idempotency-Key");
        });
    }

    @Test
    void words_show_as_plain_strings_and_nothing_of_the_inside_shows() {
        Api api = api();
        JsonNode text = api.properties(api.operation("addReason")).get("text");
        assertThat(text.get("type").asString()).isEqualTo("string");
        assertThat(text.get("maxLength").asInt()).isEqualTo(5_000);
        assertThat(api.document().toString()).doesNotContain("PrivateText", "sealed.", "FollowClosing", "SignedIn");
    }
}
