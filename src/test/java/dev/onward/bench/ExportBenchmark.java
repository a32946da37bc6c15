package dev.onward.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Measures how long it takes to take a journey along, and what of the heap that needs while it lasts. Needs the jar: {@code
 * mvn -DskipTests package} first.
 */
public final class ExportBenchmark {

    private static final List<Integer> EVENTS = List.of(5_000, 20_000);
    private static final List<String> FORMATS = List.of(
            "journey.json", "cloudevents.json", "days.zip", "gauges.csv", "urges.csv", "matters.csv", "calendar.ics");
    private static final int READS = 20;

    private ExportBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "exports");
        Path data = Files.createDirectory(folder.resolve("data"));
        try (Server server = Server.start(HttpBenchmark.jar(), data, List.of("-Xmx256m"))) {
            for (int events : EVENTS) {
                Client client = Client.signUp(server, "taking-along-" + events);
                for (int i = 1; i < events; i++) {
                    client.record(i);
                }
                for (String format : FORMATS) {
                    measure(client, "exports/" + format, events);
                }
                heap(server, client, events);
            }
        }
    }

    private static void measure(Client client, String path, int events) throws Exception {
        long[] millis = new long[READS];
        int length = 0;
        for (int i = 0; i < READS; i++) {
            long begin = System.nanoTime();
            length = client.read(path).length();
            millis[i] = (System.nanoTime() - begin) / 1_000_000;
        }
        long first = millis[0];
        Arrays.sort(millis);
        System.out.printf(
                "%,d events, GET %-24s first %,d ms, p50 %,d ms, worst %,d ms, %,d KB%n",
                events, path, first, millis[READS / 2], millis[READS - 1], length / 1024);
    }

    /** What is used of the heap while one export after the other is being written, at most, and without any. */
    private static void heap(Server server, Client client, int events) throws Exception {
        long idle = server.usedHeapMegabytes();
        AtomicBoolean goOn = new AtomicBoolean(true);
        Thread reading = Thread.ofPlatform().start(() -> {
            while (goOn.get()) {
                try {
                    client.read("exports/journey.json");
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
        });
        long most = 0;
        for (int i = 0; i < 20; i++) {
            most = Math.max(most, server.usedHeapMegabytes());
        }
        goOn.set(false);
        reading.join();
        System.out.printf("%,d events: %d MB of heap used, %d MB at most while exported%n", events, idle, most);
    }
}
