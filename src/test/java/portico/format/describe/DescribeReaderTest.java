package portico.format.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portico.inputs.Census;
import portico.Exercise;
import portico.format.Note;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.model.id.InstanceId;
import portico.model.id.SecurityGroupId;
import portico.model.id.ServiceId;
import portico.model.id.SubnetId;
import portico.model.id.TargetGroupId;
import portico.model.id.TaskDefinitionId;
import portico.model.id.TaskId;
import portico.model.net.Ipv4Address;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Database;
import portico.model.topology.InstanceStatus;
import portico.model.topology.LaunchType;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NetworkBinding;
import portico.model.topology.NetworkMode;
import portico.model.topology.RouteTable;
import portico.model.topology.SecurityGroup;
import portico.model.topology.Service;
import portico.model.topology.Subnet;
import portico.model.topology.TargetGroup;
import portico.model.topology.TargetGroup.OtherTarget;
import portico.model.topology.TargetState;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.TaskInterface;
import portico.model.topology.TaskStatus;
import portico.model.topology.Topology;
import portico.model.topology.VpcEndpoint;

/** One shop, described by eighteen files (R184–R192). */
class DescribeReaderTest {

    private static final Reading READING = new DescribeReader(List.of()).read(Fixtures.shop(), Progress.NONE);
    private static final Topology SHOP = READING.topology();

    private static ContainerInstance instance(String id) {
        return SHOP.instance(new InstanceId(id));
    }

    private static Task task(String id) {
        return SHOP.task(new TaskId(id));
    }

    private static Subnet subnet(String id) {
        return SHOP.subnet(new SubnetId(id));
    }

    @Test
    void everyFileIsKnownByItsContent() {
        assertThat(Fixtures.shop()).allMatch(new DescribeReader(List.of())::recognizes);
    }

    @Test
    void allFilesMakeOneTopology() {
        assertThat(SHOP.name()).isEqualTo("shop");
        assertThat(SHOP.region()).isEqualTo("eu-central-1");
        assertThat(new Census(SHOP).kinds())
                .isEqualTo("Cluster? 1, ContainerInstance 3, ContainerInstance? 1, Database 1, "
                        + "InternetGateway 1, LoadBalancer 1, NatGateway 1, NetworkAcl 1, RouteTable 2, SecurityGroup 2, SecurityGroup? 3, "
                        + "Service 3, Service? 1, Subnet 3, Subnet? 2, TargetGroup 1, TargetGroup? 1, Task 4, Task? 1, "
                        + "TaskDefinition 2, TaskDefinition? 2, Vpc 1, Vpc? 1, VpcEndpoint 1, VpcEndpoint? 1");
        Exercise.everything(SHOP);
        assertThat(Exercise.writtenAndRead(SHOP)).isEqualTo(SHOP);
    }

    @Test
    void orderOfTheFilesDoesNotMatter() {
        Reading reversed = new DescribeReader(List.of()).read(Fixtures.shop().reversed(), Progress.NONE);
        assertThat(reversed.topology().resources()).containsExactlyInAnyOrderElementsOf(SHOP.resources().toList());
    }

    @Test
    void containerInstanceAndMachineAreJoined() {
        ContainerInstance blue = instance("i-0a");
        assertThat(blue.name()).isEqualTo("blue");
        assertThat(blue.privateIp()).isEqualTo(Ipv4Address.of("10.1.1.10"));
        assertThat(blue.status()).isEqualTo(InstanceStatus.ACTIVE);
        assertThat(blue.agent().version()).isEqualTo("1.89.0");
        assertThat(blue.registered()).contains(new ContainerInstance.RegisteredResources(2048, 3769));
        assertThat(blue.hostPorts().reservedTcp()).containsExactly(22, 2376, 2375, 51678, 51679);
        assertThat(blue.hostPorts().lastAssigned()).isEqualTo(OptionalInt.of(32769));
        assertThat(blue.attributes()).isEqualTo(Map.of("ecs.capability.task-eni", "", "stack", "blue"));
    }

    @Test
    void r92ATaskNeverWalksBackwards() {
        Source running = described("first.json", "RUNNING");
        Source pending = described("second.json", "PENDING");
        Source stopping = described("third.json", "STOPPING");
        assertThat(statusOf(running, pending)).isEqualTo(TaskStatus.RUNNING);
        assertThat(statusOf(stopping, running)).isEqualTo(TaskStatus.STOPPING);
    }

