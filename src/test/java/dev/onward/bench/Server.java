package dev.onward.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An Onward that runs in a process of its own, as packaged. */
final class Server implements AutoCloseable {

    private final Process process;
    private final String url;
    private final HttpClient client;
    private final Duration firstAnswer;
    private final AtomicLong stale = new AtomicLong();

    private Server(Process process, String url, HttpClient client, Duration firstAnswer) {
        this.process = process;
        this.url = url;
        this.client = client;
        this.firstAnswer = firstAnswer;
    }

    static Server start(Path jar, Path data, List<String> options) throws Exception {
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString(), "--onward.data=" + data, "--server.port=" + port));
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolveSibling(data.getFileName() + ".log").toFile())
                .start();
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        String url = "http://127.0.0.1:" + port;
        while (!answers(client, url)) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the server did not start");
            }
            Thread.sleep(20);
        }
        return new Server(process, url, client, Duration.ofNanos(System.nanoTime() - begin));
    }

    private static boolean answers(HttpClient client, String url) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/")).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** From starting the process to the first answer. */
    Duration firstAnswer() {
        return firstAnswer;
    }

    /** How many answers came before the views had applied what they answer. */
    long stale() {
        return stale.get();
    }

    String post(String token, String path, String body) throws Exception {
        return send(request(token, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    String get(String token, String path) throws Exception {
        return send(request(token, path).build());
    }

    private HttpRequest.Builder request(String token, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private String send(HttpRequest request) throws Exception {
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(request.method() + " "
                    + request.uri().getPath() + ": " + answer.statusCode() + " " + answer.body());
        }
        answer.headers().firstValue("Onward-Stale").ifPresent(stale -> this.stale.incrementAndGet());
        return answer.body();
    }

    /** The first string of that name in a JSON text. */
    static String field(String name, String json) {
        Matcher matcher = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(json);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + name);
        }
        return matcher.group(1);
    }

    /** What is used of the heap in MB right after a collection, with what was made meanwhile. */
    long usedHeapMegabytes() throws Exception {
        jcmd("GC.run");
        String info = jcmd("GC.heap_info");
        Matcher used = Pattern.compile("used (\\d+)K").matcher(info);
        if (!used.find()) {
            throw new IllegalStateException("no heap in: " + info);
        }
        return Long.parseLong(used.group(1)) / 1024;
    }

    private String jcmd(String command) throws Exception {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process asked = new ProcessBuilder(jcmd.toString(), Long.toString(process.pid()), command)
                .redirectErrorStream(true)
                .start();
        return new String(asked.getInputStream().readAllBytes());
    }

    /** What it has used of the processor so far, whoever else has used it meanwhile. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Resident memory in MB, where the system tells. */
    long residentMegabytes() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        return java.nio.file.Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
