package portico.format.document;

import java.util.Locale;
import java.util.Optional;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.model.net.Cidr;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.topology.NetworkAclEntry;

/** Lines of network ACLs: {@code number}, {@code action}, {@code protocol}, {@code ports}, {@code from} or {@code to} a block. */
final class NetworkAclEntries {

    private NetworkAclEntries() {}

    /** {@code side} is {@code from} for inbound lines and {@code to} for outbound ones. */
    static NetworkAclEntry read(Fields in, String side) {
        int number = in.required("number", in.integer("number", 1, NetworkAclEntry.HIGHEST).stream().boxed().findAny());
        NetworkAclEntry.Action action = in.required("action",
                in.parsed("action", text -> Fields.constant(NetworkAclEntry.Action.class, text)));
        PortRange ports = in.has("ports") ? in.required("ports", in.parsed("ports", PortRange::of)) : PortRange.ALL;
        Cidr peer = in.has(side) ? in.required(side, in.parsed(side, Cidr::of)) : Cidr.EVERYWHERE;
        return new NetworkAclEntry(number, SecurityGroupRules.protocol(in), ports, peer, action);
    }

    static Json write(NetworkAclEntry entry, String side) {
        return new JsonObject().put("number", entry.number())
                .put("action", entry.action().name().toLowerCase(Locale.ROOT))
                .put("protocol", protocol(entry.protocol()))
                .when(!entry.ports().equals(PortRange.ALL), o -> o.put("ports", entry.ports().toString()))
                .put(side, entry.peer().toString())
                .build();
    }

    private static String protocol(Optional<Protocol> protocol) {
        return protocol.map(Protocol::toString).orElse("all");
    }
}
