package portico.model.flow.log;

import portico.model.flow.Packet;
import portico.model.net.Ipv4Address;

/**
 * A packet passes an interface, or is stopped there.
 *
 * @param original where it came from before this interface's owner rewrote it (R176); its own source as a rule
 */
record Passage(Vantage at, Direction direction, Packet packet, Ipv4Address original, boolean accepted) {

    Passage(Vantage at, Direction direction, Packet packet, boolean accepted) {
        this(at, direction, packet, packet.src().address(), accepted);
    }

    /** The packet that answers, the other way. */
    Passage reversed() {
        return new Passage(at, direction == Direction.INGRESS ? Direction.EGRESS : Direction.INGRESS, packet.reversed(),
                accepted);
    }

    /** The field {@code srcaddr}: the interface's primary address on its own side (R176). */
    Ipv4Address src() {
        return direction == Direction.EGRESS ? at.address() : packet.src().address();
    }

    /** The field {@code dstaddr}. */
    Ipv4Address dst() {
        return direction == Direction.INGRESS ? at.address() : packet.dst().address();
    }
}
