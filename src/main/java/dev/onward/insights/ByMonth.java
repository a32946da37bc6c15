package dev.onward.insights;

import dev.onward.journey.events.AcknowledgingEvent.FightLogged;
import dev.onward.journey.events.AcknowledgingEvent.HopeNoted;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.timeline.Notebook;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How often something was recorded in each month that has any, of the last twelve. */
enum ByMonth implements Observing {
    HOPES("hopes", HopeNoted.class),
    FIGHTS("fights", FightLogged.class);

    private static final int MONTHS = 12;
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private final String what;
    private final Class<? extends JourneyEvent> type;

    ByMonth(String what, Class<? extends JourneyEvent> type) {
        this.what = what;
        this.type = type;
    }

    @Override
    public Stream<Observation> in(Notebook notebook) {
        YearMonth first = YearMonth.from(notebook.today()).minusMonths(MONTHS - 1);
        List<YearMonth> months = Known.toTheMonth(notebook, type).stream()
                .map(standing -> YearMonth.from(standing.day(notebook.zone())))
                .filter(month -> !month.isBefore(first))
                .toList();
        return months.stream().distinct().sorted().map(month -> in(month, months));
    }

    private Observation in(YearMonth month, List<YearMonth> months) {
        return Observation.of(
                id() + "-in-" + month,
                what + " by month",
                Tally.of(months, month::equals),
                what + " of the last twelve months in " + NAME.format(month));
    }
}
