package portico.model.flow;

import java.util.Optional;
import portico.model.id.InstanceId;
import portico.model.id.ZoneId;
import portico.model.net.Ipv4Address;
import portico.model.net.SocketAddress;
import portico.model.rule.RuleId;
import portico.model.topology.ContainerInstance;

/** From a task or a host to metadata, names and time: past every group, and credentials never leave the host (R111, R150, R152, R169). */
final class LinkLocalPath {

    /** Where the ECS agent answers for the task endpoint (R150). */
    private static final SocketAddress AGENT = new SocketAddress(Ipv4Address.of("127.0.0.1"), 51679);
    /** The first address of a task on the bridge that leads to the agent (R150). */
    private static final Ipv4Address ON_ECS_BRIDGE = Ipv4Address.of("169.254.172.2");
    /** Set by ECS_AWSVPC_BLOCK_IMDS on the instance (R152, R191). */
    private static final String BLOCKED = "ecs.capability.task-eni-block-instance-metadata";

    private final Network network;
    private final Departure departure;

    LinkLocalPath(Network network, Departure departure) {
        this.network = network;
        this.departure = departure;
    }

    /** Who answers of those here: the second address of a VPC is the resolver of those inside it (R122). */
    Optional<LinkLocal> asked(FlowEnd to, Location from) {
        return switch (to) {
            case FlowEnd.Internet(var address) -> LinkLocal.at(address);
            case FlowEnd.Vacant(var address) -> Addressing.interfaceOf(from)
                    .filter(nic -> !nic.isOutside() && isResolver(nic, address))
                    .map(_ -> LinkLocal.RESOLVER);
            case FlowEnd.At _ -> Optional.empty();
        };
    }

    private boolean isResolver(NetworkInterface nic, Ipv4Address address) {
        return network.topology.vpc(nic.subnet().vpc()).resolver().equals(Optional.of(address));
    }

    private static Ipv4Address addressOf(FlowEnd called) {
        return switch (called) {
            case FlowEnd.Internet(var address) -> address;
            case FlowEnd.Vacant(var address) -> address;
            case FlowEnd.At at -> throw new IllegalArgumentException(at.id() + " has no link-local address");
        };
    }

    void ask(Walk walk, Location from, LinkLocal service) {
        SocketAddress to = new SocketAddress(addressOf(walk.flow().to()), walk.flow().port());
        switch (from) {
            case Location.OwnInterface at -> fromTask(walk, at, service, to);
            case Location.InHost at -> {
                departure.originate(walk, at, to);
                onward(walk, at.instance(), at.nic(), service);
            }
            case Location.OnBridge at -> fromBridge(walk, at, service, to);
            case Location.AtDatabase _,Location.Balanced _,Location.InterfaceEndpoint _,Location.GatewayEndpoint _,Location.Outside _,Location.Nowhere _ ->
                walk.nowhere(Hop.Place.HOST_NAMESPACE, Optional.empty(), service.label(), ruleOf(service),
                        "answers tasks and hosts only");
        }
    }

    private void fromTask(Walk walk, Location.OwnInterface at, LinkLocal service, SocketAddress to) {
        Optional<ZoneId> zone = at.nic().zone();
        Optional<ContainerInstance> host = at.task().instance().map(network.topology::instance);
        departure.originate(walk, at, to);
        if (service == LinkLocal.TASK_METADATA && host.isPresent()) {
            overEcsBridge(walk, host.get().id(), zone);
            toAgent(walk, host.get(), zone);
        } else {
            walk.pass(Hop.Place.TASK_INTERFACE, at.task().id(), zone, unfiltered(), answer(walk, at, host, service));
        }
    }

    /** The namespace of the task has a second way, to the agent on its host. */
    private static void overEcsBridge(Walk walk, InstanceId host, Optional<ZoneId> zone) {
        walk.rewrite(Hop.Place.HOST_NAMESPACE, host, zone,
                walk.packet().from(new SocketAddress(ON_ECS_BRIDGE, walk.packet().src().port())),
                new Step(Step.Kind.NETWORK_NAMESPACE, Step.Outcome.PASSED, "ecs-bridge", Rules.TASK_METADATA,
                        "through ecs-eth0 of the task, not through its interface in the VPC"));
    }

