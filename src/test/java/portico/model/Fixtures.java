package portico.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import portico.model.capacity.InstanceType;
import portico.model.capacity.InstanceTypes;
import portico.model.id.InstanceId;
import portico.model.id.SecurityGroupId;
import portico.model.id.ServiceId;
import portico.model.id.SubnetId;
import portico.model.id.TaskDefinitionId;
import portico.model.id.TaskId;
import portico.model.id.VpcId;
import portico.model.id.ZoneId;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.topology.Agent;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.ContainerInstance;
import portico.model.topology.ContainerInstance.RegisteredResources;
import portico.model.topology.ContainerInstance.TrunkInterface;
import portico.model.topology.ContainerSettings;
import portico.model.topology.ContainerSettings.ResourceRequirement;
import portico.model.topology.HostPorts;
import portico.model.topology.InstanceStatus;
import portico.model.topology.LaunchType;
import portico.model.topology.NetworkMode;
import portico.model.topology.PortMapping;
import portico.model.topology.Resource;
import portico.model.topology.SecurityGroup;
import portico.model.topology.Service;
import portico.model.topology.Subnet;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.TaskStatus;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;

/** The rulebook's example network, and short ways to populate it. */
public final class Fixtures {

    public static final InstanceTypes TYPES = InstanceTypes.of("2026-11-22",
            List.of(type("t3.micro", 2, 1024, 2, 0, 2), type("t3.xlarge", 4, 16384, 4, 0, 4),
                    type("m4.large", 2, 8192, 2, 0, 2), type("c5.large", 2, 4096, 3, 10, 3),
                    type("c5.xlarge", 4, 8192, 4, 20, 4), type("c5.4xlarge", 16, 32768, 8, 60, 8),
                    type("c5.18xlarge", 72, 147456, 15, 120, 15), type("p5.48xlarge", 192, 2097152, 64, 242, 2)));

    public static final Vpc VPC = new Vpc(new VpcId("vpc-1"), "shop", List.of(Cidr.of("10.0.0.0/16")), true, true);
    public static final Subnet A = subnet("subnet-a", "10.0.1.0/24", "us-east-1a");
    public static final Subnet B = subnet("subnet-b", "10.0.2.0/24", "us-east-1b");
    public static final SecurityGroup WEB = group("sg-web", "web");
    public static final SecurityGroup HOSTS = group("sg-host", "hosts");
    public static final SecurityGroup DEFAULT = group("sg-default", "default");

    private Fixtures() {}

    private static InstanceType type(String name, int vcpus, int memoryMiB, int enis, int trunked, int defaultCard) {
        return new InstanceType(name, OptionalInt.of(vcpus), OptionalInt.of(memoryMiB), enis, 10, "nitro",
                trunked == 0 ? OptionalInt.empty() : OptionalInt.of(trunked), defaultCard, "Up to 10 Gigabit",
                OptionalDouble.empty(), true, "x86_64", OptionalDouble.empty(), OptionalInt.empty());
    }

    public static Subnet subnet(String id, String cidr, String zone) {
        return new Subnet(new SubnetId(id), id, VPC.id(), Cidr.of(cidr), new ZoneId(zone), Optional.empty(), false, 0);
    }

    public static SecurityGroup group(String id, String name) {
        return new SecurityGroup(new SecurityGroupId(id), name, VPC.id(), List.of(), List.of());
    }

    /** VPC, two private subnets in two zones, and three groups, with these beside them. */
    public static Topology network(Resource... more) {
        List<Resource> all = new ArrayList<>(List.of(VPC, A, B, WEB, HOSTS, DEFAULT));
        all.addAll(Arrays.asList(more));
        return Topology.of("shop", "us-east-1", all);
    }

    public static ContainerInstance instance(String id, String type, Subnet subnet, int lastOctet) {
        return new ContainerInstance(new InstanceId(id), id, type, subnet.id(), subnet.cidr().at(lastOctet),
                Optional.empty(), List.of(HOSTS.id()), InstanceStatus.ACTIVE, Agent.CURRENT, Optional.empty(),
                Optional.empty(), 0, HostPorts.LINUX, Map.of());
    }

