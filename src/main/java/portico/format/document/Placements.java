package portico.format.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import portico.format.json.JsonObject;
import portico.model.id.InstanceId;
import portico.model.net.Ipv4Address;
import portico.model.topology.LaunchType;
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
                in.objects("networkBindings", Bindings::read), bridgeAddresses(in),
                in.parsed("startedAt", Moments::of));
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
                o -> o.put("networkBindings", place.bindings(), Bindings::write));
        out.when(place.startedAt().isPresent(), o -> o.put("startedAt", place.startedAt()));
        out.when(!place.bridgeAddresses().isEmpty(), o -> o.put("bridgeAddresses", addresses(place.bridgeAddresses())));
    }

    private static JsonObject addresses(Map<String, Ipv4Address> addresses) {
        JsonObject out = new JsonObject();
        new TreeMap<>(addresses).forEach((container, address) -> out.put(container, address.toString()));
        return out;
    }
}
