package portico.model.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static portico.model.flow.Rulebook.ALL_OUT;
import static portico.model.flow.Rulebook.H1;
import static portico.model.flow.Rulebook.PRIVATE_A;
import static portico.model.flow.Rulebook.PUBLIC_A;
import static portico.model.flow.Rulebook.RDS;
import static portico.model.flow.Rulebook.SG_HOST;
import static portico.model.flow.Rulebook.SG_RDS;
import static portico.model.flow.Rulebook.at;
import static portico.model.flow.Rulebook.in;
import static portico.model.flow.Rulebook.ip;
import static portico.model.flow.Rulebook.route;
import static portico.model.flow.Rulebook.rows;
import static portico.model.flow.Rulebook.task;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portico.format.catalogue.PriceList;
import portico.model.flow.cost.PathCosts;
import portico.model.flow.log.Sighting;
import portico.model.flow.log.Silence;
import portico.model.flow.log.TraceLog;
import portico.model.id.InstanceId;
import portico.model.id.InternetGatewayId;
import portico.model.id.RouteTableId;
import portico.model.id.SecurityGroupId;
import portico.model.id.TargetGroupId;
import portico.model.net.Ipv4Address;
import portico.model.net.Protocol;
import portico.model.topology.Agent;
import portico.model.topology.ContainerInstance;
import portico.model.topology.HostPorts;
import portico.model.topology.InstanceStatus;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NetworkMode;
import portico.model.topology.Route;
import portico.model.topology.RouteTable;
import portico.model.topology.TargetGroup;

/** Machines of ECS Anywhere stand outside (R1): no group is asked of them, and only the internet or a gateway of the VPC leads to and from them. */
class MachinesOutsideTest {

    private static final InstanceId MACHINE = new InstanceId("mi-1");
    private static final Route INTERNET = route("0.0.0.0/0", new Route.ToInternetGateway(new InternetGatewayId("igw")));
    private static final Route OVER_VPN = route("192.168.0.0/16", new Route.ToOther("vgw-1"));

    /** A machine that claims a group which the database admits, with a bridge task at host port 32768. */
    private static Rulebook machine(Optional<Ipv4Address> publicIp) {
        return machine(MACHINE, "192.168.5.9", publicIp).service("edge", NetworkMode.BRIDGE, false)
                .bridge("e", "edge", MACHINE, 32768, "172.17.0.2");
    }

    private static Rulebook machine(InstanceId id, String address, Optional<Ipv4Address> publicIp) {
        return Rulebook.network()
                .add(new ContainerInstance(id, id.value(), "external", PRIVATE_A, Ipv4Address.of(address), publicIp,
                        List.of(SG_HOST), InstanceStatus.ACTIVE, Agent.CURRENT, Optional.empty(), Optional.empty(), 0,
                        HostPorts.LINUX, Map.of()));
    }

    private static Rulebook withVpn(Rulebook book) {
        return book.add(new RouteTable(new RouteTableId("main"), "private", Rulebook.VPC, true, List.of(OVER_VPN)));
    }

    private static List<String> reasons(Trace trace) {
        return trace.blockers().stream().map(b -> b.step().rule() + " " + b.step().detail()).toList();
    }

    @Test
    void aDatabaseInThePrivateSubnetIsNotReached() {
        Trace trace = machine(Optional.empty()).trace(task("e"), at(RDS), 5432);
        assertThat(reasons(trace)).containsExactly(
                "R1 no route to 192.168.5.9, outside of AWS, over a VPN or Direct Connect",
                "R109 no inbound rule for tcp 5432 from 192.168.5.9");
    }

    @Test
    void overAVpnItIsSeenWithItsOwnAddressAndCarriesNoGroup() {
        Rulebook book = withVpn(machine(Optional.empty()));
        assertThat(reasons(book.trace(task("e"), at(RDS), 5432)))
                .containsExactly("R109 no inbound rule for tcp 5432 from 192.168.5.9");
        book.group(SG_RDS, List.of(in(5432, "192.168.5.0/24")), List.of());
        Trace trace = book.trace(task("e"), at(RDS), 5432);
        assertThat(trace.isDelivered()).isTrue();
        assertThat(rows(trace.hops())).containsExactly("TASK 172.17.0.2:40000 > 10.0.3.50:5432",
                "DOCKER_BRIDGE 172.17.0.2:40000 > 10.0.3.50:5432", "HOST_NAT 192.168.5.9:40000 > 10.0.3.50:5432",
                "HOST_INTERFACE 192.168.5.9:40000 > 10.0.3.50:5432", "DATABASE 192.168.5.9:40000 > 10.0.3.50:5432");
        assertThat(trace.hops()).filteredOn(hop -> hop.instance().isPresent()).allMatch(Hop::isOutside);
    }

