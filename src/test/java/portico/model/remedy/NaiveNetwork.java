package portico.model.remedy;

import java.util.Optional;
import portico.model.flow.Disposition;
import portico.model.flow.Flow;
import portico.model.flow.FlowEnd;
import portico.model.net.Ipv4Address;
import portico.model.topology.InternetGateway;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NatGateway;
import portico.model.topology.Route;
import portico.model.topology.Subnet;
import portico.model.topology.Topology;
import portico.model.topology.VpcEndpoint;

/**
 * The rules R104 to R137 and R155 to R170 read word by word, without looking at how the tracer works: every flow is a list of questions in the order
 * of R114, and the first no decides.
 */
final class NaiveNetwork extends NaiveBalancing {

    private static final int CLIENT_PORT = 51000;
    private static final int TASK_PORT = 40000;
    private static final int NAT_PORT = 1024;

    NaiveNetwork(Topology topology) {
        super(topology);
    }

    Disposition ask(Flow flow) {
        Optional<Disposition> local = local(flow);
        if (local.isPresent()) {
            return local.get();
        }
        NaiveQuestions q = new NaiveQuestions(rules, flow.protocol());
        Optional<LoadBalancer> balancer = balancerFor(flow);
        if (isApart(flow)) {
            return Disposition.UNREACHABLE;
        }
        if (balancer.isPresent()) {
            balanced(q, flow, balancer.get());
        } else if (isMachine(flow.from())) {
            fromMachine(q, flow);
        } else if (isMachine(flow.to())) {
            toMachine(q, flow);
        } else if (flow.to() instanceof FlowEnd.Internet(var address)) {
            outward(q, nic(flow.from()), address, flow.port());
        } else if (flow.from() instanceof FlowEnd.Internet(var address)) {
            Nic to = nic(flow.to());
            inward(q, to, to.publicIp(), address, wirePort(flow));
            arrive(q, flow, to, address, CLIENT_PORT, true);
        } else if (resource(flow.to()) instanceof VpcEndpoint e && e.type() == VpcEndpoint.Type.GATEWAY) {
            toService(q, nic(flow.from()), e, flow.port());
        } else {
            Nic from = nic(flow.from());
            Nic to = nic(flow.to());
            leave(q, from, to, wirePort(flow));
            arrive(q, flow, to, from.address(), TASK_PORT, !from.subnet().id().equals(to.subnet().id()));
        }
        return q.decide();
    }

    /** Both outside, or at an endpoint that serves its own VPC only: a machine finds its interfaces where a gateway leads (R1, R120). */
    private boolean isApart(Flow flow) {
        boolean bothOutside = isOutside(flow.from()) && isOutside(flow.to());
        boolean endpoint = resource(flow.to()) instanceof VpcEndpoint e
                && (flow.from() instanceof FlowEnd.Internet || isMachine(flow.from()) && e.interfaces().isEmpty());
        return bothOutside && !(isMachine(flow.from()) && flow.to() instanceof FlowEnd.Internet) || endpoint;
    }

    private boolean isOutside(FlowEnd end) {
        return end instanceof FlowEnd.Internet || isMachine(end);
    }

    /** R1: a machine outside of AWS calls over a gateway to which a route leads back, or else over the internet. */
    private void fromMachine(NaiveQuestions q, Flow flow) {
        if (!(flow.to() instanceof FlowEnd.Internet)) {
            Nic to = nic(flow.to());
            arrive(q, flow, to, enter(q, nic(flow.from()), to, wirePort(flow)), TASK_PORT, true);
        }
    }

    /** The address by which it is seen. */
    private Ipv4Address enter(NaiveQuestions q, Nic machine, Nic to, int port) {
        if (rules.leadsOut(to.subnet(), machine.address())) {
            return machine.address();
        }
        Ipv4Address seen = machine.publicIp().orElse(FlowEnd.Internet.CLIENT.address());
        if (to.publicIp().isEmpty()) {
            q.ask(false, Disposition.NO_ROUTE);
            return machine.address();
        }
        inward(q, to, to.publicIp(), seen, port);
        return seen;
    }

    /** By its name: where the balancer faces the internet, that leads to its public addresses everywhere. */
    private Ipv4Address enterBalancer(NaiveQuestions q, LoadBalancer balancer, Nic machine, Nic node, int port) {
        if (!balancer.internetFacing()) {
            return enter(q, machine, node, port);
        }
        Ipv4Address seen = machine.publicIp().orElse(FlowEnd.Internet.CLIENT.address());
        inward(q, node, node.publicIp(), seen, port);
        return seen;
    }

    private void toMachine(NaiveQuestions q, Flow flow) {
        Nic from = nic(flow.from());
        Nic machine = nic(flow.to());
        int port = wirePort(flow);
        boolean routed = rules.leadsOut(from.subnet(), machine.address());
        if (routed || machine.publicIp().isEmpty()) {
            q.groups(from, true, machine.address(), port);
            if (!from.subnet().cidr().contains(machine.address())) {
                q.border(from.subnet(), true, machine.address(), port, TASK_PORT);
            }
            q.ask(routed, Disposition.NO_ROUTE);
        } else {
            outward(q, from, machine.publicIp().get(), port);
        }
        q.ask(answers(flow.to(), port, flow.protocol()), Disposition.REFUSED);
    }

