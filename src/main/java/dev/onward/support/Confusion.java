package dev.onward.support;

import dev.onward.journey.events.SupportEvent.ConfusionNoted;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import dev.onward.timeline.Notebook;
import dev.onward.timeline.Standing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What confused the person, over time.
 *
 * @param days those with a note, in order
 * @param last7Days how many notes happened in the 7 times 24 hours up to the moment looked from
 */
record Confusion(List<ConfusedDay> days, int last7Days) {

    private static final Duration LATELY = Duration.ofDays(7);

    /** @param day the latest one on which it can have been, in the journey's zone */
    record ConfusedDay(LocalDate day, List<ConfusionNote> notes) {}

    record ConfusionNote(UUID record, OccurredOn occurredOn, PrivateText words) {}

    static Confusion of(Notebook notebook) {
        List<Standing<ConfusionNoted>> noted = notebook.of(ConfusionNoted.class);
        Map<LocalDate, List<ConfusionNote>> days = noted.stream()
                .collect(Collectors.groupingBy(
                        note -> note.day(notebook.zone()),
                        TreeMap::new,
                        Collectors.mapping(Confusion::note, Collectors.toList())));
        Instant since = notebook.lookedFrom().minus(LATELY);
        return new Confusion(
                days.entrySet().stream()
                        .map(day -> new ConfusedDay(day.getKey(), day.getValue()))
                        .toList(),
                (int) noted.stream()
                        .filter(note ->
                                !note.moment(notebook.zone()).toInstant().isBefore(since))
                        .count());
    }

    private static ConfusionNote note(Standing<ConfusionNoted> noted) {
        return new ConfusionNote(
                noted.record(), noted.occurredOn(), noted.event().words());
    }
}
