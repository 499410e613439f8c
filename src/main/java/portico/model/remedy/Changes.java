package portico.model.remedy;

import java.util.stream.Stream;
import portico.model.flow.Flow;
import portico.model.flow.Lack;
import portico.model.topology.TargetGroup;
import portico.model.topology.Topology;

/** What could be changed so that a step permits: the narrowest first. */
final class Changes {

    private final Topology topology;
    private final GroupChanges groups;
    private final AclChanges acls;
    private final RouteChanges routes;
    private final EndpointChanges endpoints;
    private final AddressChanges addresses;

    Changes(Topology topology, Flow flow) {
        Peers peers = new Peers(topology, flow);
        this.topology = topology;
        this.groups = new GroupChanges(topology, peers);
        this.acls = new AclChanges(topology, peers);
        this.routes = new RouteChanges(topology);
        this.endpoints = new EndpointChanges(topology, peers);
        this.addresses = new AddressChanges(topology);
    }

    Stream<Change> against(Lack lack) {
        return switch (lack) {
            case Lack.GroupRule rule -> groups.against(rule);
            case Lack.AclLine line -> acls.against(line);
            case Lack.Route route -> Stream.concat(routes.against(route), endpoints.against(route));
            case Lack.PublicAddress address -> addresses.against(address);
            case Lack.TargetType type -> Stream.of(another(type));
            case Lack.BalancersAddress(var id) -> Stream.of(hidden(topology.targetGroup(id)));
        };
    }

    private static Change hidden(TargetGroup group) {
        return new Change(
                "Let " + group.name() + " send to its targets from the balancer's addresses, not the client's",
                group.withoutClients());
    }

    private Change another(Lack.TargetType type) {
        TargetGroup is = topology.targetGroup(type.group());
        return new Change("Make " + is.name() + " a target group of type " + type.wanted().apiName(),
                is.withType(type.wanted()));
    }
}
