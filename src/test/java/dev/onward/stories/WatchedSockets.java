package dev.onward.stories;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.SocketAddress;
import java.net.SocketImpl;

/** A client's socket that goes nowhere. */
final class WatchedSockets extends SocketImpl {

    @Override
    protected void create(boolean stream) {}

    @Override
    protected void connect(String host, int port) throws IOException {
        refuse(host);
    }

    @Override
    protected void connect(InetAddress address, int port) throws IOException {
        refuse(address);
    }

    @Override
    protected void connect(SocketAddress address, int timeout) throws IOException {
        refuse(address);
    }

    private static void refuse(Object address) throws ConnectException {
        Watch.noticed("socket to " + address);
        throw new ConnectException("nothing leaves");
    }

    @Override
    protected void bind(InetAddress host, int port) {}

    @Override
    protected void listen(int backlog) {}

    @Override
    protected void accept(SocketImpl socket) {}

    @Override
    protected InputStream getInputStream() {
        return InputStream.nullInputStream();
    }

    @Override
    protected OutputStream getOutputStream() {
        return OutputStream.nullOutputStream();
    }

    @Override
    protected int available() {
        return 0;
    }

    @Override
    protected void close() {}

    @Override
    protected void sendUrgentData(int data) {}

    @Override
    public void setOption(int option, Object value) {}

    @Override
    public Object getOption(int option) {
        return 0;
    }
}
