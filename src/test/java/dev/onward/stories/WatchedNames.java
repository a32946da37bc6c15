package dev.onward.stories;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.stream.Stream;

/** Looks no name up but that of the machine itself, where somebody watches; elsewhere it is as ever. */
public final class WatchedNames extends InetAddressResolverProvider {

    @Override
    public InetAddressResolver get(Configuration configuration) {
        return Watch.isOn() ? new Noticing(configuration.builtinResolver()) : configuration.builtinResolver();
    }

    @Override
    public String name() {
        return "watched";
    }

    private record Noticing(InetAddressResolver system) implements InetAddressResolver {

        @Override
        public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
            if (host.equals("localhost") || isOwnName()) {
                return system.lookupByName(host, policy);
            }
            Watch.noticed("name " + host);
            throw new UnknownHostException("nothing leaves");
        }

        /** Axon's token store asks what the machine is called, to make a name for the process that is then not used. */
        private static boolean isOwnName() {
            return StackWalker.getInstance()
                    .walk(frames ->
                            frames.anyMatch(frame -> frame.getClassName().equals("java.net.InetAddress")
                                    && frame.getMethodName().equals("getLocalHost")));
        }

        @Override
        public String lookupByAddress(byte[] address) throws UnknownHostException {
            Watch.noticed("address " + InetAddress.getByAddress(address));
            throw new UnknownHostException("nothing leaves");
        }
    }
}
