package dev.onward.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * Measures the packaged server over HTTP, in a store of 100,000 events and with a heap of 256 MB. Needs the jar:
 * {@code mvn -DskipTests package} first.
 */
public final class HttpBenchmark {

    private static final int CLIENTS = 8;
    private static final Duration ROUND = Duration.ofSeconds(20);
    private static final int STORED_EVENTS = 100_000;
    private static final int STORED_JOURNEYS = 100;
    /** After so many records, a hundred days at five a day, a client goes on with another journey. */
    private static final int JOURNEY = 500;

    private static final int LONG_JOURNEY = 5_000;
    private static final int READS = 100;
    private static final List<String> HEAP = List.of("-Xmx256m");

    private HttpBenchmark() {}

    /** Arguments, where it is wanted how the number of journeys tells: how many of them, each of 500 events. */
    public static void main(String[] arguments) throws Exception {
        Path jar = jar();
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "http");
        for (String journeys : arguments) {
            among(Integer.parseInt(journeys), jar, Files.createDirectory(folder.resolve("among-" + journeys)));
        }
        if (arguments.length > 0) {
            return;
        }
        starts(jar, folder);
        Path data = Files.createDirectory(folder.resolve("data"));
        StoredJourneys.fill(data, STORED_JOURNEYS, STORED_EVENTS / STORED_JOURNEYS);
        try (Server server = Server.start(jar, data, HEAP)) {
            System.out.printf(
                    "first answer with %,d events to project: %,d ms%n",
                    STORED_EVENTS, server.firstAnswer().toMillis());
            measure(server);
        }
    }

    /** The rate of commands, the time of pages and the memory, among so many journeys. */
    private static void among(int journeys, Path jar, Path data) throws Exception {
        StoredJourneys.fillWithViews(data, journeys, JOURNEY);
        System.out.printf("among %,d journeys of %,d events%n", journeys, JOURNEY);
        try (Server server = Server.start(jar, data, HEAP)) {
            measure(server);
        }
    }

    private static void measure(Server server) throws Exception {
        catchUp(server);
        commands(server, "just started");
        commands(server, "warming up");
        commands(server, "warming up still");
        commands(server, "measured");
        longJourney(server);
        System.out.printf("resident memory at -Xmx256m: %d MB%n", server.residentMegabytes());
    }

    static Path jar() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("onward-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no jar: mvn -DskipTests package"));
        }
    }

    private static void starts(Path jar, Path folder) throws Exception {
        Path extracted = folder.resolve("extracted");
        run(List.of("-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", extracted.toString()));
        Path thin = extracted.resolve(jar.getFileName());
        print("start to first answer, packaged jar", start(jar, folder, List.of()));
        print("start to first answer, extracted", start(thin, folder, List.of()));
        Path cache = folder.resolve("onward.aot");
        try (Server training = Server.start(
                thin, Files.createTempDirectory(folder, "start"), List.of("-XX:AOTCacheOutput=" + cache))) {
            training.get("", "/v3/api-docs");
        }
        print(
                "start to first answer, extracted with an AOT cache",
                start(thin, folder, List.of("-XX:AOTCache=" + cache)));
    }

    private static void run(List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>(arguments);
        command.addFirst(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static long[] start(Path jar, Path folder, List<String> options) throws Exception {
        long[] millis = new long[3];
        for (int i = 0; i < millis.length; i++) {
            Path data = Files.createTempDirectory(folder, "start");
            try (Server server = Server.start(jar, data, options)) {
                millis[i] = server.firstAnswer().toMillis();
            }
        }
        return millis;
    }

    /** The first write is answered once the views have applied everything before it. */
    private static void catchUp(Server server) throws Exception {
        long begin = System.nanoTime();
        Client client = Client.signUp(server, "catching-up");
        long before;
        do {
            before = server.stale();
            client.rateGauges();
        } while (server.stale() > before);
        long millis = Duration.ofNanos(System.nanoTime() - begin).toMillis();
        System.out.printf("views caught up within %,d ms of the first answer%n", millis);
    }

    private static void commands(Server server, String what) throws Exception {
        ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
        List<Client> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(Client.signUp(server, what.replace(' ', '-') + i));
        }
        long staleBefore = server.stale();
        long end = System.nanoTime() + ROUND.toNanos();
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (Client person : clients) {
                threads.submit(() -> {
                    Client client = person;
                    for (int i = 1; System.nanoTime() < end; i++) {
                        if (i % JOURNEY == 0) {
                            client = client.onAnotherJourney();
                        }
                        long begin = System.nanoTime();
                        client.record(i);
                        nanos.add(System.nanoTime() - begin);
                    }
                    return null;
                });
            }
        }
        long[] sorted = nanos.stream().mapToLong(n -> n / 1_000).sorted().toArray();
        System.out.printf(
                "commands, %d clients, %s: %,.0f/s, p50 %.1f ms, p99 %.1f ms, answered before the views had it: %d%n",
                CLIENTS,
                what,
                sorted.length / (double) ROUND.toSeconds(),
                sorted[sorted.length / 2] / 1_000.0,
                sorted[sorted.length * 99 / 100] / 1_000.0,
                server.stale() - staleBefore);
    }

    private static void longJourney(Server server) throws Exception {
        Client client = Client.signUp(server, "five-thousand");
        for (int i = 1; i < LONG_JOURNEY; i++) {
            client.record(i);
        }
        for (String path : List.of(
                "timeline?limit=50",
                "timeline?limit=50&order=occurred",
                "timeline?limit=200",
                "progress",
                "progress?at=" + (LONG_JOURNEY - 2),
                "progress?at=2500",
                "reasons",
                "then-and-now?then=2500",
                "then-and-now?then=" + (LONG_JOURNEY - 2),
                "exports/journey.json")) {
            long[] micros = new long[READS];
            for (int i = 0; i < READS; i++) {
                long begin = System.nanoTime();
                client.read(path);
                micros[i] = (System.nanoTime() - begin) / 1_000;
            }
            Arrays.sort(micros);
            System.out.printf(
                    "%,d events, GET %-34s p50 %.1f ms, p99 %.1f ms%n",
                    LONG_JOURNEY, path, micros[READS / 2] / 1_000.0, micros[READS * 99 / 100] / 1_000.0);
        }
    }

    private static void print(String what, long[] millis) {
        Arrays.sort(millis);
        System.out.printf(
                "%s: median %,d ms (%,d to %,d)%n",
                what, millis[millis.length / 2], millis[0], millis[millis.length - 1]);
    }
}
