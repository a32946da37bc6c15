package dev.onward.urges;

import dev.onward.journey.events.ContactEvent.ContactModeChosen;
import dev.onward.timeline.Notebook;
import dev.onward.timeline.Standing;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A time without contact: from the day on which the person chose to have none to the day on which they chose otherwise. To
 * choose none again goes on with it, and so does contact that they made: that is a note in it.
 *
 * @param record in which it was chosen
 * @param from the first day
 * @param until the day after the last; null while it goes on
 * @param days without contact; see {@link WithoutContact} for what counts as one
 * @param longest the most of them one after the other
 * @param current those since the person last made contact, or since it began; null when it is over
 * @param contactMade by the person in that time
 */
record Attempt(
        UUID record,
        LocalDate from,
        @Nullable LocalDate until,
        long days,
        long longest,
        @Nullable Long current,
        List<ContactNote> contactMade) {

    /**
     * @param record that says so
     * @param day the latest one on which it can have been
     */
    record ContactNote(UUID record, LocalDate day) {}

    /** @param end the other choice; null when there is none */
    static Attempt of(
            Standing<ContactModeChosen> chosen,
            @Nullable Standing<ContactModeChosen> end,
            Notebook notebook,
            List<ContactMade> made) {
        LocalDate from = chosen.day(notebook.zone());
        LocalDate until = end == null ? null : end.day(notebook.zone());
        List<Long> stretches = stretches(from, until == null ? notebook.today() : until, made);
        ZonedDateTime began = chosen.moment(notebook.zone());
        ZonedDateTime ended = end == null ? null : end.moment(notebook.zone());
        return new Attempt(
                chosen.record(),
                from,
                until,
                stretches.stream().mapToLong(days -> days).sum(),
                stretches.stream().mapToLong(days -> days).max().orElseThrow(),
                end == null ? stretches.getLast() : null,
                made.stream()
                        .filter(contact -> !contact.moment().isBefore(began))
                        .filter(contact -> ended == null || contact.moment().isBefore(ended))
                        .map(contact -> new ContactNote(contact.record(), contact.day()))
                        .toList());
    }

    /** Days from the first one until before the last one, in the stretches that contact parts them into. */
    private static List<Long> stretches(LocalDate from, LocalDate until, List<ContactMade> made) {
        NavigableSet<LocalDate> contact =
                made.stream().map(ContactMade::day).collect(Collectors.toCollection(TreeSet::new));
        List<Long> stretches = new ArrayList<>();
        LocalDate start = from;
        for (LocalDate day : contact) {
            if (!day.isBefore(start) && !day.isAfter(until)) {
                stretches.add(ChronoUnit.DAYS.between(start, day));
                start = day.plusDays(1);
            }
        }
        // Contact on the last day leaves a stretch that would begin after it.
        stretches.add(Math.max(0, ChronoUnit.DAYS.between(start, until)));
        return stretches;
    }
}
