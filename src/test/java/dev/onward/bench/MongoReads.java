package dev.onward.bench;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import dev.onward.store.GroupCommit;
import dev.onward.store.PlacedCommit;
import dev.onward.store.mongodb.MongoServer;
import dev.onward.store.mongodb.MongoStore;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;

/** Measures reading 200,000 events, beside what the driver does by itself with the same events. */
final class MongoReads {

    private static final int EVENTS = 200_000;
    private static final int LONGEST = 10_000;
    private static final int[] STREAMS = {10, 1_000, LONGEST};
    private static final int TIMES = 21;
    private static final int OFFERED_PER_SECOND = 200;

    private final MongoClient client;
    private final MongoStore store;
    private final MongoCollection<Document> raw;

    MongoReads(MongoClient client, MongoStore store) {
        this.client = client;
        this.store = store;
        MongoWays.raw(store.database());
        this.raw = MongoWays.rawEvents(store.database());
    }

    void print() throws InterruptedException {
        fill();
        for (int size : STREAMS) {
            int times = TIMES * (1 + LONGEST / size / 10);
            double[] millis = inTurns(times, () -> rawStream("stream-" + size), () -> stream("stream-" + size), size);
            System.out.printf(
                    "load of %,6d events:           raw %7.2f ms (%.2f here)   onward %7.2f ms (%.2f here) = %.2f of its time%n",
                    size, millis[0], millis[2], millis[1], millis[3], millis[1] / millis[0]);
        }
        double[] millis = inTurns(TIMES, this::rawReplay, () -> replay(0, EVENTS), EVENTS);
        System.out.printf(
                "replay of %,d events:       raw %,9.0f/s (%.0f of %.0f ms here)   onward %,9.0f/s (%.0f of %.0f ms here) = %.2f x%n",
                EVENTS,
                EVENTS / millis[0] * 1000,
                millis[2],
                millis[0],
                EVENTS / millis[1] * 1000,
                millis[3],
                millis[1],
                millis[0] / millis[1]);
        double[] quarters =
                inTurns(TIMES, () -> replay(0, EVENTS / 4), () -> replay(EVENTS * 3 / 4, EVENTS), EVENTS / 4);
        System.out.printf("last quarter against the first: %.2f x%n", quarters[0] / quarters[1]);
        size();
        latency();
    }

    /** Twenty-one streams that grow side by side. */
    private void fill() {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        for (int size : STREAMS) {
            sizes.put("stream-" + size, size);
        }
        for (int left = EVENTS - IntStream.of(STREAMS).sum(); left > 0; left -= LONGEST) {
            sizes.put("other-" + left, Math.min(left, LONGEST));
        }
        for (int sequence = 0; sequence < LONGEST; sequence++) {
            long next = sequence;
            List<String> streams = sizes.entrySet().stream()
                    .filter(stream -> stream.getValue() > next)
                    .map(Map.Entry::getKey)
                    .toList();
            store.log()
                    .append(streams.stream()
                            .map(stream -> MongoWays.commit(stream, next))
                            .toList());
            raw.insertMany(streams.stream()
                    .map(stream -> MongoWays.rawEvent(stream, next))
                    .toList());
        }
    }

    /** The medians, in milliseconds, of two ways that take turns; then what of them the processor spent on this side. */
    private static double[] inTurns(int times, LongSupplier one, LongSupplier other, long events) {
        List<List<Double>> measured = Stream.generate(() -> (List<Double>) new ArrayList<Double>())
                .limit(4)
                .toList();
        for (int i = 0; i < times; i++) {
            measure(one, events, measured.get(0), measured.get(2));
            measure(other, events, measured.get(1), measured.get(3));
        }
        // The first third warms up.
        return measured.stream()
                .mapToDouble(millis -> MongoBenchmark.median(millis.subList(times / 3, times)))
                .toArray();
    }

