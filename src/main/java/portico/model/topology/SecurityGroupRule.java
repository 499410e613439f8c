package portico.model.topology;

import java.util.Optional;
import java.util.stream.Stream;
import portico.model.id.ResourceId;
import portico.model.id.SecurityGroupId;
import portico.model.net.Cidr;
import portico.model.net.PortRange;
import portico.model.net.Protocol;

/**
 * One allow rule of a security group.
 *
 * @param protocol empty means every protocol, which AWS writes {@code -1}
 */
public record SecurityGroupRule(Optional<Protocol> protocol, PortRange ports, Peer peer, String description) {

    /** The other end that a rule admits. */
    public sealed interface Peer {

        default Stream<ResourceId> references() {
            return Stream.empty();
        }
    }

    public record Block(Cidr cidr) implements Peer {

        @Override
        public String toString() {
            return cidr.toString();
        }
    }

    /** The private addresses of the interfaces that carry a group (R108). */
    public record Group(SecurityGroupId id) implements Peer {

        @Override
        public Stream<ResourceId> references() {
            return Stream.of(id);
        }

        @Override
        public String toString() {
            return id.toString();
        }
    }

    public record PrefixList(String name) implements Peer {

        @Override
        public String toString() {
            return name;
        }
    }

    /** Whether the rule speaks of this port and protocol, whoever the peer. */
    public boolean covers(Protocol wanted, int port) {
        return protocol.isEmpty() || protocol.get() == wanted && ports.contains(port);
    }
}