    /** R114 as far as the route, between two interfaces. */
    private void leave(NaiveQuestions q, Nic from, Nic to, int port) {
        boolean crosses = !from.subnet().id().equals(to.subnet().id());
        q.groups(from, true, to.address(), port);
        if (crosses) {
            q.border(from.subnet(), true, to.address(), port, TASK_PORT);
        }
        boolean other = !from.subnet().vpc().equals(to.subnet().vpc());
        boolean taken = other && rules.isTakenOn(from.subnet(), to.address());
        q.ask(taken || rules.leadsAcross(from.subnet(), to.subnet(), to.address()), Disposition.NO_ROUTE);
        if (other && !taken) {
            q.askOfAnswer(rules.leadsAcross(to.subnet(), from.subnet(), from.address()), Disposition.NO_ROUTE);
        }
    }

    private void arrive(NaiveQuestions q, Flow flow, Nic to, Ipv4Address peer, int peerPort, boolean crosses) {
        int port = wirePort(flow);
        if (crosses) {
            q.border(to.subnet(), false, peer, port, peerPort);
        }
        q.groups(to, false, peer, port);
        q.ask(answers(flow.to(), port, flow.protocol()), Disposition.REFUSED);
    }

    private void toService(NaiveQuestions q, Nic from, VpcEndpoint endpoint, int port) {
        q.groups(from, true, NaiveRules.S3, port);
        q.border(from.subnet(), true, NaiveRules.S3, port, TASK_PORT);
        q.ask(rules.route(from.subnet(), NaiveRules.S3).equals(Optional.of(new Route.ToVpcEndpoint(endpoint.id()))),
                Disposition.NO_ROUTE);
        q.ask(port == 443 || port == 80, Disposition.REFUSED);
    }

    private void outward(NaiveQuestions q, Nic from, Ipv4Address to, int port) {
        q.groups(from, true, to, port);
        q.border(from.subnet(), true, to, port, TASK_PORT);
        switch (rules.route(from.subnet(), to).orElse(null)) {
            case Route.ToInternetGateway _ -> q.ask(from.publicIp().isPresent(), Disposition.NO_ROUTE);
            case Route.ToNatGateway(var id) -> {
                NatGateway nat = (NatGateway) topology.find(id).orElseThrow();
                if (nat.subnet().isEmpty()) {
                    return; // R119: a regional one, and every VPC here that has one has an internet gateway
                }
                Subnet subnet = topology.subnet(nat.subnet().get());
                if (!subnet.id().equals(from.subnet().id())) {
                    q.border(subnet, false, from.address(), port, TASK_PORT);
                }
                q.border(subnet, true, to, port, NAT_PORT);
                q.ask(rules.route(subnet, to).filter(Route.ToInternetGateway.class::isInstance).isPresent(),
                        Disposition.NO_ROUTE);
            }
            case null, default -> q.ask(false, Disposition.NO_ROUTE);
        }
    }

    private void inward(NaiveQuestions q, Nic to, Optional<Ipv4Address> publicIp, Ipv4Address client, int port) {
        boolean gateway = topology.all(InternetGateway.class).stream().anyMatch(g -> g.vpc().equals(to.subnet().vpc()));
        boolean routed = rules.route(to.subnet(), client).filter(Route.ToInternetGateway.class::isInstance).isPresent();
        q.ask(gateway && publicIp.isPresent() && routed && port >= 0, Disposition.NO_ROUTE);
    }

    private void balanced(NaiveQuestions q, Flow flow, LoadBalancer balancer) {
        boolean asked = resource(flow.to()) instanceof LoadBalancer;
        int listener = asked ? flow.port() : 443;
        boolean exists = listener == 443;
        Optional<NaiveTargets.Target> target = exists ? target(flow, balancer) : Optional.empty();
        Nic node = node(balancer, target.flatMap(t -> near(balancer, t)).orElse(balancer.nodes().getFirst()));
        Ipv4Address client;
        int clientPort;
        if (flow.from() instanceof FlowEnd.Internet(var address)) {
            inward(q, node, node.publicIp(), address, listener);
            client = address;
            clientPort = CLIENT_PORT;
            q.border(node.subnet(), false, client, listener, clientPort);
        } else if (isMachine(flow.from())) {
            client = enterBalancer(q, balancer, nic(flow.from()), node, listener);
            clientPort = TASK_PORT;
            q.border(node.subnet(), false, client, listener, clientPort);
        } else {
            Nic from = nic(flow.from());
            leave(q, from, node, listener);
            client = from.address();
            clientPort = TASK_PORT;
            if (!from.subnet().id().equals(node.subnet().id())) {
                q.border(node.subnet(), false, client, listener, clientPort);
            }
        }
        q.groups(node, false, client, listener);
        if (!exists) {
            q.ask(false, Disposition.REFUSED);
            return;
        }
        q.ask(target.filter(t -> takes(balancer, t)).isPresent(), Disposition.NO_TARGET);
        target.ifPresent(t -> onward(q, balancer, node, t, client, clientPort, flow.protocol()));
    }
}
