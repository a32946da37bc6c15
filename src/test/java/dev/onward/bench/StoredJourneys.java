package dev.onward.bench;

import dev.onward.journey.events.DecidingEvent.CalmCheckedIn;
import dev.onward.journey.events.DecidingEvent.ConsiderationWeighed;
import dev.onward.journey.events.DecidingEvent.ForWhom;
import dev.onward.journey.events.DecidingEvent.Side;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.KeepingEvent.Circumstance;
import dev.onward.journey.events.KeepingEvent.EntryWritten;
import dev.onward.journey.events.KeepingEvent.GaugesRated;
import dev.onward.journey.events.KeepingEvent.JourneyStarted;
import dev.onward.journey.events.Kind;
import dev.onward.shared.JourneyId;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import dev.onward.store.Commit;
import dev.onward.store.StoredEvent;
import dev.onward.store.axon.RecordedSerializer;
import dev.onward.store.sqlite.SqliteStore;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Journeys of nobody, straight into the log, with the mix of events of {@link Client}: what matters is that they are there. */
final class StoredJourneys {

    private static final int ENTRY_BYTES = 380;
    private static final int NOTE_BYTES = 60;

    private final RecordedSerializer serializer = RecordedSerializer.of(JourneyEvent.class);
    private final Random random = new Random(7);

    private StoredJourneys() {}

    /** They grow side by side, as journeys do. */
    static void fill(Path data, int journeys, int each) {
        try (SqliteStore store = SqliteStore.open(data)) {
            fill(store, journeys, each);
        }
    }

    /** The same, with their views. */
    static void fillWithViews(Path data, int journeys, int each) {
        try (SqliteStore store = SqliteStore.open(data)) {
            fill(store, journeys, each);
            StoredViews.make(
                    store,
                    IntStream.range(0, journeys)
                            .mapToObj(journey -> JourneyId.of(stream(journey)))
                            .toList());
        }
    }

    private static void fill(SqliteStore store, int journeys, int each) {
        StoredJourneys stored = new StoredJourneys();
        for (int i = 0; i < each; i++) {
            int sequence = i;
            for (int first = 0; first < journeys; first += 500) {
                store.log()
                        .append(IntStream.range(first, Math.min(journeys, first + 500))
                                .mapToObj(journey -> stored.commit(journey, sequence))
                                .toList());
            }
        }
    }

    private static String stream(int journey) {
        return new UUID(7, journey).toString();
    }

    private Commit commit(int journey, int sequence) {
        Instant now = Instant.now();
        UUID record = new UUID(random.nextLong(), random.nextLong());
        JourneyEvent event = event(OccurredOn.at(now), record, sequence);
        byte[] payload = serializer.serialize(event, byte[].class).getData();
        StoredEvent stored = new StoredEvent(
                UUID.randomUUID().toString(),
                Kind.of(event).name(),
                "1",
                payload,
                Map.of("record", record.toString(), "fingerprint", "none"));
        return new Commit(stream(journey), sequence, now, record, List.of(stored));
    }

    private JourneyEvent event(OccurredOn on, UUID record, int sequence) {
        if (sequence == 0) {
            return new JourneyStarted(
                    on,
                    new UUID(9, 9),
                    text(record, NOTE_BYTES),
                    Set.of(Circumstance.OTHER),
                    Set.of(),
                    null,
                    ZoneId.of("Europe/Vienna"),
                    Locale.ENGLISH);
        }
        return switch (sequence % 5) {
            case 0 -> new CalmCheckedIn(on, 7, text(record, NOTE_BYTES));
            case 1 -> new GaugesRated(on, 5, 6, 4, null, null, null);
            case 2 -> new ConsiderationWeighed(on, Side.PRO, text(record, NOTE_BYTES), 8, ForWhom.MYSELF);
            default -> new EntryWritten(on, text(record, ENTRY_BYTES), null, List.of());
        };
    }

    private PrivateText text(UUID record, int bytes) {
        byte[] sealed = new byte[bytes];
        random.nextBytes(sealed);
        return PrivateText.sealed(record, sealed, bytes);
    }
}
