package portico.model.flow;

import portico.model.net.Protocol;
import portico.model.net.SocketAddress;

/** What is written on the packet: where from, where to. */
public record Packet(SocketAddress src, SocketAddress dst, Protocol protocol) {}