    /** The host H1 of the rulebook, with plenty of CPU and memory. */
    public static ContainerInstance h1() {
        return roomy(instance("i-1", "c5.large", A, 100));
    }

    /** The host H2 of the rulebook. */
    public static ContainerInstance h2() {
        return roomy(instance("i-2", "c5.large", B, 100));
    }

    public static ContainerInstance roomy(ContainerInstance i) {
        return registered(i, 1_000_000, 1_000_000);
    }

    public static ContainerInstance registered(ContainerInstance i, int cpu, int memoryMiB) {
        return new ContainerInstance(i.id(), i.name(), i.instanceType(), i.subnet(), i.privateIp(), i.publicIp(),
                i.securityGroups(), i.status(), i.agent(), i.trunk(),
                Optional.of(new RegisteredResources(cpu, memoryMiB)), i.otherInterfaces(), i.hostPorts(),
                i.attributes());
    }

    /** The same, with GPUs beside its CPU and memory. */
    public static ContainerInstance withGpus(ContainerInstance i, int gpus) {
        RegisteredResources before = i.registered().orElseThrow();
        return new ContainerInstance(i.id(), i.name(), i.instanceType(), i.subnet(), i.privateIp(), i.publicIp(),
                i.securityGroups(), i.status(), i.agent(), i.trunk(),
                Optional.of(new RegisteredResources(before.cpuUnits(), before.memoryMiB(), gpus)), i.otherInterfaces(),
                i.hostPorts(), i.attributes());
    }

    public static ContainerInstance withAgent(ContainerInstance i, Agent agent) {
        return new ContainerInstance(i.id(), i.name(), i.instanceType(), i.subnet(), i.privateIp(), i.publicIp(),
                i.securityGroups(), i.status(), agent, i.trunk(), i.registered(), i.otherInterfaces(), i.hostPorts(),
                i.attributes());
    }

    public static ContainerInstance withOtherInterfaces(ContainerInstance i, int count) {
        return new ContainerInstance(i.id(), i.name(), i.instanceType(), i.subnet(), i.privateIp(), i.publicIp(),
                i.securityGroups(), i.status(), i.agent(), i.trunk(), i.registered(), count, i.hostPorts(),
                i.attributes());
    }

    public static ContainerInstance withAttribute(ContainerInstance i, String name) {
        return new ContainerInstance(i.id(), i.name(), i.instanceType(), i.subnet(), i.privateIp(), i.publicIp(),
                i.securityGroups(), i.status(), i.agent(), i.trunk(), i.registered(), i.otherInterfaces(),
                i.hostPorts(), Map.of(name, ""));
    }

    public static ContainerInstance trunked(ContainerInstance i, int lastOctet) {
        Ipv4Address address = new Ipv4Address(i.privateIp().bits() & ~0xff | lastOctet);
        return i.withTrunk(Optional.of(new TrunkInterface(address)));
    }

    public static HostPorts range(int first, int last) {
        return new HostPorts(HostPorts.LINUX.reservedTcp(), List.of(), new PortRange(first, last), OptionalInt.empty(),
                true);
    }

    /** A mapping that leaves the host port out. */
    public static PortMapping port(int containerPort) {
        return mapping(PortRange.single(containerPort), OptionalInt.empty(), Protocol.TCP);
    }

    public static PortMapping port(int containerPort, int hostPort) {
        return mapping(PortRange.single(containerPort), OptionalInt.of(hostPort), Protocol.TCP);
    }

    public static PortMapping udp(int containerPort, int hostPort) {
        return mapping(PortRange.single(containerPort), OptionalInt.of(hostPort), Protocol.UDP);
    }

    public static PortMapping mapping(PortRange containerPorts, OptionalInt hostPort, Protocol protocol) {
        return new PortMapping(containerPorts, hostPort, protocol, Optional.empty(), Optional.empty());
    }

