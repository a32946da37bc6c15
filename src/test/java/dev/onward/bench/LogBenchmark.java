package dev.onward.bench;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import dev.onward.store.Commit;
import dev.onward.store.EventLog;
import dev.onward.store.GroupCommit;
import dev.onward.store.PlacedCommit;
import dev.onward.store.StoredEvent;
import dev.onward.store.sqlite.SqliteStore;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Measures the embedded event log, beside plain JDBC inserts on the same disk in the same run. The one argument is an
 * empty folder on the disk in question; without it a folder below {@code target}.
 */
public final class LogBenchmark {

    private static final Duration ROUND = Duration.ofSeconds(5);
    /** As the server makes them for a request without an Idempotency-Key. */
    private static final TimeBasedEpochGenerator RECORDS = Generators.timeBasedEpochGenerator();

    private static final int STREAMS = 100;
    private static final int STREAM_EVENTS = 1_000;
    private static final byte[] PAYLOAD = ("{\"occurredOn\":\"2026-05-03T10:15:00Z\",\"text\":\"sealed."
                    + new UUID(1, 2) + "." + "QUJDREVG".repeat(20) + "\",\"tags\":[\"morning\",\"hurt\"]}")
            .getBytes(StandardCharsets.UTF_8);

    private final Path folder;

    private LogBenchmark(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        ((ch.qos.logback.classic.Logger) org.slf4j.LoggerFactory.getLogger("ROOT"))
                .setLevel(ch.qos.logback.classic.Level.WARN);
        Path folder = Files.createDirectories(Path.of(arguments.length > 0 ? arguments[0] : "target/bench"));
        LogBenchmark benchmark = new LogBenchmark(Files.createTempDirectory(folder, "log"));
        System.out.printf("baseline, raw JDBC, one by one: %,10.0f durable inserts/s%n", benchmark.baseline());
        for (int callers : new int[] {1, 8, 32}) {
            System.out.printf(
                    "log, %2d callers:                %,10.0f durable appends/s%n",
                    callers, benchmark.appends(callers));
        }
        benchmark.reads();
        System.out.printf("baseline again:                 %,10.0f durable inserts/s%n", benchmark.baseline());
        benchmark.delete();
    }

    /** What the disk gives to whoever commits one row at a time. */
    private double baseline() throws Exception {
        Path file = folder.resolve("baseline" + System.nanoTime() + ".db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement setup = connection.createStatement()) {
            setup.execute("pragma journal_mode = wal");
            setup.execute("pragma synchronous = full");
            setup.execute("create table rows (number integer primary key, json blob)");
            try (PreparedStatement insert = connection.prepareStatement("insert into rows (json) values (?)")) {
                long rows = 0;
                long start = System.nanoTime();
                while (System.nanoTime() - start < ROUND.toNanos()) {
                    insert.setBytes(1, PAYLOAD);
                    insert.executeUpdate();
                    rows++;
                }
                return perSecond(rows, start);
            }
        }
    }

    private double appends(int callers) throws Exception {
        try (SqliteStore store = SqliteStore.open(folder.resolve("appends" + callers));
                GroupCommit group = new GroupCommit(store.log())) {
            appendFor(group, callers, "warm", Duration.ofSeconds(2));
            long start = System.nanoTime();
            return perSecond(appendFor(group, callers, "measured", ROUND), start);
        }
    }

    private static long appendFor(GroupCommit group, int callers, String name, Duration time) {
        AtomicLong appended = new AtomicLong();
        long end = System.nanoTime() + time.toNanos();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int caller = 0; caller < callers; caller++) {
                String stream = name + "-" + caller;
                threads.execute(() -> {
                    for (long sequence = 0; System.nanoTime() < end; sequence++) {
                        group.append(commit(stream, sequence));
                        appended.incrementAndGet();
                    }
                });
            }
        }
        return appended.get();
    }

    private void reads() throws Exception {
        try (SqliteStore store = SqliteStore.open(folder.resolve("reads"))) {
            fill(store.log());
            loadStreams(store.log());
            double[] load = loadStreams(store.log());
            System.out.printf(
                    "load of %,d events among %,d:  %10.2f ms p50, %.2f ms p99%n",
                    STREAM_EVENTS, store.log().lastPosition(), load[load.length / 2], load[load.length * 99 / 100]);
            readAll(store.log());
            double best = 0;
            for (int i = 0; i < 5; i++) {
                best = Math.max(best, readAll(store.log()));
            }
            System.out.printf("reading all from the start:     %,10.0f events/s%n", best);
        }
    }

    private static void fill(EventLog log) {
        for (int sequence = 0; sequence < STREAM_EVENTS; sequence++) {
            List<Commit> commits = new ArrayList<>();
            for (int stream = 0; stream < STREAMS; stream++) {
                commits.add(commit("stream-" + stream, sequence));
            }
            log.append(commits);
        }
    }

    private static double[] loadStreams(EventLog log) {
        double[] millis = new double[STREAMS];
        for (int stream = 0; stream < STREAMS; stream++) {
            long start = System.nanoTime();
            int events = log.readStream("stream-" + stream, 0).size();
            millis[stream] = (System.nanoTime() - start) / 1e6;
            if (events != STREAM_EVENTS) {
                throw new IllegalStateException("read " + events);
            }
        }
        Arrays.sort(millis);
        return millis;
    }

    private static double readAll(EventLog log) {
        long events = 0;
        long start = System.nanoTime();
        for (List<PlacedCommit> page = log.readAfter(0, 1_000);
                !page.isEmpty();
                page = log.readAfter(page.getLast().lastPosition(), 1_000)) {
            events += page.stream()
                    .mapToInt(placed -> placed.commit().events().size())
                    .sum();
        }
        if (events != log.lastPosition()) {
            throw new IllegalStateException("read " + events);
        }
        return perSecond(events, start);
    }

    private static Commit commit(String stream, long sequence) {
        UUID record = RECORDS.generate();
        StoredEvent event = new StoredEvent(
                RECORDS.generate().toString(),
                "entry-written",
                "1",
                PAYLOAD,
                Map.of("record", record.toString(), "fingerprint", "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVoxMjM0NTY"));
        return new Commit(stream, sequence, Instant.now(), record, List.of(event));
    }

    private static double perSecond(long count, long start) {
        return count / ((System.nanoTime() - start) / 1e9);
    }

    private void delete() throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