    private void fromBridge(Walk walk, Location.OnBridge at, LinkLocal service, SocketAddress to) {
        departure.ontoBridge(walk, at, to);
        if (service != LinkLocal.TASK_METADATA) {
            departure.masquerade(walk, at);
        }
        if (service == LinkLocal.INSTANCE_METADATA && !at.nic().isOutside()
                && at.instance().launch().metadata().endsAtHost()) {
            walk.pass(Hop.Place.HOST_INTERFACE, at.instance().id(), at.nic().zone(), unfiltered(),
                    silent(service, "tokens are required and may take one hop, and docker0 is one more"));
        } else {
            onward(walk, at.instance(), at.nic(), service);
        }
    }

    private void onward(Walk walk, ContainerInstance host, NetworkInterface nic, LinkLocal service) {
        Optional<ZoneId> zone = nic.zone();
        if (service == LinkLocal.TASK_METADATA) {
            toAgent(walk, host, zone);
        } else if (nic.isOutside()) {
            walk.pass(Hop.Place.HOST_INTERFACE, host.id(), zone,
                    silent(service, "the machine stands outside of AWS, where nothing answers there"));
        } else {
            walk.pass(Hop.Place.HOST_INTERFACE, host.id(), zone, unfiltered(), answer(walk, nic, service));
        }
    }

    private static void toAgent(Walk walk, ContainerInstance host, Optional<ZoneId> zone) {
        boolean listens = LinkLocal.TASK_METADATA.listens(walk.flow().port(), walk.flow().protocol());
        walk.rewrite(Hop.Place.HOST_NAT, host.id(), zone, listens ? walk.packet().to(AGENT) : walk.packet(),
                new Step(Step.Kind.DNAT, listens ? Step.Outcome.REWRITTEN : Step.Outcome.DENIED, "iptables",
                        Rules.TASK_METADATA, listens ? LinkLocal.TASK_METADATA.port() + " to " + AGENT
                                : "nothing listens on " + walk.flow().protocol() + " " + walk.flow().port()));
        if (listens) {
            walk.pass(Hop.Place.HOST_NAMESPACE, host.id(), zone, new Step(Step.Kind.LISTENER, Step.Outcome.PERMITTED,
                    "ecs-agent", Rules.CREDENTIALS, "answers on the same host, sees " + walk.packet().src()));
        }
    }

    private static Step unfiltered() {
        return new Step(Step.Kind.NETWORK_NAMESPACE, Step.Outcome.PASSED, "no filter", Rules.UNFILTERED,
                "no group and no network ACL is asked");
    }

    private Step answer(Walk walk, Location.OwnInterface at, Optional<ContainerInstance> host, LinkLocal service) {
        if (service == LinkLocal.INSTANCE_METADATA && host.isEmpty()) {
            return silent(service, "there is no instance on Fargate");
        }
        boolean blocked = host.filter(h -> h.attributes().containsKey(BLOCKED)).isPresent();
        return service == LinkLocal.INSTANCE_METADATA && blocked
                ? silent(service, "blocked for tasks by ECS_AWSVPC_BLOCK_IMDS")
                : answer(walk, at.nic(), service);
    }

    private Step answer(Walk walk, NetworkInterface nic, LinkLocal service) {
        boolean named = network.topology.vpc(nic.subnet().vpc()).enableDnsSupport();
        if (service == LinkLocal.RESOLVER && !named) {
            return silent(service, "DNS support of " + nic.subnet().vpc() + " is off");
        }
        boolean listens = service.listens(walk.flow().port(), walk.flow().protocol());
        return new Step(Step.Kind.LISTENER, listens ? Step.Outcome.PERMITTED : Step.Outcome.DENIED, service.label(),
                ruleOf(service), listens ? "answers " + walk.packet().src()
                        : "nothing listens on " + walk.flow().protocol() + " " + walk.flow().port());
    }

    private static Step silent(LinkLocal service, String why) {
        return new Step(Step.Kind.NETWORK_NAMESPACE, Step.Outcome.DENIED, service.label(), ruleOf(service), why);
    }

    private static RuleId ruleOf(LinkLocal service) {
        return switch (service) {
            case TASK_METADATA -> Rules.TASK_METADATA;
            case INSTANCE_METADATA -> Rules.INSTANCE_METADATA;
            case RESOLVER -> Rules.RESOLVER;
            case TIME -> Rules.UNFILTERED;
        };
    }
}
