package portico.model.flow;

import portico.model.net.Protocol;

/** One connection that somebody tries to open. */
public record Flow(FlowEnd from, FlowEnd to, int port, Protocol protocol) {}
