package dev.onward.stories;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/** Gives out what a server needs, and no channel that could reach out. */
public final class WatchedChannels extends SelectorProvider {

    private final SelectorProvider system;

    /** Named by the system property {@code java.nio.channels.spi.SelectorProvider}. */
    public WatchedChannels() throws ReflectiveOperationException {
        system = (SelectorProvider) Class.forName("sun.nio.ch.DefaultSelectorProvider")
                .getMethod("get")
                .invoke(null);
    }

    @Override
    public SocketChannel openSocketChannel() throws IOException {
        throw refused("socket channel");
    }

    @Override
    public SocketChannel openSocketChannel(ProtocolFamily family) throws IOException {
        throw refused("socket channel");
    }

    @Override
    public DatagramChannel openDatagramChannel() throws IOException {
        throw refused("datagram channel");
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
        throw refused("datagram channel");
    }

    private static IOException refused(String what) {
        Watch.noticed(what);
        return new IOException("nothing leaves");
    }

    @Override
    public Pipe openPipe() throws IOException {
        return system.openPipe();
    }

    @Override
    public AbstractSelector openSelector() throws IOException {
        return system.openSelector();
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() throws IOException {
        return system.openServerSocketChannel();
    }

    @Override
    public ServerSocketChannel openServerSocketChannel(ProtocolFamily family) throws IOException {
        return system.openServerSocketChannel(family);
    }
}
