package dev.onward.urges;

import static dev.onward.views.Told.now;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.events.ContactEvent.ByWhom;
import dev.onward.journey.events.ContactEvent.ContactMode;
import dev.onward.journey.events.ContactEvent.Purpose;
import dev.onward.journey.events.ContactEvent.UrgeEnd;
import dev.onward.journey.events.ContactEvent.UrgeKind;
import dev.onward.journey.events.CorrectingEvent.RecordAmended;
import dev.onward.journey.events.CorrectingEvent.RecordRetracted;
import dev.onward.shared.OccurredOn;
import dev.onward.urges.Attempt.ContactNote;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In Auckland; all of it is recorded at noon of 2 May 2026, or some minutes later. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WithoutContactTest {

    private static final String NOON = "2026-05-02T00:30:00Z";

    private final Contacting journey = new Contacting();

    private WithoutContact seen(String now) {
        return journey.seen(Instant.parse(now), false).withoutContact();
    }

    /** Such as {@code NONE on 2026-04-01}. */
    private UUID tell(String what) {
        String[] said = what.strip().split(" on ");
        return switch (said[0]) {
            case "ME", "PARTNER" -> journey.contact(said[1], ByWhom.valueOf(said[0]), Purpose.OTHER, null);
            case "ACTED", "PASSED", "STILL" -> followedUp(said[1], UrgeKind.CONTACT, UrgeEnd.valueOf(said[0]));
            case "RETURNED" -> followedUp(said[1], UrgeKind.RETURN, UrgeEnd.ACTED);
            default -> journey.chose(said[1], ContactMode.valueOf(said[0]));
        };
    }

    private UUID followedUp(String on, UrgeKind kind, UrgeEnd end) {
        UUID urge = journey.urge("2026-03-01", kind, 5, null);
        return journey.followedUp(on, urge, end, null, null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # told                                                 | now                  | current | longest | total
            # a day counts when it is over
            NONE on 2026-05-02T00:00:00Z                           | 2026-05-02T11:59:59Z | 0       | 0       | 0
            NONE on 2026-05-02T00:00:00Z                           | 2026-05-02T12:00:00Z | 1       | 1       | 1
            NONE on 2026-05-01T11:59:59Z                           | 2026-05-01T12:00:00Z | 1       | 1       | 1
            NONE on 2026-05-01T12:00:00Z                           | 2026-05-02T11:59:59Z | 0       | 0       | 0
            # days of 25 and of 23 hours are days like others
            NONE on 2026-04-04T11:00:00Z                           | 2026-04-05T11:59:59Z | 0       | 0       | 0
            NONE on 2026-04-03T11:00:00Z                           | 2026-04-05T12:00:00Z | 2       | 2       | 2
            NONE on 2025-09-27T12:00:00Z                           | 2025-09-28T11:00:00Z | 1       | 1       | 1
            # contact that the person made parts it, and takes only its own day
            NONE on 2026-04-10, ME on 2026-04-20                   | 2026-05-02T00:30:00Z | 11      | 11      | 21
            NONE on 2026-04-10, ME on 2026-04-20, ME on 2026-04-20 | 2026-05-02T00:30:00Z | 11      | 11      | 21
            NONE on 2026-04-10, ME on 2026-04-30, ME on 2026-05-01 | 2026-05-02T00:30:00Z | 0       | 20      | 20
            NONE on 2026-04-10, ACTED on 2026-04-20                | 2026-05-02T00:30:00Z | 11      | 11      | 21
            NONE on 2026-04-10, ME on 2026-04-10                   | 2026-05-02T00:30:00Z | 21      | 21      | 21
            NONE on 2026-04-10, ME on 2026-04-09                   | 2026-05-02T00:30:00Z | 22      | 22      | 22
            # today it takes away none that was counted
            NONE on 2026-04-10                                     | 2026-05-02T00:30:00Z | 22      | 22      | 22
            NONE on 2026-04-10, ME on 2026-05-02T00:00:00Z         | 2026-05-02T00:30:00Z | 0       | 22      | 22
            NONE on 2026-04-10, ME on 2026-05-02T00:00:00Z         | 2026-05-03T00:30:00Z | 0       | 22      | 22
            NONE on 2026-04-10, ME on 2026-05-02T00:00:00Z         | 2026-05-04T00:30:00Z | 1       | 22      | 23
            # contact around midnight, and in the hour that is there twice
            NONE on 2026-04-10, ME on 2026-04-20T11:59:59Z         | 2026-05-02T00:30:00Z | 11      | 11      | 21
            NONE on 2026-04-10, ME on 2026-04-20T12:00:00Z         | 2026-05-02T00:30:00Z | 10      | 11      | 21
            NONE on 2026-04-01, ME on 2026-04-04T14:30:00Z         | 2026-05-02T00:30:00Z | 26      | 26      | 30
            # what was not made by the person, or was none
            NONE on 2026-04-10, PARTNER on 2026-04-20              | 2026-05-02T00:30:00Z | 22      | 22      | 22
            NONE on 2026-04-10, PASSED on 2026-04-20               | 2026-05-02T00:30:00Z | 22      | 22      | 22
            NONE on 2026-04-10, STILL on 2026-04-20                | 2026-05-02T00:30:00Z | 22      | 22      | 22
            NONE on 2026-04-10, RETURNED on 2026-04-20             | 2026-05-02T00:30:00Z | 22      | 22      | 22
            # another mode ends it, the same one does not
            NONE on 2026-04-10, NONE on 2026-04-20                 | 2026-05-02T00:30:00Z | 22      | 22      | 22
            NONE on 2026-04-10, FRIENDLY on 2026-04-20             | 2026-05-02T00:30:00Z | -       | 10      | 10
            NONE on 2026-04-10, FRIENDLY on 2026-04-20, ME on 2026-04-20 | 2026-05-02T00:30:00Z | - | 10      | 10
            NONE on 2026-04-10, LOGISTICS on 2026-04-20, NONE on 2026-04-30 | 2026-05-02T00:30:00Z | 2 | 10   | 12
            NONE on 2026-04-10, LOGISTICS on 2026-04-20, NONE on 2026-04-20 | 2026-05-02T00:30:00Z | 12 | 12  | 22
            CHILDREN_ONLY on 2026-04-10                            | 2026-05-02T00:30:00Z | -       | 0       | 0
            # a day and the midnight that ends it
            NONE on 2026-04-20T12:00:00Z, LOGISTICS on 2026-04-20  | 2026-05-02T00:30:00Z | -       | 0       | 0
            # told in another order than it happened
            LOGISTICS on 2026-04-20, ME on 2026-04-15, NONE on 2026-04-10 | 2026-05-02T00:30:00Z | - | 5      | 9
            # what is not known better than a month, a year or about one counts from its end
            NONE on 2026-03                                        | 2026-05-02T00:30:00Z | 32      | 32      | 32
            NONE on about 2026-04-10                               | 2026-05-02T00:30:00Z | 22      | 22      | 22
            NONE on 2026-03-01, ME on 2026-03                      | 2026-05-02T00:30:00Z | 31      | 31      | 61
            NONE on 2026-03-01, ME on 2026                         | 2026-05-02T00:30:00Z | 0       | 62      | 62
            NONE on 2026                                           | 2026-05-04T00:30:00Z | 2       | 2       | 2
            """)
    void days_without_contact(String told, String now, Long current, long longest, long total) {
        for (String what : told.split(", ")) {
            tell(what);
        }
        WithoutContact seen = seen(now);

        assertThat(seen.current()).isEqualTo(current);
        assertThat(seen.longest()).isEqualTo(longest);
        assertThat(seen.total()).isEqualTo(total);
    }

    @Test
    void there_is_none_before_it_was_chosen() {
        tell("ME on 2026-04-01");

        assertThat(seen(NOON)).isEqualTo(new WithoutContact(null, 0, 0, List.of()));
    }

    @Test
    void every_attempt_is_kept_with_the_contact_made_in_it() {
        tell("ME on 2026-04-02");
        UUID first = tell("NONE on 2026-04-03");
        UUID logged = tell("ME on 2026-04-06");
        UUID actedOn = tell("ACTED on 2026-04-06T02:00:00Z");
        tell("FRIENDLY on 2026-04-10");
        tell("ME on 2026-04-12");
        UUID second = tell("NONE on 2026-04-20");

        LocalDate sixth = LocalDate.of(2026, 4, 6);
        assertThat(seen(NOON).attempts())
                .containsExactly(
                        new Attempt(
                                first,
                                LocalDate.of(2026, 4, 3),
                                LocalDate.of(2026, 4, 10),
                                6,
                                3,
                                null,
                                List.of(new ContactNote(actedOn, sixth), new ContactNote(logged, sixth))),
                        new Attempt(second, LocalDate.of(2026, 4, 20), null, 12, 12, 12L, List.of()));
    }

    @Test
    void contact_on_the_day_but_before_the_choice_is_no_note_in_the_attempt() {
        tell("ME on 2026-04-20T01:00:00Z");
        tell("NONE on 2026-04-20T02:00:00Z");
        UUID later = tell("ME on 2026-04-20T03:00:00Z");

        Attempt attempt = seen(NOON).attempts().getFirst();
        assertThat(attempt.contactMade()).containsExactly(new ContactNote(later, LocalDate.of(2026, 4, 20)));
        assertThat(attempt.days()).isEqualTo(11);
    }

    @Test
    void corrections_and_retractions_count() {
        UUID none = tell("NONE on 2026-04-20");
        UUID contact = tell("ME on 2026-04-25");
        journey.told.record(new RecordAmended(now(0), none, Map.of(), OccurredOn.of("2026-04-10")));
        assertThat(seen(NOON).total()).isEqualTo(21);

        journey.told.record(new RecordRetracted(now(0), contact, "contact-logged", null));
        assertThat(seen(NOON).current()).isEqualTo(22);

        journey.told.record(new RecordRetracted(now(0), none, "contact-mode-chosen", null));
        assertThat(seen(NOON).attempts()).isEmpty();
    }

    @Test
    void a_choice_that_rests_on_the_safety_path_ends_an_attempt_and_is_not_named() {
        tell("NONE on 2026-04-10");
        UUID friendly = tell("FRIENDLY on 2026-04-20");

        UrgesAndContact seen = journey.seen(Instant.parse(NOON), true);
        assertThat(seen.withoutContact()).isEqualTo(seen(NOON));
        assertThat(seen.withoutContact().current()).isNull();
        assertThat(seen.contact().mode()).isNull();
        assertThat(seen.toString()).doesNotContain(friendly.toString(), "FRIENDLY");
    }

    @Test
    void what_came_from_the_partner_is_received_on_the_safety_path_too() {
        tell("NONE on 2026-04-10");
        tell("PARTNER on 2026-04-20");

        UrgesAndContact seen = journey.seen(Instant.parse(NOON), true);
        assertThat(seen.contact().received().times()).isEqualTo(1);
        assertThat(seen.contact().made().times()).isZero();
        assertThat(seen.withoutContact().current()).isEqualTo(22);
        assertThat(seen.withoutContact().attempts().getFirst().contactMade()).isEmpty();
    }
}
