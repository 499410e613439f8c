package portico.model.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import portico.model.id.VpcId;
import portico.model.topology.NetworkMode;
import portico.model.topology.Service;
import portico.model.topology.ServiceRegistry;
import portico.model.topology.ServiceRegistry.RecordType;
import portico.model.topology.ServiceRegistry.Routing;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;

/** Names in Cloud Map, as the resolver of a VPC answers them (R138 to R144). */
final class CloudMapNames {

    private static final int MOST = 8;

    private final Topology topology;

    CloudMapNames(Topology topology) {
        this.topology = topology;
    }

    /** Empty where no service goes by the name. */
    Optional<Lookup> ask(Client client, String name) {
        return topology.services()
                .stream()
                .filter(service -> service.registry().filter(r -> r.dnsName().equalsIgnoreCase(name)).isPresent())
                .findFirst()
                .map(service -> ask(client, service, service.registry().orElseThrow()));
    }

    private Lookup ask(Client client, Service service, ServiceRegistry registry) {
        Optional<Said> silence = silence(client, service, registry);
        if (silence.isPresent()) {
            return Lookup.unknown(registry.dnsName(), silence.get());
        }
        Members members = new Members(topology, service);
        NetworkMode mode = members.definition().networkMode();
        boolean plain = registry.recordsFor(mode).contains(RecordType.A) && mode == NetworkMode.AWSVPC;
        List<Entry> all = plain ? members.addresses()
                : members.entries(task -> Members.reachedAt(task, port(members, registry)));
        List<Entry> answer = answer(all);
        List<Said> said = new ArrayList<>(List.of(asked(client, plain, mode)));
        said.addAll(said(registry, all, answer));
        return new Lookup(registry.dnsName(), plain ? Lookup.Kind.A_RECORDS : Lookup.Kind.SRV_RECORDS,
                Optional.of(service.id()), answer, OptionalInt.of(registry.ttlSeconds()), said);
    }

    private static int port(Members members, ServiceRegistry registry) {
        return registry.containerPort().orElseGet(() -> members.firstPort().orElse(0));
    }

    /** Why nobody answers. */
    private Optional<Said> silence(Client client, Service service, ServiceRegistry registry) {
        if (client.vpc().isEmpty()) {
            return Optional.of(Said.of(140, "asked from outside the VPC; its records hold private addresses anyway"));
        }
        Vpc vpc = client.vpc().get();
        if (!vpc.enableDnsSupport()) {
            return Optional
                    .of(Said.of(144, "DNS support of " + vpc.name() + " is off, and no name of Cloud Map resolves"));
        }
        Optional<VpcId> home = home(service);
        return home.filter(id -> !id.equals(vpc.id()))
                .map(id -> Said.assumed(144, "namespace " + registry.namespace() + " belongs to "
                        + topology.vpc(id).name() + ", and the resolver of " + vpc.name() + " does not know it"));
    }

    private Optional<VpcId> home(Service service) {
        return new Members(topology, service).registered()
                .stream()
                .flatMap(task -> Client.subnetOf(topology, task).stream())
                .findFirst()
                .map(subnet -> topology.subnet(subnet).vpc());
    }

    /** Healthy ones; where none is, the unhealthy ones (R141). */
    private static List<Entry> answer(List<Entry> all) {
        List<Entry> healthy = all.stream().filter(Entry::healthy).toList();
        return healthy.isEmpty() ? all : healthy;
    }

    private static Said asked(Client client, boolean plain, NetworkMode mode) {
        Vpc vpc = client.vpc().orElseThrow();
        String resolver = vpc.resolver().map(address -> " " + address).orElse("");
        return Said.of(138, "resolver" + resolver + " of " + vpc.name() + " answers with "
                + (plain ? "A records: addresses of tasks, and no port" : "SRV records: the port stands in the answer")
                + ", as of mode " + mode.apiName());
    }

    private static List<Said> said(ServiceRegistry registry, List<Entry> all, List<Entry> answer) {
        if (all.isEmpty()) {
            return List.of(Said.of(141, "no task is registered, and the answer is empty"));
        }
        return List.of(Said.of(141, extent(registry, answer)), Said.of(142, "the client may keep the answer for "
                + registry.ttlSeconds() + " s, also when a task of it has been replaced"));
    }

    private static String extent(ServiceRegistry registry, List<Entry> answer) {
        if (answer.size() == 1) {
            return answer.getFirst().healthy() ? "the only one, which is healthy" : "the only one, which is unhealthy";
        }
        String health = answer.getFirst().healthy() ? " healthy" : " unhealthy, as none is healthy";
        if (registry.routing() == Routing.WEIGHTED) {
            return "one of " + answer.size() + health + ", by weight";
        }
        return answer.size() > MOST ? "any " + MOST + " of " + answer.size() + health + ", in random order"
                : "all " + answer.size() + health + ", in random order";
    }
}
