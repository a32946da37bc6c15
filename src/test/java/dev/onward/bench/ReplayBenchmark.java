package dev.onward.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Measures reading a journey of 5,000 events again, over HTTP, with a heap of 256 MB: a page that has to read the journey
 * first, and pages after it. Needs the jar: {@code mvn -DskipTests package} first.
 */
public final class ReplayBenchmark {

    private static final int EVENTS = 5_000;
    private static final int A_DAY = 5;
    private static final int COLD = 40;
    private static final String ENTRY = "We sat at the same table and said nothing. ".repeat(8);

    private final Client client;
    private final List<String> toErase = new ArrayList<>();

    private ReplayBenchmark(Client client) {
        this.client = client;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "replay");
        Path data = Files.createDirectory(folder.resolve("data"));
        try (Server server = Server.start(HttpBenchmark.jar(), data, List.of("-Xmx256m"))) {
            ReplayBenchmark benchmark = new ReplayBenchmark(Client.signUp(server, "reading-again"));
            benchmark.record();
            for (String round : List.of("warming up", "measured")) {
                System.out.println(round);
                benchmark.measure();
            }
            System.out.printf("resident memory: %d MB%n", server.residentMegabytes());
        }
    }

    private void record() throws Exception {
        LocalDate begun = LocalDate.now(ZoneOffset.UTC).minusDays(EVENTS / A_DAY);
        for (int i = 1; i < EVENTS; i++) {
            String on = "\"occurredOn\":\"" + begun.plusDays(i / A_DAY) + "\"";
            switch (i % A_DAY) {
                case 0 -> post("calm-check-ins", "{\"calm\":7,\"whatHelps\":\"A walk along the river.\"," + on + "}");
                case 1 -> post("gauges", "{\"mood\":5,\"calm\":6,\"hurt\":4," + on + "}");
                case 2 ->
                    post(
                            "considerations",
                            "{\"side\":\"PRO\",\"text\":\"I sleep again.\",\"weight\":8,\"forWhom\":\"MYSELF\"," + on
                                    + "}");
                default -> post("entries", "{\"text\":\"" + ENTRY + "\"," + on + "}");
            }
        }
        for (int i = 0; i < 6 * COLD; i++) {
            String receipt = post("entries", "{\"text\":\"Not for ever.\"}");
            toErase.add(Server.field("record", receipt));
        }
    }

    private void measure() throws Exception {
        String middle = cursor("next", client.read("replay?from=2500&limit=1"));
        cold("first page, nothing known", "replay?limit=50");
        cold("a page in the middle, nothing known", "replay?limit=50&cursor=" + middle);
        cold("changes since the start, nothing known", "changes?since=0&limit=50");
        print("next pages", pages("replay?limit=50", "next"));
        String end = cursor("next", client.read("replay?limit=1&from=" + (EVENTS + 100)));
        print("previous pages", pages("replay?limit=50&cursor=" + end, "previous"));
        List<Long> changes = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            changes.add(time("changes?since=3000&limit=50"));
        }
        print("changes since a position", changes);
        List<Long> timeline = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            timeline.add(time("timeline?limit=50"));
        }
        print("beside them, a page of the timeline", timeline);
    }

    /** An erased text makes the server drop what it knows of the journey. */
    private void cold(String what, String path) throws Exception {
        List<Long> micros = new ArrayList<>();
        for (int i = 0; i < COLD; i++) {
            post("text-erasures", "{\"record\":\"" + toErase.removeLast() + "\"}");
            micros.add(time(path));
        }
        print(what, micros);
    }

    private List<Long> pages(String first, String direction) throws Exception {
        List<Long> micros = new ArrayList<>();
        String path = first;
        String base = first.replaceAll("&cursor=.*", "");
        for (int i = 0; i < 100 && path != null; i++) {
            long begin = System.nanoTime();
            String page = client.read(path);
            micros.add((System.nanoTime() - begin) / 1_000);
            String cursor = cursorOrNull(direction, page);
            path = cursor == null ? null : base + "&cursor=" + cursor;
        }
        return micros;
    }

    private static String cursor(String direction, String page) {
        String cursor = cursorOrNull(direction, page);
        if (cursor == null) {
            throw new IllegalStateException("no " + direction);
        }
        return cursor;
    }

    private static @Nullable String cursorOrNull(String direction, String page) {
        return Pattern.compile("\"" + direction + "\":\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse(null);
    }

    private long time(String path) throws Exception {
        long begin = System.nanoTime();
        client.read(path);
        return (System.nanoTime() - begin) / 1_000;
    }

    private String post(String place, String body) throws Exception {
        return client.server().post(client.token(), "/api/journeys/" + client.journey() + "/" + place, body);
    }

    private static void print(String what, List<Long> micros) {
        List<Long> sorted = micros.stream().sorted().toList();
        System.out.printf(
                "%-40s %3d times, p50 %.1f ms, p99 %.1f ms%n",
                what,
                sorted.size(),
                sorted.get(sorted.size() / 2) / 1_000.0,
                sorted.get(sorted.size() * 99 / 100) / 1_000.0);
    }
}
