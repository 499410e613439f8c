package portico.model.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.A;
import static portico.model.Fixtures.container;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.in;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.port;
import static portico.model.Fixtures.sized;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import portico.model.Altered;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.topology.Agent.OperatingSystem;
import portico.model.topology.Compute;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.LaunchType;
import portico.model.topology.NetworkMode;
import portico.model.topology.PortMapping;
import portico.model.topology.TaskDefinition;

/** What register-task-definition refuses, rule by rule, and the nearest thing that it takes. */
class DefinitionFaultsTest {

    private static List<String> faults(TaskDefinition definition) {
        return DefinitionFaults.of(definition).stream().map(fault -> fault.rule() + " " + fault.message()).toList();
    }

    private static List<String> faults(NetworkMode mode, PortMapping... ports) {
        return faults(definition("t", mode, ports));
    }

    private static List<String> faults(NetworkMode mode, ContainerDefinition... containers) {
        return faults(definition("t", mode, List.of(containers)));
    }

    private static TaskDefinition registeredFor(TaskDefinition d, LaunchType... types) {
        return new TaskDefinition(d.id(), d.family(), d.revision(), d.networkMode(), Set.of(types), d.cpu(),
                d.memoryMiB(), d.containers(), d.requiresAttributes());
    }

    private static PortMapping range(int first, int last, int... hostPort) {
        return new PortMapping(new PortRange(first, last),
                hostPort.length == 0 ? OptionalInt.empty() : OptionalInt.of(hostPort[0]), Protocol.TCP,
                Optional.empty(), Optional.empty());
    }

    private static PortMapping named(int port, String name) {
        return new PortMapping(PortRange.single(port), OptionalInt.empty(), Protocol.TCP, Optional.of(name),
                Optional.empty());
    }

