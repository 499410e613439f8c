package portico.model.flow;

import portico.model.net.Protocol;
import portico.model.net.SocketAddress;

/** What is written on the packet: where from, where to. */
public record Packet(SocketAddress src, SocketAddress dst, Protocol protocol) {

    public Packet from(SocketAddress newSrc) {
        return new Packet(newSrc, dst, protocol);
    }

    public Packet to(SocketAddress newDst) {
        return new Packet(src, newDst, protocol);
    }

    /** The packet that answers this one. */
    public Packet reversed() {
        return new Packet(dst, src, protocol);
    }

    @Override
    public String toString() {
        return src + " > " + dst;
    }
}
