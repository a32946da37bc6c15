package dev.onward.stories;

import dev.onward.Onward;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * The application in a virtual machine in which every way of reaching out is refused and written down: names that are
 * looked up, sockets, and channels. What is served goes another way and is not in the way of this.
 */
final class WatchedServer {

    /** As the only argument: reach out in every way, to see that each is noticed. */
    static final String REACH_OUT = "reach-out";

    private WatchedServer() {}

    @SuppressWarnings("deprecation")
    public static void main(String[] arguments) throws IOException {
        Socket.setSocketImplFactory(WatchedSockets::new);
        if (List.of(arguments).contains(REACH_OUT)) {
            reachOut();
        } else {
            Onward.main(arguments);
        }
    }

    private static void reachOut() {
        attempt(() -> InetAddress.getByName("name.example"));
        attempt(() -> new Socket("192.0.2.1", 81));
        attempt(() -> SocketChannel.open(new InetSocketAddress("192.0.2.2", 82)));
        attempt(() -> DatagramChannel.open().connect(new InetSocketAddress("192.0.2.3", 83)));
        attempt(() -> URI.create("http://192.0.2.4/").toURL().openStream());
        attempt(() -> HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create("http://192.0.2.5/")).build(), BodyHandlers.ofString()));
    }

    private static void attempt(Callable<?> way) {
        try {
            way.call();
            System.out.println("got through");
        } catch (Exception refused) {
            System.out.println("refused");
        }
    }
}
