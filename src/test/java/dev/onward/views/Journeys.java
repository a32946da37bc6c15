package dev.onward.views;

import static dev.onward.views.Told.now;
import static dev.onward.views.Told.text;

import dev.onward.journey.events.CorrectingEvent.RecordAmended;
import dev.onward.journey.events.CorrectingEvent.RecordRetracted;
import dev.onward.journey.events.CorrectingEvent.TextErased;
import dev.onward.journey.events.DecidingEvent.CalmCheckedIn;
import dev.onward.journey.events.DecidingEvent.CoolingOffChanged;
import dev.onward.journey.events.DecidingEvent.CoolingOffStarted;
import dev.onward.journey.events.DecidingEvent.Decision;
import dev.onward.journey.events.DecidingEvent.DecisionMade;
import dev.onward.journey.events.DecidingEvent.ForWhom;
import dev.onward.journey.events.KeepingEvent.EntryWritten;
import dev.onward.journey.events.KeepingEvent.GaugesRated;
import dev.onward.journey.events.KeepingEvent.GuardNoticed;
import dev.onward.journey.events.KeepingEvent.GuardOverridden;
import dev.onward.journey.events.ReasonsEvent.PocketCopyMade;
import dev.onward.journey.events.ReasonsEvent.PocketForm;
import dev.onward.journey.events.ReasonsEvent.ReasonAdded;
import dev.onward.journey.events.ReasonsEvent.ReasonRestored;
import dev.onward.journey.events.ReasonsEvent.ReasonReworded;
import dev.onward.journey.events.ReasonsEvent.ReasonStruck;
import dev.onward.journey.events.ReasonsEvent.ReasonsRead;
import dev.onward.journey.events.ReasonsEvent.ReasonsReordered;
import dev.onward.journey.events.ReasonsEvent.Way;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Journeys made up at random, the same ones for the same seed: many records, and every way of correcting them. */
public final class Journeys {

    private final Random random;
    private final Told told = Told.journey();
    private final List<UUID> reasons = new ArrayList<>();
    private final List<UUID> entries = new ArrayList<>();

    private Journeys(long seed) {
        random = new Random(seed);
    }

    public static Told any(long seed, int records) {
        Journeys journeys = new Journeys(seed);
        for (int i = 0; i < records; i++) {
            journeys.go();
        }
        return journeys.told;
    }

    private void go() {
        switch (random.nextInt(14)) {
            case 0, 1 -> entries.add(told.record(new EntryWritten(day(), words(), null, List.of(words()))));
            case 2, 3 -> reasons.add(told.record(new ReasonAdded(day(), words(), ForWhom.MYSELF, 5)));
            case 4 -> told.record(new GaugesRated(day(), random.nextInt(11), null, 3, null, null, null));
            case 5 -> told.record(new CalmCheckedIn(day(), 6, words()));
            case 6 -> decide();
            case 7 -> told.record(new ReasonsRead(day(), Way.values()[random.nextInt(3)], words()));
            case 8 ->
                told.record(new RecordAmended(
                        day(), any(), Map.of("text", words(), "why", words(), "where", words()), day()));
            case 9 -> told.record(new RecordRetracted(day(), any(), "any", words()));
            case 10 -> told.record(new TextErased(day(), any()));
            default -> ofReason();
        }
    }

    private void decide() {
        UUID decision = told.record(
                new DecisionMade(day(), Decision.LEAVE, words()),
                new CoolingOffStarted(day(), 7, Told.START),
                new GuardOverridden(day(), "not-concluded", words()),
                new GuardNoticed(day(), "not-calm"));
        entries.add(decision);
        entries.add(told.record(new CoolingOffChanged(day(), decision, 14, words())));
    }

    private void ofReason() {
        if (reasons.isEmpty()) {
            return;
        }
        UUID reason = reasons.get(random.nextInt(reasons.size()));
        switch (random.nextInt(5)) {
            case 0 -> told.record(new ReasonReworded(day(), reason, words()));
            case 1 -> told.record(new ReasonStruck(day(), reason, words()));
            case 2 -> told.record(new ReasonsReordered(day(), reasons.reversed()));
            case 3 -> told.record(new PocketCopyMade(day(), PocketForm.PAPER, words()));
            default -> told.record(new ReasonRestored(day(), reason));
        }
    }

    /** Any record there is, corrections included. */
    private UUID any() {
        List<UUID> records =
                told.happenings().stream().map(h -> h.record()).distinct().toList();
        return records.get(random.nextInt(records.size()));
    }

    private OccurredOn day() {
        return random.nextBoolean()
                ? now(random.nextInt(5_000))
                : OccurredOn.of("20%02d".formatted(random.nextInt(27)));
    }

    private PrivateText words() {
        return text("words " + random.nextInt(), told.next());
    }
}