    /** An address of the VPC's own block is always local, so that no answer leaves for it (R115). */
    @Test
    void anAddressLikeThoseOfTheVpcFindsNoWayBack() {
        Rulebook book = withVpn(machine(MACHINE, "10.0.1.9", Optional.empty())).service("edge", NetworkMode.HOST, false)
                .hostMode("e", "edge", MACHINE);
        assertThat(reasons(book.trace(task("e"), at(RDS), 5432))).first()
                .isEqualTo("R1 no route to 10.0.1.9, outside of AWS, over a VPN or Direct Connect");
    }

    /** What lies behind an instance that translates is no VPN. */
    @Test
    void aRouteToSomethingElseIsNoWay() {
        Rulebook book = machine(Optional.empty()).add(new RouteTable(new RouteTableId("main"), "private", Rulebook.VPC,
                true, List.of(route("192.168.0.0/16", new Route.ToOther("eni-nat")))));
        assertThat(book.trace(task("e"), at(RDS), 5432).disposition()).isEqualTo(Disposition.NO_ROUTE);
    }

    /** No subnet holds it, and none is an answer. */
    @Test
    void aMachineIsInNoSubnetAndIsReachedByNoOtherByItsOwnAddress() {
        Rulebook book = machine(Optional.empty()).service("far", NetworkMode.HOST, false).hostMode("f", "far", MACHINE);
        Network network = new Network(book.build());
        Location machine = network.locations.of(task("f"));
        assertThat(network.subnetOf(machine, Ipv4Address.of("192.168.5.9"))).isEmpty();
        MachinePath path = new MachinePath(network, new Departure(network), new InternetPath(network));
        assertThat(path.reaches(machine, machine)).isFalse();
    }

    @Test
    void theInternetSeesTheAddressOfItsNetwork() {
        Trace unknown = machine(Optional.empty()).trace(task("e"), new FlowEnd.Internet(Ipv4Address.of("1.1.1.1")),
                443);
        assertThat(unknown.isDelivered()).isTrue();
        assertThat(rows(unknown.hops())).endsWith("HOST_INTERFACE 203.0.113.9:40000 > 1.1.1.1:443",
                "OUTSIDE_ENDPOINT 203.0.113.9:40000 > 1.1.1.1:443");
        assertThat(unknown.hops()).noneMatch(hop -> hop.place() == Hop.Place.INTERNET_GATEWAY);
        Trace known = machine(ip("198.51.100.77")).trace(task("e"), new FlowEnd.Internet(Ipv4Address.of("1.1.1.1")),
                443);
        assertThat(rows(known.hops())).endsWith("HOST_INTERFACE 198.51.100.77:40000 > 1.1.1.1:443",
                "OUTSIDE_ENDPOINT 198.51.100.77:40000 > 1.1.1.1:443");
    }

    @Test
    void aTaskBehindAnInternetFacingBalancerIsReachedThroughIt() {
        Trace trace = machine(Optional.empty()).balancer(LoadBalancer.Type.APPLICATION, TargetGroup.TargetType.IP)
                .service("web", NetworkMode.AWSVPC, true)
                .awsvpc("t", "web", Optional.of(H1), PRIVATE_A, "10.0.1.101", Optional.empty())
                .trace(task("e"), task("t"), 3000);
        assertThat(trace.isDelivered()).isTrue();
        assertThat(rows(trace.hops())).contains("HOST_INTERFACE 203.0.113.9:40000 > 198.51.100.20:443",
                "INTERNET_GATEWAY 203.0.113.9:40000 > 10.0.101.10:443",
                "TASK_INTERFACE 10.0.101.10:41000 > 10.0.1.101:3000");
    }

    /** A group of a task may name the address under which a machine is seen. */
    @Test
    void aPublicTaskJudgesTheAddressOfItsNetwork() {
        SecurityGroupId own = new SecurityGroupId("sg-own");
        Rulebook book = machine(ip("198.51.100.77")).group(own, List.of(in(3000, "198.51.100.77/32")), List.of())
                .service("web", NetworkMode.AWSVPC, false)
                .awsvpc("t", "web", Optional.empty(), PUBLIC_A, "10.0.101.50", ip("198.51.100.90"), List.of(own));
        assertThat(book.trace(task("e"), task("t"), 3000).isDelivered()).isTrue();
        book.group(own, List.of(in(3000, "192.168.5.9/32")), List.of());
        assertThat(book.trace(task("e"), task("t"), 3000).disposition())
                .isEqualTo(Disposition.DENIED_BY_SECURITY_GROUP);
    }

