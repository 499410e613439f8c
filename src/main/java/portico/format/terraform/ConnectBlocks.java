package portico.format.terraform;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import portico.format.dialect.Described;
import portico.format.json.Json;

/** Service Connect as create-service and create-cluster take it (R145). */
final class ConnectBlocks {

    private ConnectBlocks() {}

    /** {@code service_connect_configuration} of a service. */
    static Optional<Json.Obj> configuration(Block service) {
        return service.block("service_connect_configuration")
                .map(connect -> Described.at(connect.place())
                        .put("enabled", Json.of(connect.isTrue("enabled")))
                        .put("namespace", connect.get("namespace"))
                        .put("services", each(connect, "service", ConnectBlocks::endpoint))
                        .build())
                .findFirst();
    }

    private static Json.Obj endpoint(Block endpoint) {
        return Described.at(endpoint.place())
                .put("portName", endpoint.get("port_name"))
                .put("discoveryName", endpoint.get("discovery_name"))
                .put("ingressPortOverride", endpoint.get("ingress_port_override"))
                .put("clientAliases", each(endpoint, "client_alias", ConnectBlocks::alias))
                .build();
    }

    private static Json.Obj alias(Block alias) {
        return Described.at(alias.place()).put("dnsName", alias.get("dns_name")).put("port", alias.get("port")).build();
    }

    /** {@code service_connect_defaults} of a cluster: the namespace of services that name none. */
    static Optional<Json.Obj> defaults(Block cluster) {
        return cluster.block("service_connect_defaults")
                .map(defaults -> Described.at(defaults.place()).put("namespace", defaults.get("namespace")).build())
                .findFirst();
    }

    private static List<Json.Obj> each(Block outer, String name, Function<Block, Json.Obj> how) {
        return outer.blocks(name).stream().map(how).toList();
    }
}
