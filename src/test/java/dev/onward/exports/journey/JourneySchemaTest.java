package dev.onward.exports.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import dev.onward.journey.events.EventSample;
import dev.onward.journey.events.Happening;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.views.Journeys;
import dev.onward.views.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schema says what is exported. {@code -Donward.schema.write=true} writes it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class JourneySchemaTest {

    private static final Path FILE = Path.of("src/main/resources/static/schemas/onward-journey-1.json");
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    private static final Schema SCHEMA = REGISTRY.getSchema(JourneySchema.write());

    static List<JourneyEvent> events() {
        return EventSample.all();
    }

    private static String one(JourneyEvent event) {
        return Exported.file(List.of(new Happening(Told.id(0), 0, Told.START, event)));
    }

    private static List<?> faults(String file) {
        return SCHEMA.validate(file, InputFormat.JSON);
    }

    @Test
    void the_committed_schema_is_made_of_the_events() throws IOException {
        if (Boolean.getBoolean("onward.schema.write")) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, JourneySchema.write());
        }
        assertThat(FILE).as("written with -Donward.schema.write=true").content().isEqualTo(JourneySchema.write());
    }

    @Test
    void it_is_a_schema() {
        Schema ofSchemas = REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        assertThat(ofSchemas.validate(JourneySchema.write(), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void it_fits_every_kind_of_event_and_no_other_field_type_or_revision(JourneyEvent event) {
        String file = one(event);
        assertThat(faults(file)).isEmpty();
        assertThat(faults(file.replace("\"occurredOn\":", "\"happenedOn\":"))).isNotEmpty();
        assertThat(faults(file.replace("\"data\":{", "\"data\":{\"owner\":\"00000000-0000-0009-0000-000000000009\",")))
                .isNotEmpty();
        assertThat(faults(file.replaceFirst("\"revision\":[0-9]+", "\"revision\":99")))
                .isNotEmpty();
        assertThat(faults(file.replaceFirst("\"type\":\"[a-z-]+\"", "\"type\":\"hope-lost\"")))
                .isNotEmpty();
    }

    @Test
    void it_knows_the_words_that_an_enum_has_what_may_be_missing_and_how_a_day_is_written() {
        String file = Exported.file(Told.journey());
        Map.of(
                        "\"OTHER\"", "\"ANOTHER\"",
                        "\"since\":null", "\"since\":\"some day\"",
                        "\"forOthers\":[]", "\"forOthers\":null",
                        "\"sequence\":0", "\"sequence\":\"0\"",
                        "\"version\":1", "\"version\":2",
                        "T00:00:00Z\",\"events\"", "\",\"events\"")
                .forEach((right, wrong) ->
                        assertThat(faults(file.replace(right, wrong))).as(wrong).isNotEmpty());
        assertThat(faults(file.replace("\"Kim\"", "null"))).isEmpty();
        assertThat(faults(file.replace("\"since\":null", "\"since\":\"about 2019-03\"")))
                .isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.onward.Seeds#many")
    void it_fits_any_journey(long seed) {
        assertThat(faults(Exported.file(Journeys.some(seed)))).isEmpty();
    }
}
