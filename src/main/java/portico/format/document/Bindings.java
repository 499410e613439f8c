package portico.format.document;

import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.topology.NetworkBinding;

/** One of {@code networkBindings}. */
final class Bindings {

    private Bindings() {}

    static NetworkBinding read(Fields in) {
        PortRange containerPorts = in.required("containerPort", in.parsed("containerPort", PortRange::of));
        return new NetworkBinding(in.required("container", in.text("container")), containerPorts,
                in.required("hostPort", in.parsed("hostPort", PortRange::of)),
                in.parsed("protocol", Protocol::of).orElse(Protocol.TCP), in.flag("dynamic", false));
    }

    static Json write(NetworkBinding binding) {
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
}