    @Test
    void aTaskOfTheVpcReachesAMachineOverAVpnOrByItsPublicAddress() {
        Rulebook plain = machine(Optional.empty()).service("web", NetworkMode.AWSVPC, false)
                .awsvpc("t", "web", Optional.of(H1), PRIVATE_A, "10.0.1.101", Optional.empty());
        assertThat(reasons(plain.trace(task("t"), task("e"), 3000)))
                .containsExactly("R1 no route to 192.168.5.9, outside of AWS, over a VPN or Direct Connect");
        Rulebook named = machine(ip("198.51.100.77")).service("web", NetworkMode.AWSVPC, false)
                .awsvpc("t", "web", Optional.of(H1), PRIVATE_A, "10.0.1.101", Optional.empty());
        assertThat(rows(named.trace(task("t"), task("e"), 3000).hops())).containsSubsequence(
                "NAT_GATEWAY 10.0.101.20:1024 > 198.51.100.77:32768",
                "INTERNET_GATEWAY 198.51.100.7:1024 > 198.51.100.77:32768",
                "HOST_INTERFACE 198.51.100.7:1024 > 192.168.5.9:32768", "HOST_NAT 198.51.100.7:1024 > 172.17.0.2:3000");
        assertThat(rows(withVpn(plain).trace(task("t"), task("e"), 3000).hops())).containsSubsequence(
                "TASK_INTERFACE 10.0.1.101:40000 > 192.168.5.9:32768",
                "HOST_INTERFACE 10.0.1.101:40000 > 192.168.5.9:32768", "HOST_NAT 10.0.1.101:40000 > 172.17.0.2:3000");
    }

    @Test
    void twoOutsideAreNoneOfThisNetworksBusiness() {
        InstanceId other = new InstanceId("mi-2");
        Rulebook book = withVpn(machine(ip("198.51.100.77")))
                .add(new ContainerInstance(other, "mi-2", "external", PRIVATE_A, Ipv4Address.of("192.168.5.10"),
                        Optional.empty(), List.of(), InstanceStatus.ACTIVE, Agent.CURRENT, Optional.empty(),
                        Optional.empty(), 0, HostPorts.LINUX, Map.of()))
                .bridge("far", "edge", other, 32768, "172.17.0.2")
                .bridge("beside", "edge", MACHINE, 32769, "172.17.0.3");
        assertThat(book.trace(task("e"), task("far"), 3000).disposition()).isEqualTo(Disposition.UNREACHABLE);
        assertThat(book.trace(FlowEnd.Internet.CLIENT, task("e"), 3000).disposition())
                .isEqualTo(Disposition.UNREACHABLE);
        assertThat(book.trace(task("e"), task("beside"), 3000).isDelivered()).isTrue();
    }

    /** The agent answers on the machine itself; metadata of instances, the resolver and the time are services of a VPC (R122, R150, R152). */
    @Test
    void onlyTheAgentAnswersAtLinkLocalAddresses() {
        FlowTracer tracer = new FlowTracer(machine(Optional.empty()).build());
        assertThat(asked(tracer, "169.254.170.2", 80).isDelivered()).isTrue();
        assertThat(asked(tracer, "169.254.169.254", 80).disposition()).isEqualTo(Disposition.UNREACHABLE);
        assertThat(asked(tracer, "169.254.169.253", 53).disposition()).isEqualTo(Disposition.UNREACHABLE);
    }

    private static Trace asked(FlowTracer tracer, String address, int port) {
        return tracer.trace(new Flow(task("e"), new FlowEnd.Internet(Ipv4Address.of(address)), port, Protocol.TCP));
    }

    @Test
    void itsInterfaceWritesNoFlowLogAndTheWayOverAVpnHasNoPriceHere() {
        Rulebook book = withVpn(machine(Optional.empty())).group(SG_RDS, List.of(in(5432, "192.168.0.0/16")),
                List.of(ALL_OUT));
        Trace trace = book.trace(task("e"), at(RDS), 5432);
        assertThat(new TraceLog(book.build()).of(trace).all()).extracting(Sighting::owner).containsOnly(RDS);
        Trace away = book.trace(task("e"), new FlowEnd.Internet(Ipv4Address.of("1.1.1.1")), 443);
        TraceLog log = new TraceLog(book.build());
        assertThat(log.of(away).all()).isEmpty();
        assertThat(log.silence(away)).isEqualTo(Silence.OUTSIDE);
        assertThat(List.of(trace, away))
                .allSatisfy(it -> assertThat(new PathCosts(book.build(), PriceList.bundled()).of(it)).isEmpty());
    }

    /** ECS registers none; somebody else may register its address, if a gateway leads there. */
    @Test
    void aBalancerReachesAMachineByAnAddressThatSomebodyRegistered() {
        assertThat(reasons(
                forwarding(machine(Optional.empty()), INTERNET).trace(FlowEnd.Internet.CLIENT, at(Rulebook.ALB), 443)))
                .containsExactly("R1 no route to 192.168.5.9, outside of AWS, over a VPN or Direct Connect");
        Rulebook book = forwarding(machine(Optional.empty()), OVER_VPN, INTERNET);
        assertThat(book.trace(FlowEnd.Internet.CLIENT, at(Rulebook.ALB), 443).isDelivered()).isTrue();
    }

