package dev.onward.store.mongodb;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands before a server and can cut a connection after an append was passed on and before it was answered. */
final class CuttingProxy implements AutoCloseable {

    private final ServerSocket listening;
    private final int server;
    private final AtomicInteger cuts = new AtomicInteger();
    private volatile String unanswered = "";

    CuttingProxy(int server) throws IOException {
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.server = server;
        Thread.ofPlatform().daemon().start(this::accept);
    }

    String address() {
        return "127.0.0.1:" + listening.getLocalPort();
    }

    /** The answers of the next appends get lost. */
    void cut(int appends) {
        cut("insert", appends);
    }

    /** The answers to the next ends of a transaction get lost. */
    void cutTransactions(int transactions) {
        cut("commitTransaction", transactions);
    }

    private void cut(String command, int answers) {
        unanswered = command;
        cuts.set(answers);
    }

    int left() {
        return cuts.get();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                Socket upstream = new Socket(InetAddress.getLoopbackAddress(), server);
                AtomicBoolean cutting = new AtomicBoolean();
                Thread.ofPlatform()
                        .daemon()
                        .start(() -> pass(client, upstream, (bytes, length) -> {
                            if (isUnanswered(bytes, length) && cuts.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                                cutting.set(true);
                            }
                            return true;
                        }));
                Thread.ofPlatform().daemon().start(() -> pass(upstream, client, (bytes, length) -> !cutting.get()));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private boolean isUnanswered(byte[] bytes, int length) {
        String text = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        return text.contains(unanswered + "\0") && (text.contains("commits\0") || !unanswered.equals("insert"));
    }

    private interface Valve {
        boolean isOpen(byte[] bytes, int length);
    }

    private static void pass(Socket from, Socket to, Valve valve) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] bytes = new byte[65_536];
            for (int read = in.read(bytes); read > 0 && valve.isOpen(bytes, read); read = in.read(bytes)) {
                out.write(bytes, 0, read);
            }
        } catch (IOException cut) {
            return;
        }
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
