package portico.format.document;

import java.util.List;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.model.net.PortRange;
import portico.model.topology.Agent;
import portico.model.topology.ContainerInstance;
import portico.model.topology.HostPorts;

/** {@code hostPorts} of an instance: only what differs from a fresh instance of its operating system (R22, R30). */
final class HostPortsFormat {

    private HostPortsFormat() {}

    static HostPorts read(Fields instance, Agent.OperatingSystem system) {
        HostPorts usual = HostPorts.of(system);
        return instance
                .object("hostPorts",
                        in -> new HostPorts(ports(in, "reservedTcp", usual.reservedTcp()),
                                ports(in, "reservedUdp", usual.reservedUdp()),
                                in.parsed("dynamicRange", PortRange::of).orElse(usual.dynamicRange()),
                                in.integer("lastAssigned", 1, 65535), in.integer("lastAssignedUdp", 1, 65535),
                                in.flag("userlandProxy", true)))
                .orElse(usual);
    }

    private static List<Integer> ports(Fields in, String name, List<Integer> usual) {
        return in.has(name) ? in.texts(name).stream().map(text -> PortRange.of(text).first()).toList() : usual;
    }

    static void write(ContainerInstance instance, JsonObject out) {
        HostPorts ports = instance.hostPorts();
        HostPorts usual = HostPorts.of(instance.agent().operatingSystem());
        JsonObject differences = new JsonObject()
                .when(!ports.reservedTcp().equals(usual.reservedTcp()),
                        o -> o.put("reservedTcp", ports.reservedTcp(), HostPortsFormat::port))
                .when(!ports.reservedUdp().equals(usual.reservedUdp()),
                        o -> o.put("reservedUdp", ports.reservedUdp(), HostPortsFormat::port))
                .when(!ports.dynamicRange().equals(usual.dynamicRange()),
                        o -> o.put("dynamicRange", ports.dynamicRange().toString()))
                .when(ports.lastAssigned().isPresent(), o -> o.put("lastAssigned", ports.lastAssigned()))
                .when(ports.lastAssignedUdp().isPresent(), o -> o.put("lastAssignedUdp", ports.lastAssignedUdp()))
                .when(!ports.userlandProxy(), o -> o.put("userlandProxy", false));
        out.when(!ports.equals(usual), o -> o.put("hostPorts", differences));
    }

    private static Json port(int port) {
        return Json.of(port);
    }
}
