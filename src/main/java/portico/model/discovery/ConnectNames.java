package portico.model.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import portico.model.flow.Flow;
import portico.model.topology.Clusters;
import portico.model.topology.NetworkMode;
import portico.model.topology.Service;
import portico.model.topology.ServiceConnect;
import portico.model.topology.ServiceConnect.Alias;
import portico.model.topology.ServiceConnect.Endpoint;
import portico.model.topology.Topology;

/** Names of Service Connect, which resolve inside the tasks of their namespace and nowhere else (R145 to R149). */
final class ConnectNames {

    private final Topology topology;

    ConnectNames(Topology topology) {
        this.topology = topology;
    }

    /** Something that may be called. */
    record Offer(Service service, Endpoint endpoint, Alias alias) {}

    Stream<Offer> offers() {
        return topology.services()
                .stream()
                .flatMap(
                        service -> service.discovery().connect().stream().flatMap(connect -> offers(service, connect)));
    }

    private static Stream<Offer> offers(Service service, ServiceConnect connect) {
        return connect.endpoints()
                .stream()
                .flatMap(endpoint -> endpoint.aliases().stream().map(alias -> new Offer(service, endpoint, alias)));
    }

    /** Empty where no alias is spelt so. */
    Optional<Lookup> ask(Client client, String name, OptionalInt port) {
        List<Offer> named = offers().filter(offer -> offer.alias().dnsName().equalsIgnoreCase(name)).toList();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> own = client.task()
                .flatMap(task -> task.service())
                .map(topology::service)
                .flatMap(this::namespace);
        return Optional.of(named.stream()
                .filter(offer -> own.isPresent() && own.equals(namespace(offer.service())))
                .findFirst()
                .map(offer -> called(offer, name, port))
                .orElseGet(() -> Lookup.unknown(name, outside(named.getFirst()))));
    }

    /** The namespace of the service, else the cluster's default; empty without a proxy. */
    private Optional<String> namespace(Service service) {
        Clusters clusters = Clusters.of(topology);
        return service.discovery()
                .connect()
                .map(connect -> connect.namespace().isEmpty()
                        ? clusters.get(clusters.of(service)).namespace().orElse("")
                        : connect.namespace());
    }

    private Said outside(Offer offer) {
        return Said.of(145, offer.alias().dnsName() + " resolves inside tasks of services in namespace "
                + namespace(offer.service()).orElse("") + " only; the resolver of the VPC does not know it");
    }

    private Lookup called(Offer offer, String name, OptionalInt port) {
        int alias = offer.alias().port();
        if (port.isPresent() && port.getAsInt() != alias) {
            return Lookup.unknown(name, Said.of(145,
                    "the proxy listens for " + name + " on port " + alias + ", not on " + port.getAsInt()));
        }
        Members members = new Members(topology, offer.service());
        int inside = members.namedPort(offer.endpoint().portName()).orElseGet(() -> members.firstPort().orElse(alias));
        int ingress = offer.endpoint().ingressPort().orElse(inside);
        List<Entry> servers = members.entries(task -> Members.reachedAt(task, ingress))
                .stream()
                .filter(Entry::healthy)
                .toList();
        return new Lookup(name, Lookup.Kind.SERVICE_CONNECT, Optional.of(offer.service().id()), servers,
                OptionalInt.empty(), said(offer, servers, members.definition().networkMode(), inside),
                Optional.of(new Flow.Alias(name, alias, inside)));
    }

    private static List<Said> said(Offer offer, List<Entry> servers, NetworkMode mode, int inside) {
        List<Said> said = new ArrayList<>();
        said.add(Said.of(145, offer.alias().dnsName() + ":" + offer.alias().port()
                + " stands in /etc/hosts of the task and leads to the proxy beside the application"));
        said.add(Said.of(149, "only a client that was started after the endpoint existed knows the name"));
        if (servers.isEmpty()) {
            said.add(Said.of(148, "no task offers it now, and the proxy answers with an error"));
            return said;
        }
        said.add(Said.of(148,
                "the proxy takes one of " + servers.size() + " in turn, and tries two others where one fails"));
        said.add(Said.of(146, "between tasks the call uses port " + ports(servers) + ", never the alias"));
        if (mode == NetworkMode.BRIDGE || mode == NetworkMode.DEFAULT) {
            said.add(Said.assumed(147,
                    "the proxy of a bridge task has a dynamic host port of its own; the container's stands for it"));
        }
        said.add(Said.of(146, "the proxy there hands it to the application on 127.0.0.1:" + inside));
        return said;
    }

    private static String ports(List<Entry> servers) {
        return String.join(", ",
                servers.stream().map(server -> Integer.toString(server.port().orElseThrow())).distinct().toList());
    }
}
