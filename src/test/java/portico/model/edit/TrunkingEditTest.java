package portico.model.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.A;
import static portico.model.Fixtures.TYPES;
import static portico.model.Fixtures.VPC;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.instance;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.port;
import static portico.model.Fixtures.roomy;
import static portico.model.Fixtures.service;
import static portico.model.Fixtures.trunked;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portico.model.analysis.Analyzer;
import portico.model.capacity.EniUse;
import portico.model.id.InstanceId;
import portico.model.id.InternetGatewayId;
import portico.model.id.RouteTableId;
import portico.model.id.SubnetId;
import portico.model.net.Cidr;
import portico.model.placement.Placer;
import portico.model.placement.Settlement;
import portico.model.topology.AccountSettings;
import portico.model.topology.ContainerInstance;
import portico.model.topology.HostLaunch;
import portico.model.topology.InstanceStatus;
import portico.model.topology.InternetGateway;
import portico.model.topology.Known;
import portico.model.topology.NetworkMode;
import portico.model.topology.Resource;
import portico.model.topology.Route;
import portico.model.topology.RouteTable;
import portico.model.topology.Subnet;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.TaskStatus;
import portico.model.topology.Topology;

/** R68, R69, R72: the account opts in, and only hosts launched afterwards have a trunk. */
class TrunkingEditTest {

    private static final Placer PLACER = new Placer(TYPES);
    private static final InstanceId I1 = new InstanceId("i-1");
    private static final InstanceId RELAUNCHED = new InstanceId("i-1-r2");
    private static final TaskDefinition API = definition("api", NetworkMode.AWSVPC, port(3000));

    private static Topology full() {
        return Settlement.settle(network(h1(), API, service(API, 5)), PLACER);
    }

    private static Topology apply(Topology topology, Edit... edits) {
        Topology after = topology;
        for (Edit edit : edits) {
            after = edit.applyTo(after, PLACER);
        }
        return after;
    }

    private static EniUse eni(Topology topology, InstanceId instance) {
        return PLACER.capacity(topology).of(instance).eni();
    }

    @Test
    void r69OptingInChangesNothingThatRuns() {
        Topology before = full();
        Topology after = apply(before, new SetAwsvpcTrunking(true), new PlaceWaitingTasks());
        assertThat(after.account().awsvpcTrunking()).isEqualTo(Known.YES);
        assertThat(after.tasks()).isEqualTo(before.tasks());
        assertThat(eni(after, I1).taskLimit()).isEqualTo(2);
        assertThat(after.instance(I1).launch().afterOptIn()).isEqualTo(Known.NO);
    }

    @Test
    void r69HostsLaunchedAfterwardsHaveATrunkUntilItIsTurnedOffAgain() {
        ContainerInstance second = roomy(instance("i-2", "c5.large", A, 100));
        ContainerInstance third = roomy(instance("i-3", "c5.large", A, 100));
        Topology topology = apply(full(), new SetAwsvpcTrunking(true), new AddInstance(second),
                new SetAwsvpcTrunking(false), new AddInstance(third));
        assertThat(eni(topology, second.id())).isEqualTo(new EniUse(3, 2, true, 10, 0));
        assertThat(eni(topology, third.id()).taskLimit()).isEqualTo(2);
        assertThat(topology.instance(third.id()).launch().afterOptIn()).isEqualTo(Known.NO);
    }

    /** R72's example: REGISTERING is no candidate; ACTIVE with the trunk has 10 slots. */
    @Test
    void r72RelaunchingRegistersFirst() {
        Topology before = full();
        Topology registering = apply(before, new SetAwsvpcTrunking(true), new RelaunchInstance(I1));
        assertThat(registering.find(I1)).isEmpty();
        assertThat(registering.instance(RELAUNCHED).status()).isEqualTo(InstanceStatus.REGISTERING);
        assertThat(registering.instance(RELAUNCHED).privateIp()).isNotEqualTo(before.instance(I1).privateIp());
        assertThat(registering.tasks()).hasSize(5).noneMatch(Task::isPlaced);
        assertThat(apply(registering, new PlaceWaitingTasks()).tasks()).noneMatch(Task::isPlaced);
        Topology active = apply(registering, new FinishRegistration(RELAUNCHED));
        assertThat(eni(active, RELAUNCHED)).isEqualTo(new EniUse(3, 2, true, 10, 5));
        assertThat(active.tasks()).allMatch(Task::isPlaced);
    }

