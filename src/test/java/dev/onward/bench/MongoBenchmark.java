package dev.onward.bench;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import dev.onward.bench.MongoWays.Append;
import dev.onward.store.GroupCommit;
import dev.onward.store.mongodb.MongoReplicaSet;
import dev.onward.store.mongodb.MongoServer;
import dev.onward.store.mongodb.MongoStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * Measures the log on three MongoDB servers on this machine, beside the raw driver and axon-mongo in the same run. Needs
 * a mongod in ONWARD_MONGOD or on the PATH. Arguments, where not all is wanted: {@code reads}, or writers and nodes as in
 * {@code 32x2}.
 */
public final class MongoBenchmark {

    private static final Duration WARM_UP = Duration.ofSeconds(2);
    private static final Duration ROUND = Duration.ofSeconds(5);
    private static final int ROUNDS = 3;
    private static final List<String> ALL = List.of("1x1", "8x1", "32x1", "32x2", "32x4", "1x2", "reads");

    private final String uri;

    private MongoBenchmark(String uri) {
        this.uri = uri;
    }

    public static void main(String[] arguments) throws Exception {
        ((ch.qos.logback.classic.Logger) org.slf4j.LoggerFactory.getLogger("ROOT"))
                .setLevel(ch.qos.logback.classic.Level.ERROR);
        try (MongoReplicaSet servers =
                MongoReplicaSet.start(MongoServer.executable().orElseThrow(), 3)) {
            MongoBenchmark benchmark = new MongoBenchmark(servers.uri());
            for (String measure : arguments.length == 0 ? ALL : List.of(arguments)) {
                benchmark.measure(measure);
            }
        }
    }

    private void measure(String what) throws InterruptedException {
        if (what.equals("reads")) {
            try (Node node = new Node(uri, "reads")) {
                new MongoReads(node.client, node.store).print();
            }
        } else {
            String[] counts = what.split("x");
            appends(Integer.parseInt(counts[0]), Integer.parseInt(counts[1]));
        }
    }

    /** One application node: its own client, log and group commit. */
    private static final class Node implements AutoCloseable {

        final MongoClient client;
        final MongoStore store;
        final GroupCommit group;

        Node(String uri, String database) {
            client = MongoServer.connect(uri);
            store = MongoStore.open(client, uri.replace("/?", "/" + database + "?"));
            group = new GroupCommit(store.log());
        }

        @Override
        public void close() {
            group.close();
            store.close();
            client.close();
        }
    }

    /** Rounds take turns, so that what else happens on the machine meets all of them; the median of each is told. */
    private void appends(int writers, int nodes) {
        boolean axonMongo = nodes == 1;
        String database = "appends" + UUID.randomUUID();
        List<Node> all = IntStream.range(0, nodes)
                .mapToObj(node -> new Node(uri, database))
                .toList();
        MongoDatabase durable = all.getFirst()
                .client
                .getDatabase(database)
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        List<Append> ours =
                all.stream().map(node -> MongoWays.onward(node.group)).toList();
        List<Append> raw = List.of(MongoWays.raw(durable));
        List<Append> axon = axonMongo ? List.of(MongoWays.axonMongo(durable)) : List.of();
        List<Double> perSecondRaw = new ArrayList<>();
        List<Double> perSecondAxon = new ArrayList<>();
        List<Double> perSecondOurs = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            perSecondRaw.add(measure(raw, writers, "raw" + round));
            perSecondOurs.add(measure(ours, writers, "ours" + round));
            if (axonMongo) {
                perSecondAxon.add(measure(axon, writers, "axon" + round));
            }
        }
        double baseline = median(perSecondRaw);
        System.out.printf(
                "appends, %2d writers on %d nodes: raw %,7.0f/s   onward %,7.0f/s = %.2f x",
                writers, nodes, baseline, median(perSecondOurs), median(perSecondOurs) / baseline);
        System.out.println(
                axonMongo
                        ? "   axon-mongo %,7.0f/s = %.2f x"
                                .formatted(median(perSecondAxon), median(perSecondAxon) / baseline)
                        : "");
        all.forEach(Node::close);
    }

    private static double measure(List<Append> nodes, int writers, String name) {
        run(nodes, writers, name + "warm", WARM_UP);
        long start = System.nanoTime();
        long appended = run(nodes, writers, name, ROUND);
        return appended / ((System.nanoTime() - start) / 1e9);
    }

    /** Writers are spread over the nodes; one alone goes round them. */
    private static long run(List<Append> nodes, int writers, String name, Duration time) {
        AtomicLong appended = new AtomicLong();
        long end = System.nanoTime() + time.toNanos();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int writer = 0; writer < writers; writer++) {
                int first = writer;
                threads.execute(() -> {
                    for (long sequence = 0; System.nanoTime() < end; sequence++) {
                        long node = writers == 1 ? sequence : first;
                        nodes.get((int) (node % nodes.size())).event(name + "-" + first, sequence);
                        appended.incrementAndGet();
                    }
                });
            }
        }
        return appended.get();
    }

    static double median(List<Double> values) {
        return values.stream().sorted(Comparator.naturalOrder()).toList().get(values.size() / 2);
    }
}
