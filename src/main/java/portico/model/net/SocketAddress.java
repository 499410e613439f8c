package portico.model.net;

/** One end of a flow: an address and a port. */
public record SocketAddress(Ipv4Address address, int port) {

    public SocketAddress {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("a port lies between 0 and 65535, not " + port);
        }
    }

    public static SocketAddress of(String address, int port) {
        return new SocketAddress(Ipv4Address.of(address), port);
    }

    @Override
    public String toString() {
        return address + ":" + port;
    }
}
