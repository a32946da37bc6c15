package dev.onward.stories;

import dev.onward.Onward;
import dev.onward.accounts.Http;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The application as a process of its own, which can be killed. */
final class ServerProcess implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("Onward is ready: open http://127\\.0\\.0\\.1:(\\d+)/");
    private static final long PATIENCE_SECONDS = 180;

    private final Process process;
    private final Path output;

    private ServerProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /**
     * @param data the data folder
     * @param output the file that gets all it prints
     * @param options for the virtual machine
     */
    static ServerProcess start(Class<?> main, Path data, Path output, String... options) throws IOException {
        return start(java(main, options), output, "--onward.data=" + data);
    }

    /** One of several nodes on a MongoDB. */
    static ServerProcess startNode(String name, String uri, Path output) throws IOException {
        return start(
                java(Onward.class),
                output,
                "--spring.profiles.active=mongodb",
                "--spring.mongodb.uri=" + uri,
                "--onward.node=" + name);
    }

    private static ServerProcess start(List<String> command, Path output, String... arguments) throws IOException {
        command.addAll(List.of(arguments));
        command.addAll(List.of(
                "--server.port=0",
                "--onward.limits.sign-up.per-address=1000",
                "--onward.limits.sign-in.per-address=1000"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                .start();
        return new ServerProcess(process, output);
    }

    /** Runs something else in such a process, to its end. */
    static void run(Class<?> main, Path output, String argument, String... options) throws Exception {
        List<String> command = java(main, options);
        command.add(argument);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("it does not end");
        }
    }

    /** Runs a command of the jar, to its end; answers its exit code. */
    static int command(Path output, String command, String file, String... arguments) throws Exception {
        List<String> all = java(Onward.class);
        all.addAll(List.of(command, file));
        all.addAll(List.of(arguments));
        return new ProcessBuilder(all)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
    }

    private static List<String> java(Class<?> main, String... options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(List.of(options));
        command.add(main.getName());
        return command;
    }

    /** Waits until it answers. */
    Http http() throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end && process.isAlive()) {
            Matcher ready = READY.matcher(Files.readString(output, StandardCharsets.UTF_8));
            int port = 0;
            while (ready.find()) {
                port = Integer.parseInt(ready.group(1));
            }
            if (port > 0) {
                return new Http(port, null);
            }
            Thread.sleep(50);
        }
        throw new AssertionError("it did not start: " + Files.readString(output));
    }

    /** With -9: it gets no chance to tidy up. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
