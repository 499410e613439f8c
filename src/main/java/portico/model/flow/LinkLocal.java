package portico.model.flow;

import java.util.Optional;
import java.util.stream.Stream;
import portico.model.net.Ipv4Address;
import portico.model.net.Protocol;
import portico.model.net.SocketAddress;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;

/** What answers at addresses that are the same everywhere, which no group and no network ACL filters, and of which no flow log tells (R111, R153). */
@SuppressWarnings("ImmutableEnumChecker") // an address of a record of numbers
public enum LinkLocal {
    /** Metadata and credentials of a task (R150). */
    TASK_METADATA("task metadata", "169.254.170.2", 80, Protocol.TCP),
    /** Metadata of an instance (R152). */
    INSTANCE_METADATA("instance metadata", "169.254.169.254", 80, Protocol.TCP),
    /** The resolver of the VPC (R122). */
    RESOLVER("Amazon DNS", "169.254.169.253", 53, Protocol.UDP),
    TIME("Amazon time", "169.254.169.123", 123, Protocol.UDP);

    private final String label;
    private final SocketAddress address;
    private final Protocol protocol;

    LinkLocal(String label, String address, int port, Protocol protocol) {
        this.label = label;
        this.address = new SocketAddress(Ipv4Address.of(address), port);
        this.protocol = protocol;
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    int port() {
        return address.port();
    }

    Protocol protocol() {
        return protocol;
    }

    /** Whichever answers at an address. */
    public static Optional<LinkLocal> at(Ipv4Address address) {
        return Stream.of(values()).filter(service -> service.address.address().equals(address)).findFirst();
    }

    /** Whichever an end of a flow stands for, be it by the second address of a VPC (R122). */
    public static Optional<LinkLocal> at(Topology topology, FlowEnd end) {
        return switch (end) {
            case FlowEnd.Internet(var address) -> at(address);
            case FlowEnd.Vacant(var address) -> topology.all(Vpc.class)
                    .stream()
                    .filter(vpc -> vpc.resolver().equals(Optional.of(address)))
                    .findFirst()
                    .map(_ -> RESOLVER);
            case FlowEnd.At _ -> Optional.empty();
        };
    }

    /** Names are asked over TCP too. */
    boolean listens(int port, Protocol asked) {
        return port == port() && (asked == protocol || this == RESOLVER);
    }
}