    private static Source described(String file, String status) {
        return new Source(file,
                ("{\"tasks\":[{\"taskArn\":\"arn:aws:ecs:eu-central-1:111122223333:task/shop/t1\","
                        + "\"launchType\":\"EC2\",\"lastStatus\":\"" + status + "\"}]}")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static TaskStatus statusOf(Source... files) {
        Topology topology = new DescribeReader(List.of()).read(List.of(files), Progress.NONE).topology();
        return topology.task(new TaskId("t1")).status();
    }

    @Test
    void trunksAndHandmadeInterfacesAreToldApart() {
        assertThat(instance("i-0a").trunk())
                .contains(new ContainerInstance.TrunkInterface(Ipv4Address.of("10.1.1.11")));
        assertThat(instance("i-0a").otherInterfaces()).isZero();
        assertThat(instance("i-0b").trunk()).isEmpty();
        assertThat(instance("i-0b").otherInterfaces()).isEqualTo(1);
        assertThat(instance("i-0b").publicIp()).contains(Ipv4Address.of("198.51.100.10"));
    }

    @Test
    void machinesOutsideEveryClusterAreNotRegistered() {
        assertThat(instance("i-0c").status()).isEqualTo(InstanceStatus.NOT_REGISTERED);
        assertThat(SHOP.find(new InstanceId("i-0d"))).isEmpty();
        says("terminated EC2 instances are not modelled: 1");
        says("EC2 instance i-0c is stopped");
    }

    @Test
    void tasksGetTheirHostPorts() {
        assertThat(task("t1").service()).contains(new ServiceId("web"));
        assertThat(task("t1").instance()).contains(new InstanceId("i-0a"));
        assertThat(task("t1").placement().orElseThrow().bindings()).containsExactly(
                new NetworkBinding("nginx", PortRange.single(80), PortRange.single(32769), Protocol.TCP, true));
        assertThat(task("t1").placement().orElseThrow().bridgeAddresses())
                .isEqualTo(Map.of("nginx", Ipv4Address.of("172.17.0.2")));
    }

    @Test
    void aTaskOnAnInstanceNobodyDescribesKeepsItsPlace() {
        assertThat(task("t2").instance()).contains(new InstanceId("c3c3"));
        assertThat(SHOP.isUnresolved(new InstanceId("c3c3"))).isTrue();
        assertThat(instance("c3c3").status()).isEqualTo(InstanceStatus.ACTIVE);
        assertThat(instance("c3c3").privateIp().isUnknown()).isTrue();
    }

    @Test
    void anAwsvpcTaskIsJoinedWithItsBranchInterface() {
        assertThat(task("t3").service()).contains(new ServiceId("api"));
        TaskInterface eni = task("t3").networkInterface().orElseThrow();
        assertThat(eni.id().value()).isEqualTo("eni-api");
        assertThat(eni.kind()).isEqualTo(TaskInterface.Kind.BRANCH);
        assertThat(eni.subnet()).isEqualTo(new SubnetId("subnet-a"));
        assertThat(eni.privateIp()).isEqualTo(Ipv4Address.of("10.1.1.30"));
        assertThat(eni.securityGroups()).containsExactly(new SecurityGroupId("sg-api"));
    }

    @Test
    void anInterfaceOfATaskNobodyDescribesStandsForTheTask() {
        Task stray = task("att-stray");
        assertThat(SHOP.isUnresolved(stray.id())).isTrue();
        assertThat(stray.launchType()).isEqualTo(LaunchType.FARGATE);
        assertThat(stray.service()).contains(new ServiceId("job"));
        assertThat(stray.networkInterface().orElseThrow().publicIp()).contains(Ipv4Address.of("198.51.100.31"));
    }

    @Test
    void servicesKeepWhatTheyWantAndWhatIsMissingWaits() {
        Service web = SHOP.service(new ServiceId("web"));
        assertThat(web.desiredCount()).isEqualTo(3);
        assertThat(
                SHOP.tasks().stream().filter(t -> t.service().equals(Optional.of(web.id())) && t.placement().isEmpty()))
                .hasSize(1);
        assertThat(SHOP.service(new ServiceId("job")).launchType()).isEqualTo(LaunchType.FARGATE);
        assertThat(SHOP.find(new ServiceId("old"))).isEmpty();
        assertThat(SHOP.isUnresolved(new ServiceId("mail"))).isTrue();
    }

    @Test
    void definitionsAreReadInAnySpelling() {
        TaskDefinition web = SHOP.taskDefinition(new TaskDefinitionId("web:4"));
        assertThat(web.networkMode()).isEqualTo(NetworkMode.BRIDGE);
        assertThat(web.cpuUnits()).isEqualTo(320);
        assertThat(web.reservedMemoryMiB()).isEqualTo(384);
        assertThat(web.containers().getFirst().links()).containsExactly("cache");
        assertThat(web.containers().get(1).portMappings().getFirst().containerPorts())
                .isEqualTo(new PortRange(7000, 7004));
        TaskDefinition api = SHOP.taskDefinition(new TaskDefinitionId("api:1"));
        assertThat(api.cpu()).isEqualTo(OptionalInt.of(256));
        assertThat(api.memoryMiB()).isEqualTo(OptionalInt.of(512));
        assertThat(api.containers().getFirst().portMappings().getFirst().name()).contains("http");
    }

    @Test
    void routesLeadSomewhere() {
        assertThat(SHOP.all(RouteTable.class)).extracting(table -> table.routes().toString())
                .containsExactly(
                        "[Route[destination=Block[cidr=0.0.0.0/0], target=ToNatGateway[gateway=nat-1]], "
                                + "Route[destination=PrefixList[name=pl-s3], target=ToVpcEndpoint[endpoint=vpce-s3]], "
                                + "Route[destination=Block[cidr=10.200.0.0/16], target=ToOther[id=tgw-1]]]",
                        "[Route[destination=Block[cidr=0.0.0.0/0], target=ToInternetGateway[gateway=igw-1]], "
                                + "Route[destination=Block[cidr=10.201.0.0/16], target=ToOther[id=pcx-1]]]");
        says("this route is a blackhole: pcx-1 is gone");
        says("IPv6 routes are not modelled: 1");
        assertThat(subnet("subnet-c").routeTable()).isPresent();
        assertThat(subnet("subnet-a").routeTable()).isEmpty();
    }

    @Test
    void eachPeerIsARule() {
        SecurityGroup hosts = SHOP.securityGroup(new SecurityGroupId("sg-hosts"));
        assertThat(hosts.ingress()).extracting(rule -> rule.ports() + " " + rule.peer())
                .containsExactlyInAnyOrder("32768-60999 10.1.3.0/24", "32768-60999 sg-front");
        assertThat(SHOP.securityGroup(new SecurityGroupId("sg-front")).ingress())
                .extracting(rule -> rule.ports() + " " + rule.peer())
                .containsExactly("443 0.0.0.0/0");
        says("icmp rules of security groups are not modelled: 1");
        says("IPv6 rules of security groups are not modelled: 1");
    }

    @Test
    void addressesOfOthersAreCounted() {
        // 251 less 245 free: two of i-0a, one of t3, and three that nobody describes, the Lambda interface among them
        assertThat(subnet("subnet-a").otherAddresses()).isEqualTo(3);
        // 251 less 248 free: i-0c, the balancer's node and the NAT gateway
        assertThat(subnet("subnet-c").otherAddresses()).isZero();
        says("network interfaces of type lambda are not modelled: 1");
    }

    @Test
    void balancersHaveNodesRulesAndTargets() {
        LoadBalancer front = SHOP.all(LoadBalancer.class).getFirst();
        assertThat(front.internetFacing()).isTrue();
        assertThat(front.nodes().getFirst().privateIp()).isEqualTo(Ipv4Address.of("10.1.3.40"));
        assertThat(front.nodes().getFirst().publicIp()).contains(Ipv4Address.of("198.51.100.40"));
        assertThat(front.nodes().get(1).privateIp().isUnknown()).isTrue();
        assertThat(front.listeners().getFirst().rules()).containsExactly(
                new LoadBalancer.Rule("/img/*", new TargetGroupId("img")),
                new LoadBalancer.Rule("*", new TargetGroupId("web")));
        TargetGroup web = SHOP.targetGroup(new TargetGroupId("web"));
        assertThat(web.otherTargets()).containsExactly(new OtherTarget("i-0c", 8080));
        assertThat(web.health()).containsOnly(Map.entry(new OtherTarget("i-0a", 32769), TargetState.HEALTHY),
                Map.entry(new OtherTarget("i-0c", 8080), TargetState.UNUSED));
        says("gateway load balancers are not modelled: 1");
        says("redirect actions of listeners are not modelled: 1");
    }

    @Test
    void databasesAndEndpointsHaveAPlace() {
        Database orders = SHOP.all(Database.class).getFirst();
        assertThat(orders.subnet()).isEqualTo(new SubnetId("subnet-b"));
        assertThat(orders.port()).isEqualTo(5432);
        assertThat(orders.privateIp().isUnknown()).isTrue();
        assertThat(SHOP.isUnresolved(new SecurityGroupId("sg-db"))).isTrue();
        VpcEndpoint logs = SHOP.all(VpcEndpoint.class).getFirst();
        assertThat(logs.type()).isEqualTo(VpcEndpoint.Type.INTERFACE);
        assertThat(logs.interfaces()).hasSize(1);
    }

    private static void says(String what) {
        assertThat(READING.notes()).extracting(Note::message).anyMatch(message -> message.contains(what));
    }

    @Test
    void eachFileAloneIsATopologyToo() {
        Stream.of("hosts", "machines", "interfaces", "network", "groups", "services", "tasks", "more-tasks",
                "balancers", "health", "database", "endpoints", "service-list")
                .map(name -> new DescribeReader(List.of()).read(Fixtures.shop(name), Progress.NONE).topology())
                .forEach(Exercise::everything);
        assertThat(new DescribeReader(List.of()).read(Fixtures.shop("health"), Progress.NONE).notes()).isNotEmpty();
    }
}
