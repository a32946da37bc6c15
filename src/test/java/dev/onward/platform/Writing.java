package dev.onward.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A {@link WritingProcess} that runs, and what it has said so far. */
final class Writing implements AutoCloseable {

    private final Process process;
    private final Path errors;
    private final Thread reader;
    private final List<String> acknowledged = new ArrayList<>();
    private final CountDownLatch first = new CountDownLatch(1);

    private Writing(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
        this.reader = Thread.ofPlatform().start(this::read);
    }

    static Writing start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                WritingProcess.class.getName()));
        command.addAll(List.of(arguments));
        Path errors = Files.createTempFile(Files.createDirectories(Path.of("target/test-data")), "writing-", ".log");
        return new Writing(
                new ProcessBuilder(command).redirectError(errors.toFile()).start(), errors);
    }

    private void read() {
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                // Others are of the log, or were cut off by the kill.
                if (line.matches("stream-\\S+ \\d+ [0-9a-f-]{36}")) {
                    acknowledged.add(line);
                    first.countDown();
                }
            }
        } catch (IOException killed) {
            return;
        }
    }

    void awaitFirst() throws InterruptedException {
        assertThat(first.await(60, TimeUnit.SECONDS))
                .as(() -> "the process wrote something; its errors: " + contentOf(errors.toFile()))
                .isTrue();
    }

    /** With -9; answers all that it had acknowledged. */
    List<String> kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
        reader.join();
        return acknowledged;
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