    private static Rulebook forwarding(Rulebook book, Route... routes) {
        return book.balancer(LoadBalancer.Type.APPLICATION, TargetGroup.TargetType.IP)
                .add(new TargetGroup(new TargetGroupId("tg"), "tg", Rulebook.VPC, TargetGroup.TargetType.IP, "HTTP", 80,
                        List.of(new TargetGroup.OtherTarget("192.168.5.9", 32768))))
                .add(new RouteTable(new RouteTableId("public"), "public", Rulebook.VPC, false, List.of(routes)));
    }

    /** It registers addresses, and no machine behind them that has another one on the internet. */
    @Test
    void aBalancerNeverCallsAMachineByItsPublicAddress() {
        Rulebook book = forwarding(machine(ip("198.51.100.77")), INTERNET);
        String noRoute = "R1 no route to 192.168.5.9, outside of AWS, over a VPN or Direct Connect";
        assertThat(reasons(book.trace(FlowEnd.Internet.CLIENT, at(Rulebook.ALB), 443))).containsExactly(noRoute);
        assertThat(reasons(book.trace(at(Rulebook.ALB), task("e"), 3000))).contains(noRoute);
    }

    /** A default route leads there as any other does, and each way says what nobody told. */
    @Test
    void aDefaultRouteToAGatewayIsAWayThatIsTakenAtItsWord() {
        Rulebook book = machine(ip("198.51.100.77")).service("web", NetworkMode.AWSVPC, false)
                .awsvpc("t", "web", Optional.of(H1), PRIVATE_A, "10.0.1.101", Optional.empty())
                .group(SG_RDS, List.of(in(5432, "192.168.5.0/24")), List.of())
                .add(new RouteTable(new RouteTableId("main"), "private", Rulebook.VPC, true,
                        List.of(route("0.0.0.0/0", new Route.ToOther("tgw-1")))));
        Trace there = book.trace(task("t"), task("e"), 3000);
        assertThat(there.isDelivered()).isTrue();
        assertThat(modelling(there)).containsExactly(
                "outside of AWS: no security group, no route table of a VPC; what lies between is taken at its word (modelling)");
        assertThat(modelling(book.trace(task("e"), at(RDS), 5432)))
                .containsExactly("by the gateway over which the answer comes: 0.0.0.0/0 to tgw-1 (modelling)");
        assertThat(book.trace(task("t"), new FlowEnd.Internet(Ipv4Address.of("1.1.1.1")), 443).disposition())
                .isEqualTo(Disposition.NO_ROUTE);
    }

    private static List<String> modelling(Trace trace) {
        return trace.hops()
                .stream()
                .flatMap(hop -> hop.steps().stream())
                .map(Step::detail)
                .filter(detail -> detail.contains("(modelling)"))
                .toList();
    }

    /** Whoever asks for the machine's own address is told why the trace goes to another one. */
    @Test
    void theWayByThePublicAddressSaysWhy() {
        Trace trace = machine(ip("198.51.100.77")).service("web", NetworkMode.AWSVPC, false)
                .awsvpc("t", "web", Optional.of(H1), PRIVATE_A, "10.0.1.101", Optional.empty())
                .trace(task("t"), task("e"), 3000);
        assertThat(modelling(trace)).containsExactly(
                "no gateway leads to 192.168.5.9, so it is called by its public address; dst becomes 192.168.5.9:32768 (modelling)");
        assertThat(trace.reply()).flatExtracting(Hop::steps)
                .filteredOn(step -> step.by().equals("its own network"))
                .extracting(Step::kind, Step::rule)
                .containsExactly(tuple(Step.Kind.CONNECTION_TRACKING, Rules.MACHINE_OUTSIDE));
    }

    /** An internet gateway on one leg tells nothing of another that leads over a VPN. */
    @Test
    void aWayOverAnInternetGatewayAndAVpnHasNoPriceHere() {
        Rulebook book = forwarding(machine(Optional.empty()), OVER_VPN, INTERNET);
        Trace mixed = book.trace(FlowEnd.Internet.CLIENT, at(Rulebook.ALB), 443);
        assertThat(mixed.isDelivered()).isTrue();
        assertThat(new PathCosts(book.build(), PriceList.bundled()).of(mixed)).isEmpty();
        Rulebook named = machine(ip("198.51.100.77")).service("web", NetworkMode.AWSVPC, false)
                .awsvpc("t", "web", Optional.of(H1), PRIVATE_A, "10.0.1.101", Optional.empty());
        assertThat(new PathCosts(named.build(), PriceList.bundled()).of(named.trace(task("t"), task("e"), 3000)))
                .isPresent();
    }
}