    /** R91: what ran there has other ids and other addresses. */
    @Test
    void r91RelaunchingRenumbers() {
        Topology before = full();
        Topology after = apply(before, new SetAwsvpcTrunking(false), new RelaunchInstance(I1));
        assertThat(after.instance(RELAUNCHED).status()).isEqualTo(InstanceStatus.ACTIVE);
        assertThat(eni(after, RELAUNCHED)).isEqualTo(new EniUse(3, 3, false, 2, 2));
        assertThat(after.tasks()).filteredOn(Task::isPlaced).hasSize(2).noneMatch(before.tasks()::contains);
    }

    /** R75: a trunked host in a public subnet loses its public address and its agent; without a trunk, or in a private subnet, it keeps both. */
    @Test
    void r75StoppedAndStartedInAPublicSubnet() {
        Topology open = started(trunked(h1(), 101), true);
        assertThat(open.instance(I1).publicIp()).isEmpty();
        assertThat(open.instance(I1).agent().connected()).isFalse();
        assertThat(open.tasks()).filteredOn(task -> task.status().holds()).hasSize(2).noneMatch(Task::isPlaced);
        assertThat(new Analyzer(TYPES).analyze(open).unplaced().getFirst().event()).contains("\"AGENT\"");
        assertThat(started(h1(), true).instance(I1).agent().connected()).as("no trunk").isTrue();
        Topology closed = started(trunked(h1(), 101), false);
        assertThat(closed.instance(I1).agent().connected()).as("private subnet").isTrue();
        assertThat(closed.tasks()).filteredOn(Task::isPlaced)
                .hasSize(2)
                .extracting(Task::status)
                .doesNotContain(TaskStatus.STOPPED);
    }

    private static Topology started(ContainerInstance host, boolean open) {
        List<Resource> more = new ArrayList<>(List.of(host, API, service(API, 2)));
        if (open) {
            InternetGateway gateway = new InternetGateway(new InternetGatewayId("igw"), "igw", VPC.id());
            Route out = new Route(new Route.Block(Cidr.EVERYWHERE), new Route.ToInternetGateway(gateway.id()));
            more.add(gateway);
            more.add(new RouteTable(new RouteTableId("rtb"), "main", VPC.id(), true, List.of(out)));
        }
        Topology running = Settlement.settle(network(more.toArray(Resource[]::new)), PLACER);
        return apply(running, new StopAndStartInstance(I1));
    }

    @Test
    void r71AnUnsupportedTypeIsActiveAtOnceAndHasNoTrunk() {
        Topology t3 = Settlement.settle(network(roomy(instance("i-1", "t3.xlarge", A, 100)), API, service(API, 5)),
                PLACER);
        Topology after = apply(t3, new SetAwsvpcTrunking(true), new RelaunchInstance(I1));
        assertThat(after.instance(RELAUNCHED).status()).isEqualTo(InstanceStatus.ACTIVE);
        assertThat(eni(after, RELAUNCHED).taskLimit()).isEqualTo(3);
    }

    @Test
    void r70InASharedSubnetRegistrationFails() {
        Subnet shared = new Subnet(new SubnetId("shared"), "shared", VPC.id(), Cidr.of("10.0.8.0/24"), A.zone(),
                Optional.empty(), true, 0);
        ContainerInstance host = roomy(instance("i-9", "c5.large", shared, 100));
        Topology after = apply(network(shared, API), new SetAwsvpcTrunking(true), new AddInstance(host));
        assertThat(after.instance(host.id()).status()).isEqualTo(InstanceStatus.REGISTRATION_FAILED);
        assertThat(after.instance(host.id()).trunk()).isEmpty();
    }

    /** R68: the setting of the role that registers an instance comes before the account's. */
    @Test
    void r68ARoleHasASettingOfItsOwn() {
        Topology topology = network(API)
                .withAccount(new AccountSettings(Known.YES, Map.of("batch", Known.NO), Known.UNKNOWN));
        Topology after = apply(topology, new AddInstance(withRole("i-2", "batch")),
                new AddInstance(withRole("i-3", "web")));
        assertThat(eni(after, new InstanceId("i-2")).trunk()).isFalse();
        assertThat(eni(after, new InstanceId("i-3")).trunk()).isTrue();
    }

    private static ContainerInstance withRole(String id, String role) {
        return roomy(instance(id, "c5.large", A, 100))
                .withLaunch(new HostLaunch(Optional.empty(), Optional.of(role), Known.UNKNOWN, Known.UNKNOWN));
    }

    /** What runs on the one that is there may not fit on the other. */
    @Test
    void anInstanceThatIsThereIsNotAddedAgain() {
        Topology topology = Settlement.settle(network(h1(), API, service(API, 2)), PLACER);
        assertThat(new AddInstance(instance("i-1", "t3.micro", A, 50)).applyTo(topology, PLACER)).isSameAs(topology);
    }
}
