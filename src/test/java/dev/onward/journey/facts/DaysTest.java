package dev.onward.journey.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.events.ReasonsEvent.ReasonRestored;
import dev.onward.shared.OccurredOn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which day and at which moment what was said counts, in zones whose days are not all alike. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DaysTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # zone               | occurred on               | recorded at              | day        | moment
            # around midnight
            Europe/Vienna        | 2026-05-01T21:59:59Z      | 2026-05-02T10:00:00Z     | 2026-05-01 | 2026-05-01T21:59:59Z
            Europe/Vienna        | 2026-05-01T22:00:00Z      | 2026-05-02T10:00:00Z     | 2026-05-02 | 2026-05-01T22:00:00Z
            Pacific/Auckland     | 2026-05-01T11:59:59Z      | 2026-05-02T10:00:00Z     | 2026-05-01 | 2026-05-01T11:59:59Z
            Pacific/Auckland     | 2026-05-01T12:00:00Z      | 2026-05-02T10:00:00Z     | 2026-05-02 | 2026-05-01T12:00:00Z
            Asia/Kathmandu       | 2026-05-01T18:15:00Z      | 2026-05-02T10:00:00Z     | 2026-05-02 | 2026-05-01T18:15:00Z
            # the hour that is there twice, and the one that is missing
            Europe/Vienna        | 2026-10-25T00:30:00Z      | 2026-10-26T10:00:00Z     | 2026-10-25 | 2026-10-25T00:30:00Z
            Europe/Vienna        | 2026-10-25T01:30:00Z      | 2026-10-26T10:00:00Z     | 2026-10-25 | 2026-10-25T01:30:00Z
            Europe/Vienna        | 2026-03-29T03:30:00+02:00 | 2026-03-30T10:00:00Z     | 2026-03-29 | 2026-03-29T01:30:00Z
            Australia/Lord_Howe  | 2026-04-04T14:45:00Z      | 2026-04-06T10:00:00Z     | 2026-04-05 | 2026-04-04T14:45:00Z
            # a day ends with its last moment, also when it has 23 or 25 hours
            Europe/Vienna        | 2026-03-29                | 2026-04-02T10:00:00Z     | 2026-03-29 | 2026-03-29T22:00:00Z
            Europe/Vienna        | 2026-10-25                | 2026-10-30T10:00:00Z     | 2026-10-25 | 2026-10-25T23:00:00Z
            # a day that begins at one, since its midnight does not exist
            America/Sao_Paulo    | 2018-11-03                | 2018-11-10T10:00:00Z     | 2018-11-03 | 2018-11-04T03:00:00Z
            America/Sao_Paulo    | 2018-11-04T03:00:00Z      | 2018-11-10T10:00:00Z     | 2018-11-04 | 2018-11-04T03:00:00Z
            # a day that never was
            Pacific/Apia         | 2011-12-29                | 2012-01-10T10:00:00Z     | 2011-12-29 | 2011-12-30T10:00:00Z
            # what is not known better than a month, a year or about one counts from its end
            Europe/Vienna        | 2026-02                   | 2026-05-02T10:00:00Z     | 2026-02-28 | 2026-02-28T23:00:00Z
            Europe/Vienna        | 2024                      | 2026-05-02T10:00:00Z     | 2024-12-31 | 2024-12-31T23:00:00Z
            Europe/Vienna        | about 2024-02             | 2026-05-02T10:00:00Z     | 2024-02-29 | 2024-02-29T23:00:00Z
            Europe/Vienna        | about 2026-04-30          | 2026-05-02T10:00:00Z     | 2026-04-30 | 2026-04-30T22:00:00Z
            # but never after it was said
            Europe/Vienna        | 2026-05-02                | 2026-05-02T10:00:00Z     | 2026-05-02 | 2026-05-02T10:00:00Z
            Europe/Vienna        | 2026                      | 2026-05-02T22:30:00Z     | 2026-05-03 | 2026-05-02T22:30:00Z
            Pacific/Auckland     | about 2026                | 2026-05-02T22:30:00Z     | 2026-05-03 | 2026-05-02T22:30:00Z
            """)
    void what_was_said_counts_on(ZoneId zone, String occurredOn, Instant recordedAt, LocalDate day, Instant moment) {
        Saying<ReasonRestored> saying = saying(0, occurredOn, recordedAt);

        assertThat(saying.day(zone)).isEqualTo(day);
        assertThat(saying.moment(zone)).isEqualTo(moment);
    }

    @Test
    void what_is_known_less_well_comes_after_what_is_known_better_within_it() {
        ZoneId zone = ZoneId.of("Europe/Vienna");
        Instant recorded = Instant.parse("2026-05-02T10:00:00Z");
        Sayings<ReasonRestored> said = Sayings.none();
        String[] inOrder = {
            "2023-12-31T22:59:59Z", "2023", "2024-02-10", "2024-02", "about 2024-02", "2024-12-31T12:00:00Z", "2024"
        };
        long sequence = inOrder.length;
        for (String occurredOn : Stream.of(inOrder).sorted().toList()) {
            said = said.and(saying(sequence++, occurredOn, recorded));
        }

        assertThat(said.asItHappened(zone))
                .extracting(saying -> saying.occurredOn().toString())
                .containsExactly(inOrder);
    }

    private static Saying<ReasonRestored> saying(long sequence, String occurredOn, Instant recordedAt) {
        ReasonRestored event = new ReasonRestored(OccurredOn.of(occurredOn), new UUID(0, 0));
        return new Saying<>(new UUID(1, sequence), sequence, recordedAt, event);
    }
}
