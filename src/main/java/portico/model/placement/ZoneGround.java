package portico.model.placement;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.capacity.Capacity;
import portico.model.capacity.Recount;
import portico.model.id.InstanceId;
import portico.model.id.SubnetId;
import portico.model.id.ZoneId;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.ContainerInstance;
import portico.model.topology.LaunchType;
import portico.model.topology.Membership;
import portico.model.topology.NetworkMode;
import portico.model.topology.Revision;
import portico.model.topology.Service;
import portico.model.topology.Topology;

/**
 * The zones where a task of a service could be: of its subnets on Fargate, else of active, connected instances of its cluster (R61). The same as
 * long as no host comes, goes or changes, whatever tasks move.
 *
 * @param fit those with a host of a kind that the service may use; empty as long as nobody had to know
 */
public record ZoneGround(Set<ZoneId> zones, Optional<Set<ZoneId>> fit) {

    /** A host by all that is asked of it here, also by queries, but for the tasks that are there. */
    private record Place(HostKind kind, InstanceId id, String type, Optional<Instant> registeredAt) {

        static Place of(ContainerInstance host, Capacity capacity) {
            return new Place(HostKind.of(host, capacity.of(host.id())), host.id(), host.instanceType(),
                    host.registeredAt());
        }
    }

    public ZoneGround {
        zones = Set.copyOf(zones);
        fit = fit.map(Set::copyOf);
    }

    static ZoneGround of(Topology topology, Service service) {
        return new ZoneGround(zones(topology, service).collect(Collectors.toSet()), Optional.empty());
    }

    /** Whether the grounds of all services are the same after an edit, but for queries that look at tasks. */
    public static boolean staysAfter(Recount recount) {
        Revision revision = recount.revision();
        return places(revision.instancesBefore(), recount.before())
                .equals(places(revision.instancesAfter(), recount.after()));
    }

    private static Set<Place> places(Stream<ContainerInstance> hosts, Capacity capacity) {
        return hosts.map(host -> Place.of(host, capacity)).collect(Collectors.toSet());
    }

    private static Stream<ZoneId> zones(Topology topology, Service service) {
        NetworkMode mode = topology.taskDefinition(service.taskDefinition()).networkMode();
        List<ZoneId> ofSubnets = service.networkConfiguration()
                .map(AwsvpcConfiguration::subnets)
                .orElse(List.of())
                .stream()
                .map(subnet -> zone(topology, subnet))
                .distinct()
                .toList();
        if (service.launchType() == LaunchType.FARGATE) {
            return ofSubnets.stream();
        }
        return hosts(topology, service).map(instance -> zone(topology, instance.subnet()))
                .filter(zone -> mode != NetworkMode.AWSVPC || ofSubnets.contains(zone));
    }

    private static Stream<ContainerInstance> hosts(Topology topology, Service service) {
        return Membership.of(topology, service).instances(topology).filter(ContainerInstance::takesTasks);
    }

    private static ZoneId zone(Topology topology, SubnetId subnet) {
        return topology.subnet(subnet).zone();
    }

    boolean isFit(ZoneId zone) {
        return fit.orElseThrow().contains(zone);
    }

    ZoneGround judged(Topology topology, Capacity capacity, Service service) {
        return fit.isPresent() ? this : new ZoneGround(zones, Optional.of(fit(topology, capacity, service)));
    }

    /** Looks at no more hosts of a zone than up to the first that will do. */
    private static Set<ZoneId> fit(Topology topology, Capacity capacity, Service service) {
        Demand demand = Likeness.of(topology, service);
        Hosts all = new Hosts(topology, capacity);
        Set<ZoneId> fit = new HashSet<>();
        hosts(topology, service).filter(host -> !fit.contains(zone(topology, host.subnet())))
                .map(all::of)
                .filter(host -> isFit(demand, host))
                .forEach(host -> fit.add(host.subnet().zone()));
        return fit;
    }

    private static boolean isFit(Demand demand, Host host) {
        return Reasons.bits(Requirement.OF_KIND, demand, host) == 0
                && demand.constraints().excluding(host).findAny().isEmpty();
    }
}
