package portico.format.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.model.id.InstanceId;
import portico.model.net.Ipv4Address;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.topology.LaunchType;
import portico.model.topology.NetworkBinding;
import portico.model.topology.Task.Placement;

/** Where a task runs: {@code containerInstance}, {@code networkInterface}, {@code networkBindings}, {@code bridgeAddresses}. */
final class Placements {

    private Placements() {}

    /** Empty for a task without a place. What the scheduler has to fill in is told to the scope. */
    static Optional<Placement> read(Fields in, Identity task, LaunchType launchType, Scope scope) {
        Optional<InstanceId> instance = in.reference("containerInstance", scope.names(Kinds.CONTAINER_INSTANCES));
        boolean detailed = Stream.of("networkInterface", "networkBindings", "bridgeAddresses")
                .map(in::has)
                .reduce(false, Boolean::logicalOr);
        Placement placement = new Placement(instance,
                in.object("networkInterface", eni -> TaskInterfaces.read(eni, in, task, launchType, scope)),
                in.objects("networkBindings", Placements::binding), bridgeAddresses(in));
        boolean placed = instance.isPresent() || detailed && !in.has("containerInstance");
        leave(placed, detailed && in.has("status"), in.has("status"), task, scope);
        return Optional.of(placement).filter(_ -> placed);
    }

    /** Documents that Portico wrote always say the status, and mean what they say. */
    private static void leave(boolean placed, boolean closed, boolean told, Identity task, Scope scope) {
        if (placed && !closed) {
            scope.leaveOpen(task);
        } else if (!placed && !told) {
            scope.leaveWanted(task);
        }
    }

    private static NetworkBinding binding(Fields in) {
        PortRange containerPorts = in.required("containerPort", in.parsed("containerPort", PortRange::of));
        return new NetworkBinding(in.required("container", in.text("container")), containerPorts,
                in.required("hostPort", in.parsed("hostPort", PortRange::of)),
                in.parsed("protocol", Protocol::of).orElse(Protocol.TCP), in.flag("dynamic", false));
    }

    private static Map<String, Ipv4Address> bridgeAddresses(Fields in) {
        Map<String, Ipv4Address> addresses = new LinkedHashMap<>();
        in.object("bridgeAddresses", fields -> {
            fields.names().forEach(name -> fields.parsed(name, Ipv4Address::of).ifPresent(a -> addresses.put(name, a)));
            return addresses;
        });
        return addresses;
    }

    static void write(Placement place, JsonObject out) {
        place.instance().ifPresent(id -> out.put("containerInstance", id.value()));
        place.networkInterface().ifPresent(eni -> out.put("networkInterface", TaskInterfaces.write(eni)));
        out.when(place.networkInterface().isEmpty() || !place.bindings().isEmpty(),
                o -> o.put("networkBindings", place.bindings(), Placements::write));
        out.when(!place.bridgeAddresses().isEmpty(), o -> o.put("bridgeAddresses", addresses(place.bridgeAddresses())));
    }

    private static Json write(NetworkBinding binding) {
        return new JsonObject().put("container", binding.container())
                .put("containerPort", ports(binding.containerPorts()))
                .put("hostPort", ports(binding.hostPorts()))
                .put("protocol", binding.protocol().toString())
                .when(binding.dynamic(), o -> o.put("dynamic", true))
                .build();
    }

    private static Json ports(PortRange ports) {
        return ports.size() == 1 ? Json.of(ports.first()) : Json.of(ports.toString());
    }

    private static JsonObject addresses(Map<String, Ipv4Address> addresses) {
        JsonObject out = new JsonObject();
        new TreeMap<>(addresses).forEach((container, address) -> out.put(container, address.toString()));
        return out;
    }
}
