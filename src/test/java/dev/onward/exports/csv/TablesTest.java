package dev.onward.exports.csv;

import static dev.onward.views.Told.now;
import static dev.onward.views.Told.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.events.ContactEvent.ByWhom;
import dev.onward.journey.events.ContactEvent.ContactLogged;
import dev.onward.journey.events.ContactEvent.Purpose;
import dev.onward.journey.events.ContactEvent.UrgeEnd;
import dev.onward.journey.events.ContactEvent.UrgeFollowedUp;
import dev.onward.journey.events.ContactEvent.UrgeKind;
import dev.onward.journey.events.ContactEvent.UrgeLogged;
import dev.onward.journey.events.CorrectingEvent.RecordAmended;
import dev.onward.journey.events.CorrectingEvent.RecordRetracted;
import dev.onward.journey.events.CorrectingEvent.TextErased;
import dev.onward.journey.events.DecidingEvent.CalmCheckedIn;
import dev.onward.journey.events.DivisionEvent.DivisionAgreed;
import dev.onward.journey.events.DivisionEvent.DivisionProposed;
import dev.onward.journey.events.DivisionEvent.MatterAdded;
import dev.onward.journey.events.DivisionEvent.MatterKind;
import dev.onward.journey.events.DivisionEvent.ProposedBy;
import dev.onward.journey.events.DivisionEvent.Shares;
import dev.onward.journey.events.KeepingEvent.GaugesRated;
import dev.onward.shared.Money;
import dev.onward.shared.OccurredOn;
import dev.onward.timeline.Boards;
import dev.onward.timeline.Notebook;
import dev.onward.views.Told;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What stands in the cells. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TablesTest {

    private final Told told = Told.journey();

    private List<String> rows(Function<Notebook, Table> table) {
        Table made = table.apply(Boards.notebook(told));
        return CsvText.of(made, text -> new String(text.ciphertext(), StandardCharsets.UTF_8))
                .lines()
                .toList();
    }

    @Test
    void each_row_says_when_it_happened_as_far_as_that_is_known() {
        for (String when : List.of("2025-12-24T11:15:30Z", "2025-12-24", "about 2025-12", "2025")) {
            told.record(new GaugesRated(OccurredOn.of(when), 3, null, null, null, null, null));
        }
        assertThat(rows(GaugesTable::of))
                .containsExactly(
                        "date,time,about,kind,mood,calm,hurt,love,resolve,clarity",
                        "2025-12-25,00:15:30,false,gauges-rated,3,,,,,",
                        "2025-12-24,,false,gauges-rated,3,,,,,",
                        "2025-12,,true,gauges-rated,3,,,,,",
                        "2025,,false,gauges-rated,3,,,,,");
    }

    @Test
    void gauges_are_all_ratings_that_stand_with_every_correction_made() {
        UUID first = told.record(new GaugesRated(now(1), 1, 2, 3, 4, 5, 6));
        told.record(new CalmCheckedIn(now(2), 7, text("A walk.")));
        UUID taken = told.record(new GaugesRated(now(3), 9, 9, 9, 9, 9, 9));
        told.record(new RecordRetracted(now(4), taken, "gauges-rated", null));
        told.record(new RecordAmended(now(5), first, Map.of(), OccurredOn.of("2026-04-30")));

        assertThat(rows(GaugesTable::of))
                .containsExactly(
                        "date,time,about,kind,mood,calm,hurt,love,resolve,clarity",
                        "2026-04-30,,false,gauges-rated,1,2,3,4,5,6",
                        "2026-05-02,12:02:00,false,calm-checked-in,,7,,,,");
    }

    @Test
    void urges_tell_their_end_by_what_was_said_of_them_last() {
        UUID urge = told.record(new UrgeLogged(now(1), UrgeKind.LOOK_UP, 8, text("=a song")));
        told.record(new UrgeFollowedUp(now(2), urge, UrgeEnd.STILL, 6, text("Tea.")));
        told.record(new UrgeFollowedUp(now(3), urge, UrgeEnd.PASSED, null, text("A walk.")));
        UUID erased = told.record(new UrgeLogged(now(4), UrgeKind.RETURN, 2, text("canary")));
        told.record(new TextErased(now(5), erased));

        assertThat(rows(UrgesTable::of))
                .containsExactly(
                        "date,time,about,kind,intensity,trigger,end,intensityAfter,helpedBy",
                        "2026-05-02,12:01:00,false,LOOK_UP,8,'=a song,PASSED,6,A walk.",
                        "2026-05-02,12:04:00,false,RETURN,2,,,,");
    }

    @Test
    void contacts_tell_whom_they_came_from_and_what_for() {
        told.record(new ContactLogged(now(1), ByWhom.PARTNER, Purpose.CHILDREN, 4, text("Friday, at five.")));

        assertThat(rows(ContactsTable::of))
                .containsExactly(
                        "date,time,about,byWhom,purpose,howItWas,words",
                        "2026-05-02,12:01:00,false,PARTNER,CHILDREN,4,\"Friday, at five.\"");
    }

    @Test
    void matters_have_exact_amounts_with_their_currency_and_both_what_is_proposed_and_what_is_agreed() {
        Money value = new Money(new BigDecimal("12000.50"), Currency.getInstance("EUR"));
        UUID car = told.record(new MatterAdded(now(1), MatterKind.ASSET, text("The car."), true, value));
        told.record(new DivisionProposed(now(2), car, shares("60", "40"), ProposedBy.ME, null));
        told.record(new DivisionAgreed(now(3), car, null));
        told.record(new DivisionProposed(now(4), car, shares("33.3", "66.7"), ProposedBy.PARTNER, null));
        told.record(new MatterAdded(now(5), MatterKind.RESPONSIBILITY, text("The dog."), false, null));

        assertThat(rows(MattersTable::of))
                .containsExactly(
                        "date,time,about,kind,what,joint,value,currency,stage,proposedMine,proposedPartners,"
                                + "proposedOthers,agreedMine,agreedPartners,agreedOthers",
                        "2026-05-02,12:05:00,false,RESPONSIBILITY,The dog.,false,,,OPEN,,,,,,",
                        "2026-05-02,12:01:00,false,ASSET,The car.,true,12000.50,EUR,PROPOSED,33.30,66.70,0.00,60.00,"
                                + "40.00,0.00");
    }

    private static Shares shares(String mine, String partners) {
        return new Shares(new BigDecimal(mine), new BigDecimal(partners), BigDecimal.ZERO);
    }

    @Test
    void before_anything_was_said_there_is_the_row_of_names_alone() {
        for (Function<Notebook, Table> table : List.<Function<Notebook, Table>>of(
                GaugesTable::of, UrgesTable::of, ContactsTable::of, MattersTable::of)) {
            assertThat(rows(table)).hasSize(1);
        }
    }
}
