package dev.onward.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.Seeds;
import dev.onward.accounts.Http;
import dev.onward.accounts.Http.Answer;
import dev.onward.imports.ExportedFile;
import dev.onward.journey.events.KeepingEvent.JourneyErased;
import dev.onward.views.Journeys;
import dev.onward.views.Told;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@Story
class JourneyImportTest {

    @LocalServerPort
    int port;

    Http http;

    @BeforeEach
    void somebody() {
        http = new Http(port, null).person("bringer-" + UUID.randomUUID());
    }

    static LongStream seeds() {
        return Seeds.many();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_journey_made_up_at_random_is_taken_in(long seed) {
        Told told = Journeys.some(seed);
        ExportedFile file = ExportedFile.of(UUID.randomUUID(), told.happenings());
        Answer answer = http.postRaw("/api/imports/journey", file.bytes(), "application/json");
        if (told.last().event() instanceof JourneyErased) {
            assertThat(answer.status()).as(answer.body()).isEqualTo(422);
            return;
        }
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        Answer again = http.postRaw("/api/imports/journey", file.bytes(), "application/json");
        assertThat(again.status()).as(again.body()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(answer.body());
    }
}
