package dev.onward.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures how long a journey of 5,000 events takes to be brought along, by the packaged server with a heap of 256 MB. Needs
 * the jar: {@code mvn -DskipTests package} first.
 */
public final class ImportBenchmark {

    private static final int EVENTS = 5_000;
    private static final int TIMES = 6;

    private ImportBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "import");
        try (Server server = Server.start(HttpBenchmark.jar(), folder, List.of("-Xmx256m"))) {
            String token = Server.field(
                    "secret",
                    server.post("", "/api/accounts", "{\"name\":\"bench\",\"passphrase\":\"a walk along the river\"}"));
            List<Long> took = new ArrayList<>();
            for (int i = 0; i < TIMES; i++) {
                String file = file(i);
                Duration used = server.processorTime();
                long begin = System.nanoTime();
                server.post(token, "/api/imports/journey", file);
                took.add((System.nanoTime() - begin) / 1_000_000);
                System.out.printf(
                        Locale.ROOT,
                        "%,d events, %,d KB: %,d ms, of the processor %,d ms%n",
                        EVENTS,
                        file.length() / 1024,
                        took.getLast(),
                        server.processorTime().minus(used).toMillis());
            }
            System.out.printf(
                    Locale.ROOT,
                    "best of %d: %,d ms%n",
                    TIMES,
                    took.stream().min(Long::compare).orElseThrow());
            System.out.printf(
                    Locale.ROOT,
                    "answered before the views had them: %d; resident memory at -Xmx256m: %d MB%n",
                    server.stale(),
                    server.residentMegabytes());
        }
    }

    /** Mostly entries, and gauges, urges and reasons, as a journey of three years has them. */
    private static String file(int number) {
        StringBuilder file = new StringBuilder("{\"format\":\"onward-journey\",\"version\":1,\"complete\":true,"
                + "\"journey\":\"" + id(number, 0) + "\",\"commits\":[\n");
        file.append(commit(
                number,
                0,
                "journey-started",
                "\"alias\":\"M.\",\"circumstances\":[\"OTHER\"],\"forOthers\":[],"
                        + "\"zone\":\"Europe/Vienna\",\"locale\":\"en\""));
        for (int i = 1; i < EVENTS; i++) {
            file.append(",\n")
                    .append(
                            switch (i % 5) {
                                case 0 -> commit(number, i, "gauges-rated", "\"mood\":5,\"calm\":6");
                                case 1 -> commit(number, i, "urge-logged", "\"kind\":\"MISSING\",\"intensity\":7");
                                case 2 -> commit(number, i, "reasons-read", "\"way\":\"ALOUD\"");
                                default ->
                                    commit(
                                            number,
                                            i,
                                            "entry-written",
                                            "\"text\":\"" + "We sat at the same table. ".repeat(20)
                                                    + "\",\"tags\":[\"evening\"]");
                            });
        }
        return file.append("\n]}\n").toString();
    }

    private static String commit(int number, int i, String type, String data) {
        String at = java.time.Instant.parse("2022-01-01T08:00:00Z")
                .plusSeconds(i * 17_000L)
                .toString();
        int revision = 1;
        return "{\"record\":\"" + id(number, i) + "\",\"sequence\":" + i + ",\"recordedAt\":\"" + at
                + "\",\"events\":[{\"type\":\"" + type + "\",\"revision\":" + revision + ",\"data\":{\"occurredOn\":\""
                + at
                + "\"," + data + "}}]}";
    }

    private static String id(int number, int i) {
        return String.format(Locale.ROOT, "%08d-0000-4000-8000-%012d", number, i);
    }
}