    private static void measure(LongSupplier read, long events, List<Double> taken, List<Double> here) {
        long start = System.nanoTime();
        long busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long count = read.getAsLong();
        here.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - busy) / 1e6);
        taken.add((System.nanoTime() - start) / 1e6);
        if (count != events) {
            throw new IllegalStateException("read " + count + " of " + events);
        }
    }

    private long rawStream(String stream) {
        return raw.find(eq("aggregateIdentifier", stream))
                .sort(ascending("sequenceNumber"))
                .into(new ArrayList<>())
                .size();
    }

    private long stream(String stream) {
        return store.log().readStream(stream, 0).size();
    }

    private long rawReplay() {
        long count = 0;
        for (Document event : raw.find().sort(ascending("_id")).batchSize(1_000)) {
            count += event.isEmpty() ? 0 : 1;
        }
        return count;
    }

    private long replay(long after, long until) {
        long position = after;
        while (position < until) {
            List<PlacedCommit> page = store.log().readAfter(position, (int) Math.min(1_000, until - position));
            position = page.getLast().lastPosition();
        }
        return position - after;
    }

    private void size() {
        double[] bytes = new double[2];
        String[] names = {"raw", "commits"};
        for (int i = 0; i < 2; i++) {
            Document stats = store.database().runCommand(new Document("collStats", names[i]));
            double data = number(stats, "storageSize");
            double indexes = number(stats, "totalIndexSize");
            bytes[i] = (data + indexes) / EVENTS;
            System.out.printf(
                    "bytes an event, %-8s        %5.0f data, compressed from %.0f, + %.0f in %s indexes%n",
                    names[i], data / EVENTS, number(stats, "size") / EVENTS, indexes / EVENTS, stats.get("nindexes"));
        }
        System.out.printf("bytes against raw:              %.2f x%n", bytes[1] / bytes[0]);
        System.out.println("tracking token:                 8 bytes, a position; 16 during a replay");
    }

    private static double number(Document stats, String name) {
        return stats.get(name, Number.class).doubleValue();
    }

    /** From the answer to an append until its event has been read, by who is woken here and by another node. */
    private void latency() throws InterruptedException {
        double ping = MongoBenchmark.median(IntStream.range(0, 500)
                .mapToObj(i -> millisOf(() -> client.getDatabase("admin").runCommand(new Document("ping", 1))))
                .toList());
        double read = MongoBenchmark.median(IntStream.range(0, 500)
                .mapToObj(i -> millisOf(() -> store.log().readAfter(EVENTS - 1, 1)))
                .toList());
        System.out.printf(
                "seen after the answer, same node: p50 %.2f ms   (2 pings + a read: %.2f ms)%n",
                seenAfter(store), 2 * ping + read);
        try (MongoClient another = MongoServer.connect(uri())) {
            MongoStore node = MongoStore.open(
                    another, "mongodb://given/" + store.database().getName());
            System.out.printf(
                    "seen after the answer, another node: p50 %.2f ms   (looks every 20 ms)%n", seenAfter(node));
            node.close();
        }
    }

    private String uri() {
        return "mongodb://"
                + client.getClusterDescription()
                        .getServerDescriptions()
                        .getFirst()
                        .getAddress()
                + "/?replicaSet=rs0";
    }

    private static double millisOf(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private double seenAfter(MongoStore reader) throws InterruptedException {
        int events = OFFERED_PER_SECOND * 5;
        long[] answered = new long[events];
        long[] seen = new long[events];
        long first = store.log().lastPosition() + 1;
        Semaphore woken = new Semaphore(0);
        reader.log().onAppended(woken::release);
        Thread projection = Thread.ofPlatform().start(() -> {
            long position = first - 1;
            while (position < first + events - 1) {
                woken.acquireUninterruptibly();
                for (PlacedCommit placed : reader.log().readAfter(position, 1_000)) {
                    position = placed.lastPosition();
                    if (position < first + events) {
                        seen[(int) (position - first)] = System.nanoTime();
                    }
                }
            }
        });
        try (GroupCommit group = new GroupCommit(store.log())) {
            long start = System.nanoTime();
            String stream = "latency-" + start;
            for (int i = 0; i < events; i++) {
                long due = start + i * 1_000_000_000L / OFFERED_PER_SECOND;
                while (System.nanoTime() < due) {
                    Thread.sleep(0, 200_000);
                }
                group.append(MongoWays.commit(stream, i));
                answered[i] = System.nanoTime();
            }
        }
        projection.join();
        return MongoBenchmark.median(IntStream.range(0, events)
                .mapToObj(i -> (seen[i] - answered[i]) / 1e6)
                .toList());
    }
}
