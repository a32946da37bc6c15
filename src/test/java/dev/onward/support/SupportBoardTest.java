package dev.onward.support;

import static dev.onward.views.Told.now;
import static dev.onward.views.Told.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.onward.journey.events.CorrectingEvent.RecordAmended;
import dev.onward.journey.events.CorrectingEvent.RecordRetracted;
import dev.onward.journey.events.CorrectingEvent.TextErased;
import dev.onward.journey.events.DecidingEvent.ForWhom;
import dev.onward.journey.events.SupportEvent.ConfusionNoted;
import dev.onward.journey.events.SupportEvent.ConsequenceNoted;
import dev.onward.journey.events.SupportEvent.Course;
import dev.onward.journey.events.SupportEvent.Role;
import dev.onward.journey.events.SupportEvent.SessionRecorded;
import dev.onward.journey.events.SupportEvent.SupportPersonAdded;
import dev.onward.shared.OccurredOn;
import dev.onward.support.Confusion.ConfusedDay;
import dev.onward.support.Confusion.ConfusionNote;
import dev.onward.support.Consequences.Consequence;
import dev.onward.support.SupportBoard.NewLight;
import dev.onward.support.SupportBoard.NextMeeting;
import dev.onward.timeline.Boards;
import dev.onward.views.Told;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In Auckland; all of it is recorded at noon of 2 May 2026, or some minutes later. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SupportBoardTest {

    private final Told told = Told.journey();

    private SupportBoard board() {
        return board(told.last().recordedAt());
    }

    private SupportBoard board(Instant now) {
        return SupportBoard.of(Boards.notebook(told, now, false));
    }

    private UUID person(String alias, Role role) {
        return told.record(new SupportPersonAdded(now(0), text(alias), role, text("by phone")));
    }

    private UUID session(String on, @Nullable UUID person, @Nullable String newLight, @Nullable Instant next) {
        return told.record(new SessionRecorded(
                OccurredOn.of(on), person, text("topics"), newLight == null ? null : text(newLight), next));
    }

    private UUID confused(String on, String words) {
        return told.record(new ConfusionNoted(OccurredOn.of(on), text(words)));
    }

    private UUID consequence(Course of, String words, @Nullable ForWhom forWhom) {
        return told.record(new ConsequenceNoted(now(0), of, text(words), forWhom));
    }

    @Test
    void there_is_nothing_before_anything_was_recorded() {
        assertThat(board())
                .isEqualTo(new SupportBoard(
                        List.of(), List.of(), List.of(), List.of(), new Confusion(List.of(), 0), List.of()));
    }

    @Test
    void everybody_is_told_with_their_sessions_the_latest_first() {
        UUID friend = person("Ann", Role.FRIEND);
        UUID lawyer = person("Bo", Role.LAWYER);
        UUID later = session("2026-04-09", friend, null, null);
        UUID earlier = session("2026-04-01", friend, null, null);
        UUID alone = session("2026-04-05", null, null, null);

        assertThat(board().people())
                .extracting(SupportPerson::record, SupportPerson::alias, SupportPerson::role, SupportPerson::reach)
                .containsExactly(
                        tuple(friend, text("Ann"), Role.FRIEND, text("by phone")),
                        tuple(lawyer, text("Bo"), Role.LAWYER, text("by phone")));
        assertThat(board().people().getFirst().sessions())
                .extracting(SupportSession::record)
                .containsExactly(later, earlier);
        assertThat(board().people().getLast().sessions()).isEmpty();
        assertThat(board().otherSessions()).extracting(SupportSession::record).containsExactly(alone);

        told.record(new RecordAmended(now(0), earlier, Map.of(), OccurredOn.of("2026-04-10")));
        assertThat(board().people().getFirst().sessions())
                .extracting(SupportSession::record)
                .containsExactly(earlier, later);
    }

    @Test
    void sessions_with_somebody_who_was_retracted_are_kept() {
        UUID friend = person("Ann", Role.FRIEND);
        UUID session = session("2026-04-09", friend, null, null);
        told.record(new RecordRetracted(now(0), friend, "support-person-added", null));

        assertThat(board().people()).isEmpty();
        assertThat(board().otherSessions()).extracting(SupportSession::record).containsExactly(session);

        told.record(new RecordRetracted(now(0), session, "session-recorded", null));
        assertThat(board().otherSessions()).isEmpty();
    }

    @Test
    void meetings_lie_ahead_of_the_moment_looked_from() {
        UUID friend = person("Ann", Role.FRIEND);
        Instant soon = Instant.parse("2026-05-10T08:00:00Z");
        Instant late = Instant.parse("2026-06-10T08:00:00Z");
        UUID first = session("2026-04-01", friend, null, late);
        UUID second = session("2026-04-02", null, null, soon);
        session("2026-04-03", friend, null, Told.START.minusSeconds(1));

        assertThat(board().meetings())
                .containsExactly(new NextMeeting(second, null, soon), new NextMeeting(first, friend, late));
        assertThat(board(soon.minusSeconds(1)).meetings()).hasSize(2);
        assertThat(board(soon).meetings()).containsExactly(new NextMeeting(first, friend, late));
        assertThat(board(late).meetings()).isEmpty();
    }

    @Test
    void what_came_in_a_new_light_is_told_as_it_happened() {
        UUID friend = person("Ann", Role.FRIEND);
        UUID later = session("2026-04-09", friend, "it was not me", null);
        UUID earlier = session("2026-04-01", null, "it was both", null);
        session("2026-04-05", friend, null, null);
        told.record(new TextErased(now(0), earlier));

        assertThat(board().newLight())
                .containsExactly(
                        new NewLight(
                                earlier,
                                null,
                                OccurredOn.of("2026-04-01"),
                                text("it was both").erased()),
                        new NewLight(later, friend, OccurredOn.of("2026-04-09"), text("it was not me")));
    }

    @Test
    void confusion_is_told_by_the_days_of_the_journey() {
        UUID late = confused("2026-04-04T11:00:00Z", "after midnight");
        UUID before = confused("2026-04-04T10:59:59Z", "before midnight");
        UUID twice = confused("2026-04-04T14:30:00Z", "at two, again");

        assertThat(board().confusion().days())
                .containsExactly(
                        new ConfusedDay(
                                LocalDate.of(2026, 4, 4),
                                List.of(new ConfusionNote(
                                        before, OccurredOn.of("2026-04-04T10:59:59Z"), text("before midnight")))),
                        new ConfusedDay(
                                LocalDate.of(2026, 4, 5),
                                List.of(
                                        new ConfusionNote(
                                                late, OccurredOn.of("2026-04-04T11:00:00Z"), text("after midnight")),
                                        new ConfusionNote(
                                                twice, OccurredOn.of("2026-04-04T14:30:00Z"), text("at two, again")))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # occurred on        | now                  | in the last 7 days
            2026-04-28T00:00:00Z | 2026-05-05T00:00:00Z | 1
            2026-04-28T00:00:00Z | 2026-05-05T00:00:01Z | 0
            # the clocks went back in between: seven times 24 hours are not seven days
            2026-04-01T11:00:00Z | 2026-04-08T11:30:00Z | 0
            2026-04-01T11:30:00Z | 2026-04-08T11:30:00Z | 1
            # a day is known by its end
            2026-04-27           | 2026-05-04T12:00:00Z | 1
            2026-04-27           | 2026-05-04T12:00:01Z | 0
            2026-04              | 2026-05-07T12:00:00Z | 1
            2026-04              | 2026-05-07T12:00:01Z | 0
            # but never after it was recorded
            2026                 | 2026-05-09T00:01:00Z | 1
            2026                 | 2026-05-09T00:01:01Z | 0
            """)
    void confusion_is_counted_of_the_last_seven_days(String on, Instant now, int notes) {
        confused(on, "what do I want");

        assertThat(board(now).confusion().last7Days()).isEqualTo(notes);
    }

    @Test
    void consequences_of_leaving_and_of_staying_stand_side_by_side() {
        UUID nobody = consequence(Course.STAYING, "nothing changes", null);
        UUID children = consequence(Course.LEAVING, "two homes", ForWhom.CHILDREN);
        UUID myself = consequence(Course.LEAVING, "less money", ForWhom.MYSELF);
        UUID stay = consequence(Course.STAYING, "more of the same", ForWhom.MYSELF);

        assertThat(board().consequences())
                .containsExactly(
                        new Consequences(
                                ForWhom.MYSELF,
                                List.of(new Consequence(myself, now(0), text("less money"))),
                                List.of(new Consequence(stay, now(0), text("more of the same")))),
                        new Consequences(
                                ForWhom.CHILDREN,
                                List.of(new Consequence(children, now(0), text("two homes"))),
                                List.of()),
                        new Consequences(
                                null, List.of(), List.of(new Consequence(nobody, now(0), text("nothing changes")))));
    }
}
