package portico.model.topology;

import java.util.Optional;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;
import portico.model.net.PortRange;
import portico.model.net.Protocol;

/**
 * One numbered line of a network ACL (R113).
 *
 * @param number from 1 to 32766; the lowest that matches decides
 * @param protocol empty means every protocol, which AWS writes {@code -1}
 * @param ports the destination ports of a packet, in either direction
 * @param peer the other end: where an inbound packet comes from, where an outbound one goes
 */
public record NetworkAclEntry(int number, Optional<Protocol> protocol, PortRange ports, Cidr peer, Action action) {

    /** The highest number of a line that somebody wrote; AWS's own last line, which denies everything, comes after it. */
    public static final int HIGHEST = 32766;

    /** What becomes of a packet that a line matches. */
    public enum Action {
        ALLOW, DENY
    }

    public NetworkAclEntry {
        if (number < 1 || number > HIGHEST) {
            throw new IllegalArgumentException("not the number of an ACL entry: " + number);
        }
    }

    /** Whether the line speaks of a packet with this destination port whose other end has this address. */
    public boolean matches(Protocol wanted, int port, Ipv4Address address) {
        return (protocol.isEmpty() || protocol.get() == wanted && ports.contains(port)) && peer.contains(address);
    }
}