    public static ContainerDefinition container(String name, PortMapping... ports) {
        return new ContainerDefinition(name, "nginx", 0, OptionalInt.empty(), OptionalInt.empty(), true, List.of(ports),
                List.of());
    }

    /** The same container, keeping so many GPUs for itself; none where that is not a positive number. */
    public static ContainerDefinition wantingGpus(ContainerDefinition container, int gpus) {
        return gpus <= 0 ? container
                : Altered.set(container,
                        new ContainerSettings(Optional.empty(), List.of(), List.of(), List.of(), false, false,
                                List.of(), List.of(new ResourceRequirement("GPU", Integer.toString(gpus))),
                                OptionalInt.empty()));
    }

    /** A definition of one container that asks for no CPU and no memory. */
    public static TaskDefinition definition(String family, NetworkMode mode, PortMapping... ports) {
        return definition(family, mode, List.of(container("app", ports)));
    }

    public static TaskDefinition definition(String family, NetworkMode mode, List<ContainerDefinition> containers) {
        return new TaskDefinition(new TaskDefinitionId(family + ":1"), family, 1, mode, Set.of(), OptionalInt.empty(),
                OptionalInt.empty(), containers, Set.of());
    }

    public static TaskDefinition sized(TaskDefinition d, int cpu, int memoryMiB) {
        return new TaskDefinition(d.id(), d.family(), d.revision(), d.networkMode(), d.requiresCompatibilities(),
                OptionalInt.of(cpu), OptionalInt.of(memoryMiB), d.containers(), d.requiresAttributes());
    }

    public static TaskDefinition requiring(TaskDefinition d, String... attributes) {
        return new TaskDefinition(d.id(), d.family(), d.revision(), d.networkMode(), d.requiresCompatibilities(),
                d.cpu(), d.memoryMiB(), d.containers(), Set.of(attributes));
    }

    public static AwsvpcConfiguration in(Subnet... subnets) {
        return new AwsvpcConfiguration(Arrays.stream(subnets).map(Subnet::id).toList(), List.of(WEB.id()), false);
    }

    /** A service of this definition on EC2; awsvpc ones get both private subnets. */
    public static Service service(TaskDefinition definition, int desired) {
        return service(definition, desired,
                definition.networkMode() == NetworkMode.AWSVPC ? Optional.of(in(A, B)) : Optional.empty());
    }

    public static Service service(TaskDefinition definition, int desired, Optional<AwsvpcConfiguration> network) {
        return new Service(new ServiceId(definition.family()), definition.family(), definition.id(), desired,
                LaunchType.EC2, network, List.of(), false, Optional.empty());
    }

    public static Service daemon(TaskDefinition definition) {
        Service s = service(definition, 0);
        return new Service(s.id(), s.name(), s.taskDefinition(), 0, s.launchType(), s.networkConfiguration(),
                s.loadBalancers(), true, s.registry());
    }

    public static Service fargate(TaskDefinition definition, int desired, AwsvpcConfiguration network) {
        return new Service(new ServiceId(definition.family()), definition.family(), definition.id(), desired,
                LaunchType.FARGATE, Optional.of(network), List.of(), false, Optional.empty());
    }

    /** A waiting task that no service runs. */
    public static Task task(String id, TaskDefinition definition) {
        Optional<AwsvpcConfiguration> network = definition.networkMode() == NetworkMode.AWSVPC ? Optional.of(in(A, B))
                : Optional.empty();
        return new Task(new TaskId(id), definition.id(), Optional.empty(), LaunchType.EC2, TaskStatus.PROVISIONING,
                network, Optional.empty());
    }

    /** A waiting task of a service. */
    public static Task task(String id, Service service) {
        return new Task(new TaskId(id), service.taskDefinition(), Optional.of(service.id()), service.launchType(),
                TaskStatus.PROVISIONING, Optional.empty(), Optional.empty());
    }
}