    private static PortMapping udp(int port) {
        return new PortMapping(PortRange.single(port), OptionalInt.empty(), Protocol.UDP, Optional.empty(),
                Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(value = NetworkMode.class, names = "AWSVPC", mode = EnumSource.Mode.EXCLUDE)
    void r1FargateRunsAwsvpcOnly(NetworkMode mode) {
        TaskDefinition other = registeredFor(sized(definition("t", mode), 1024, 2048), LaunchType.FARGATE);
        assertThat(faults(other)).containsExactly("R1 Fargate only supports network mode ‘awsvpc’.");
    }

    @ParameterizedTest
    @CsvSource({"FARGATE,AWSVPC,true", "EC2,BRIDGE,true", "EXTERNAL,AWSVPC,false", "EXTERNAL,HOST,true",
            "MANAGED_INSTANCES,BRIDGE,false", "MANAGED_INSTANCES,HOST,true", "MANAGED_INSTANCES,NONE,false"})
    void r1AndR2ModesOfEachCompute(LaunchType launchType, NetworkMode mode, boolean runs) {
        assertThat(faults(registeredFor(sized(definition("t", mode), 256, 512), launchType)).isEmpty()).isEqualTo(runs);
    }

    /** Left out it is bridge, as on EC2; either way the words say what Managed Instances need. */
    @Test
    void r2ManagedInstancesNeedAWrittenMode() {
        TaskDefinition omitted = registeredFor(definition("t", NetworkMode.BRIDGE), LaunchType.MANAGED_INSTANCES);
        assertThat(faults(omitted)).containsExactly("R1 launch type MANAGED_INSTANCES does not run network mode bridge,"
                + " nor a definition that leaves the mode out; awsvpc or host must be written");
    }

    @Test
    void r7NoneMapsNoPorts() {
        assertThat(faults(NetworkMode.NONE, port(80)))
                .containsExactly("R7 container app maps port 80, which networkMode=none forbids");
        assertThat(faults(definition("t", NetworkMode.NONE))).isEmpty();
    }

    @Test
    void r13TwoContainersWantOnePort() {
        ContainerDefinition web = container("web", port(80));
        ContainerDefinition admin = container("admin", port(80));
        assertThat(faults(NetworkMode.AWSVPC, web, admin))
                .containsExactly("R13 container port is used multiple times in task: 80/tcp");
        assertThat(faults(NetworkMode.AWSVPC, web, container("admin", udp(80)))).as("another protocol").isEmpty();
        assertThat(faults(NetworkMode.BRIDGE, web, admin)).as("each behind its own host port").isEmpty();
        assertThat(faults(NetworkMode.BRIDGE, container("web", port(80, 8080)), container("admin", port(81, 8080))))
                .containsExactly("R13 host port 8080/tcp is mapped twice in one task");
    }

    @Test
    void r21HostPortEqualsContainerPort() {
        assertThat(faults(NetworkMode.AWSVPC, port(80, 3000))).containsExactly(
                "R21 When networkMode=awsvpc, the host ports and container ports in port mappings must match.");
        assertThat(faults(NetworkMode.HOST, port(80, 0))).hasSize(1);
        assertThat(faults(NetworkMode.AWSVPC, port(80, 80), port(81))).isEmpty();
        assertThat(faults(NetworkMode.BRIDGE, port(80, 3000))).isEmpty();
    }

    @Test
    void r32OnePortUnderTwoProtocols() {
        assertThat(faults(NetworkMode.BRIDGE, port(53), udp(53))).containsExactly(
                "R32 container app maps port 53 " + "under tcp and udp, and a port is exposed under one protocol only");
        assertThat(faults(NetworkMode.BRIDGE, container("a", port(53)), container("b", udp(53))))
                .as("two lists, two containers")
                .isEmpty();
    }

    @Test
    void r34RangesNeedBridgeOrAwsvpcAndNoHostPort() {
        assertThat(faults(NetworkMode.BRIDGE, range(5000, 5004))).isEmpty();
        assertThat(faults(NetworkMode.AWSVPC, range(5000, 5004))).isEmpty();
        assertThat(faults(NetworkMode.HOST, range(5000, 5004)))
                .containsExactly("R34 container app maps port 5000-5004, which only bridge and awsvpc allow");
        assertThat(faults(NetworkMode.DEFAULT, range(5000, 5004))).hasSize(1);
        assertThat(faults(NetworkMode.BRIDGE, range(5000, 5004, 6000)))
                .containsExactly("R34 cannot specify both single port and port range");
        assertThat(faults(NetworkMode.BRIDGE, range(5000, 5004, 0))).as("0 is written as well")
                .containsExactly("R34 cannot specify both single port and port range");
    }

    @Test
    void r34RangesDoNotOverlap() {
        assertThat(faults(NetworkMode.BRIDGE, range(5000, 5004), range(5004, 5009))).containsExactly(
                "R34 container app maps 5000-5004 and 5004-5009, and a port stands in one mapping only");
        assertThat(faults(NetworkMode.BRIDGE, range(5000, 5004), port(5002))).hasSize(1);
        assertThat(faults(NetworkMode.BRIDGE, range(5000, 5004), range(5005, 5009))).isEmpty();
    }

    @Test
    void r34AHundredRangesAtMost() {
        assertThat(faults(NetworkMode.BRIDGE, ranges(101)))
                .containsExactly("R34 container app has 101 port ranges, and 100 is the limit");
        assertThat(faults(NetworkMode.BRIDGE, ranges(100))).isEmpty();
    }

    private static PortMapping[] ranges(int count) {
        return IntStream.range(0, count).mapToObj(i -> range(1000 + 2 * i, 1001 + 2 * i)).toArray(PortMapping[]::new);
    }

    @Test
    void r38APortNameIsUnique() {
        assertThat(faults(NetworkMode.AWSVPC, container("a", named(80, "http")), container("b", named(81, "http"))))
                .containsExactly("R38 port mapping name is already used: http");
        assertThat(faults(NetworkMode.AWSVPC, container("a", named(80, "http")), container("b", named(81, "admin"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"http,true", "a_b-1,true", "Http,false", "http.1,false"})
    void r38HowAPortIsNamed(String name, boolean taken) {
        assertThat(faults(NetworkMode.AWSVPC, named(80, name)).isEmpty()).isEqualTo(taken);
    }

    @Test
    void r38ANameIsNotTooLong() {
        assertThat(faults(NetworkMode.AWSVPC, named(80, "x".repeat(64)))).isEmpty();
        assertThat(faults(NetworkMode.AWSVPC, named(80, "x".repeat(65)))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"127,false", "128,true", "196608,true", "196609,false"})
    void r42CpuOfATaskOnEc2(int cpu, boolean taken) {
        assertThat(faults(sized(definition("t", NetworkMode.BRIDGE), cpu, 512)).isEmpty()).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({"256,4096,false", "256,2048,true", "512,4096,true", "512,5120,false", "1024,2048,true",
            "1024,1024,false", "8192,16384,true", "8192,17408,false", "16384,122880,true", "32768,249856,true",
            "32768,122881,false", "300,512,false"})
    void r99SizesOfFargate(int cpu, int memory, boolean sold) {
        TaskDefinition task = registeredFor(sized(definition("t", NetworkMode.AWSVPC), cpu, memory),
                LaunchType.FARGATE);
        assertThat(faults(task)).isEqualTo(sold ? List.of()
                : List.of("R99 No Fargate configuration exists for given values: " + cpu + " CPU units with " + memory
                        + " MiB"));
    }

    @ParameterizedTest
    @CsvSource({"512,1024,false", "1024,2048,true", "4096,8192,true", "8192,16384,false"})
    void r99SizesOfFargateOnWindows(int cpu, int memory, boolean sold) {
        TaskDefinition task = sized(definition("t", NetworkMode.AWSVPC), cpu, memory);
        assertThat(FargateSizes.fault(Altered.built(task, Optional.of(OperatingSystem.WINDOWS))).isEmpty())
                .isEqualTo(sold);
        assertThat(FargateSizes.fault(task)).isEmpty();
    }

    @Test
    void aFaultIsToldOnce() {
        assertThat(faults(NetworkMode.AWSVPC, port(80, 3000), port(81, 3001))).hasSize(1);
    }

    /** The rows from 8192 units on are of platform version 1.4.0. */
    @ParameterizedTest
    @CsvSource({"8192,16384,1.3.0,true", "8192,16384,1.4.0,false", "8192,16384,LATEST,false", "4096,8192,1.3.0,false"})
    void r99LargeSizesNeedANewPlatformVersion(int cpu, int memory, String version, boolean refused) {
        TaskDefinition large = sized(definition("t", NetworkMode.AWSVPC), cpu, memory);
        Compute compute = Altered.onPlatform(Compute.of(LaunchType.FARGATE), version);
        assertThat(LaunchFaults.of(network(), large, compute, Optional.of(in(A)))).extracting(Fault::message)
                .isEqualTo(refused ? List.of("8192 CPU units need platform version 1.4.0, not 1.3.0") : List.of());
    }
}
