package portico.model.discovery;

import java.util.OptionalInt;
import portico.model.id.ResourceId;
import portico.model.net.Ipv4Address;

/**
 * One address that an answer holds, and the task behind it; behind a public name, the instance (R123).
 *
 * @param port empty for an A record, which holds none (R138)
 * @param healthy whether Cloud Map or the proxy counts on it (R141, R144)
 */
public record Entry(ResourceId holder, Ipv4Address address, OptionalInt port, boolean healthy) {}
