package portico.model.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.container;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.sized;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import portico.model.Altered;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.ContainerSettings;
import portico.model.topology.ContainerSettings.ExtraHost;
import portico.model.topology.ContainerSettings.ResourceRequirement;
import portico.model.topology.LaunchType;
import portico.model.topology.NetworkMode;
import portico.model.topology.PlacementConstraint.MemberOf;
import portico.model.topology.TaskDefinition;

/** R14 to R16: what a container may not ask for in awsvpc mode, outside bridge mode, and on Fargate. */
class SettingsFaultsTest {

    private static final ContainerSettings NONE = ContainerSettings.NONE;
    private static final ContainerSettings HOSTNAME = settings(Optional.of("web"), List.of(), List.of(), List.of(),
            false);
    private static final ContainerSettings EXTRA_HOSTS = settings(Optional.empty(),
            List.of(new ExtraHost("db", "10.0.3.50")), List.of(), List.of(), false);
    private static final ContainerSettings DNS_SERVERS = settings(Optional.empty(), List.of(), List.of("10.0.0.2"),
            List.of(), false);
    private static final ContainerSettings DOMAINS = settings(Optional.empty(), List.of(), List.of(), List.of("local"),
            false);
    private static final ContainerSettings UNCONNECTED = settings(Optional.empty(), List.of(), List.of(), List.of(),
            true);

    private static ContainerSettings settings(Optional<String> hostname, List<ExtraHost> hosts, List<String> servers,
            List<String> domains, boolean disabled) {
        return new ContainerSettings(hostname, hosts, servers, domains, disabled, false, List.of(), List.of(),
                OptionalInt.empty());
    }

    private static ContainerSettings onHost(boolean privileged, List<String> options,
            List<ResourceRequirement> requirements) {
        return new ContainerSettings(Optional.empty(), List.of(), List.of(), List.of(), false, privileged, options,
                requirements, OptionalInt.empty());
    }

    private static TaskDefinition with(ContainerSettings settings, NetworkMode mode, LaunchType launchType) {
        ContainerDefinition app = Altered.set(container("app"), settings);
        TaskDefinition d = sized(definition("t", mode, List.of(app)), 256, 512);
        return new TaskDefinition(d.id(), d.family(), 1, mode, Set.of(launchType), d.cpu(), d.memoryMiB(),
                d.containers(), Set.of());
    }

    private static List<String> faults(TaskDefinition definition) {
        return LaunchRefusals.ofDefinition(definition)
                .stream()
                .map(fault -> fault.rule() + " " + fault.message())
                .toList();
    }

    static Stream<Arguments> refusedInAwsvpc() {
        return Stream.of(Arguments.of(HOSTNAME, "R14 hostname is not supported on container when networkMode=awsvpc"),
                Arguments.of(EXTRA_HOSTS, "R14 Extra hosts are not supported on container when networkMode=awsvpc"),
                Arguments.of(DNS_SERVERS, "R14 container app sets dnsServers, which networkMode=awsvpc forbids"),
                Arguments.of(DOMAINS, "R14 container app sets dnsSearchDomains, which networkMode=awsvpc forbids"),
                Arguments.of(UNCONNECTED,
                        "R14 container app sets disableNetworking, which networkMode=awsvpc forbids"));
    }

    @ParameterizedTest
    @MethodSource("refusedInAwsvpc")
    void r14AwsvpcRefusesAndBridgeTakes(ContainerSettings settings, String words) {
        assertThat(faults(with(settings, NetworkMode.AWSVPC, LaunchType.EC2))).containsExactly(words);
        assertThat(faults(with(settings, NetworkMode.BRIDGE, LaunchType.EC2))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"AWSVPC|R15 Links are not supported when networkMode=awsvpc",
            "HOST|R15 container web has links in host mode", "NONE|R15 container web has links in none mode",
            "DEFAULT|R15 container web has links in default mode"})
    void r15LinksAreOfBridgeMode(NetworkMode mode, String words) {
        ContainerDefinition web = new ContainerDefinition("web", "nginx", 0, OptionalInt.empty(), OptionalInt.empty(),
                true, List.of(), List.of("app"));
        List<ContainerDefinition> containers = List.of(container("app"), web);
        assertThat(faults(definition("t", mode, containers))).containsExactly(words);
        assertThat(faults(definition("t", NetworkMode.BRIDGE, containers))).isEmpty();
    }

    static Stream<Arguments> refusedOnFargate() {
        return Stream.of(Arguments.of(onHost(true, List.of(), List.of()), "privileged"),
                Arguments.of(onHost(false, List.of("label:x"), List.of()), "dockerSecurityOptions"),
                Arguments.of(onHost(false, List.of(), List.of(new ResourceRequirement("GPU", "1"))), "a GPU"));
    }

    @ParameterizedTest
    @MethodSource("refusedOnFargate")
    void r16FargateRefusesAndEc2Takes(ContainerSettings settings, String parameter) {
        assertThat(faults(with(settings, NetworkMode.AWSVPC, LaunchType.FARGATE)))
                .containsExactly("R16 container app asks for " + parameter + ", which Fargate refuses");
        assertThat(faults(with(settings, NetworkMode.AWSVPC, LaunchType.EC2))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("refusedInAwsvpc")
    void r16FargateRefusesWhatAwsvpcRefusesButTheHostName(ContainerSettings settings) {
        boolean hostname = settings.equals(HOSTNAME);
        assertThat(faults(with(settings, NetworkMode.AWSVPC, LaunchType.FARGATE)).stream()
                .filter(words -> words.startsWith("R16 "))).hasSize(hostname ? 0 : 1);
    }

    @Test
    void r16FargateTakesNoConstraintsAndNoIpcMode() {
        TaskDefinition d = with(NONE, NetworkMode.AWSVPC, LaunchType.FARGATE);
        TaskDefinition asking = new TaskDefinition(d.id(), d.family(), 1, d.networkMode(), Set.of(LaunchType.FARGATE),
                d.cpu(), d.memoryMiB(), d.containers(), Set.of(), List.of(new MemberOf("attribute:a == b")),
                Optional.of("task"));
        assertThat(faults(asking)).containsExactly("R16 the task asks for ipcMode, which Fargate refuses",
                "R16 the task asks for placementConstraints, which Fargate refuses");
        assertThat(faults(d)).isEmpty();
    }
}
