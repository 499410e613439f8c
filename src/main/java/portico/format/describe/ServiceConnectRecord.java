package portico.format.describe;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import portico.model.topology.ServiceConnect;
import portico.model.topology.ServiceConnect.Alias;
import portico.model.topology.ServiceConnect.Endpoint;

/** Service Connect of a service: create-service writes it at the service, describe-services prints it at the deployments (R145). */
record ServiceConnectRecord(Item service) {

    /** @param namespaces names of namespaces by id, each empty where no file tells it */
    Optional<ServiceConnect> read(Function<String, Optional<String>> namespaces) {
        return Stream.concat(Stream.of(service), service.items("deployments").stream())
                .map(holder -> holder.get("serviceConnectConfiguration"))
                .filter(connect -> connect.isTrue("enabled"))
                .findFirst()
                .map(connect -> connect(connect, id -> namespaces.apply(id).orElse(id)));
    }

    private static ServiceConnect connect(Item connect, UnaryOperator<String> names) {
        String namespace = connect.text("namespace").map(text -> names.apply(Arn.of(text).tail())).orElse("");
        return new ServiceConnect(namespace,
                connect.items("services").stream().flatMap(each -> endpoint(each, namespace)).toList());
    }

    private static Stream<Endpoint> endpoint(Item endpoint, String namespace) {
        return endpoint.text("portName").stream().map(port -> {
            String name = endpoint.text("discoveryName").orElse(port);
            List<Alias> aliases = endpoint.items("clientAliases")
                    .stream()
                    .flatMap(alias -> alias(alias, namespace.isEmpty() ? name : name + "." + namespace))
                    .toList();
            return new Endpoint(port, name, aliases, port(endpoint.get("ingressPortOverride")));
        });
    }

    private static Stream<Alias> alias(Item alias, String usual) {
        return port(alias.get("port")).stream().mapToObj(port -> new Alias(alias.text("dnsName").orElse(usual), port));
    }

    private static OptionalInt port(Item item) {
        return item.number().stream().filter(port -> port > 0 && port <= 65_535).findFirst();
    }
}
