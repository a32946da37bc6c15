package dev.onward.store.mongodb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** One server process of a replica set, which can be killed, stopped for a while and started again on its data. */
public final class Mongod {

    private final Path executable;
    private final Path folder;
    private final int port;
    private Process process;

    Mongod(Path executable, Path folder) {
        this.executable = executable;
        this.folder = folder;
        this.port = freePort();
        start();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void start() {
        try {
            process = new ProcessBuilder(
                            executable.toString(),
                            "--dbpath",
                            Files.createDirectories(folder).toString(),
                            "--port",
                            Integer.toString(port),
                            "--bind_ip",
                            "127.0.0.1",
                            "--replSet",
                            "rs0",
                            "--wiredTigerCacheSizeGB",
                            "0.3",
                            "--setParameter",
                            "enableTestCommands=1",
                            "--setParameter",
                            // how long a secondary listens to a primary that has gone mute; the default is 5
                            "oplogNetworkTimeoutBufferSeconds=1")
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return port;
    }

    public String address() {
        return "127.0.0.1:" + port;
    }

    /** With -9. */
    public void kill() {
        signal("KILL");
        process.onExit().join();
    }

    /** It answers nobody, and keeps all its connections open. */
    public void pause() {
        signal("STOP");
    }

    public void resume() {
        signal("CONT");
    }

    private void signal(String name) {
        try {
            int result = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .start()
                    .waitFor();
            if (result != 0) {
                throw new IllegalStateException("the server is gone already");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void close() {
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
