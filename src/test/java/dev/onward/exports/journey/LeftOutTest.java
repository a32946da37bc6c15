package dev.onward.exports.journey;

import static dev.onward.exports.journey.Exported.json;
import static dev.onward.views.Told.now;
import static dev.onward.views.Told.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.events.CorrectingEvent.RecordAmended;
import dev.onward.journey.events.CorrectingEvent.RecordRetracted;
import dev.onward.journey.events.Happening;
import dev.onward.journey.events.KeepingEvent.EntryWritten;
import dev.onward.journey.events.KeepingEvent.GuardOverridden;
import dev.onward.journey.events.SafetyEvent.SafetyPathLeft;
import dev.onward.journey.events.SafetyEvent.SafetyPathTaken;
import dev.onward.journey.events.TalkingEvent.TalkPlanned;
import dev.onward.reflection.LeavingOut;
import dev.onward.views.Journeys;
import dev.onward.views.Told;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What is not exported while the person is on the safety path. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LeftOutTest {

    private static final TalkPlanned PLAN = new TalkPlanned(
            now(1), Instant.parse("2026-06-01T10:00:00Z"), null, text("canary script"), Set.of(), null, null);

    private static Told told() {
        Told told = Told.journey();
        UUID plan = told.record(new GuardOverridden(now(1), "not-calm", text("canary note")), PLAN);
        told.record(new EntryWritten(now(2), text("I am tired."), null, List.of()));
        UUID amended = told.record(new RecordAmended(now(3), plan, Map.of("script", text("canary two")), null));
        told.record(new RecordRetracted(now(4), amended, "record-amended", text("canary why")));
        return told;
    }

    @Test
    void it_is_whole_until_the_path_is_taken_and_again_once_it_is_left() {
        Told told = told();
        assertThat(Exported.file(told)).contains("\"complete\":true", "canary script");
        told.record(new SafetyPathTaken(now(5)));
        told.record(new SafetyPathLeft(now(6)));
        assertThat(Exported.file(told)).contains("\"complete\":true", "canary script", "canary why");
    }

    @Test
    void what_rests_and_all_that_speaks_of_it_is_left_out_by_whole_commits_and_the_others_keep_their_numbers() {
        Told told = told();
        told.record(new SafetyPathTaken(now(5)));

        String file = Exported.file(told);
        assertThat(file).doesNotContain("canary", "talk", "not-calm");
        assertThat(json(file).get("complete").asBoolean()).isFalse();
        assertThat(json(file)
                        .get("commits")
                        .valueStream()
                        .map(commit -> commit.get("sequence").asInt()))
                .containsExactly(0, 3, 6);
        assertThat(Exported.events(told)).doesNotContain("canary", "talk", "not-calm");
        assertThat(json(Exported.events(told))
                        .valueStream()
                        .map(event -> event.get("sequence").asString()))
                .containsExactly("0000000000", "0000000003", "0000000006");
    }

    @Test
    void it_is_complete_on_the_path_too_where_nothing_rests() {
        Told told = Told.journey();
        told.record(new SafetyPathTaken(now(1)));
        assertThat(Exported.file(told)).contains("\"complete\":true");
    }

    /** As much as is said up front comes; and off the path everything does. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.onward.Seeds#many")
    void any_journey_is_told_whole_or_as_it_is_with_nothing_that_rests(long seed) {
        Told told = Journeys.some(seed);
        List<Happening> expected = told.happenings();
        if (endsOnPath(told)) {
            expected = LeavingOut.allBut(it -> restsWithin(told, it)).from(expected);
        }
        JsonNode file = json(Exported.file(told));
        assertThat(Exported.data(file.toString())).hasSize(expected.size());
        assertThat(file.get("complete").asBoolean())
                .isEqualTo(expected.size() == told.happenings().size());
    }

    private static boolean endsOnPath(Told told) {
        return told.happenings().stream()
                .map(Happening::event)
                .filter(event -> event instanceof SafetyPathTaken || event instanceof SafetyPathLeft)
                .reduce((earlier, later) -> later)
                .filter(SafetyPathTaken.class::isInstance)
                .isPresent();
    }

    private static boolean restsWithin(Told told, Happening happening) {
        return told.happenings().stream()
                .filter(other -> other.record().equals(happening.record()))
                .anyMatch(other -> other.event().restsOnSafetyPath());
    }
}
