package portico.model.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.A;
import static portico.model.Fixtures.B;
import static portico.model.Fixtures.TYPES;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.fargate;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.h2;
import static portico.model.Fixtures.in;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.port;
import static portico.model.Fixtures.service;
import static portico.model.Fixtures.sized;
import static portico.model.Fixtures.task;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.model.check.Finding;
import portico.model.id.ClusterId;
import portico.model.placement.Placer;
import portico.model.placement.Settlement;
import portico.model.topology.CapacityProvider;
import portico.model.topology.CapacityProvider.Kind;
import portico.model.topology.Cluster;
import portico.model.topology.ClusterStatus;
import portico.model.topology.Compute;
import portico.model.topology.Compute.ProviderShare;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Known;
import portico.model.topology.LaunchType;
import portico.model.topology.NetworkMode;
import portico.model.topology.Resource;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** Tasks that are given to capacity providers instead of a launch type (R45, R48, R62). */
class CapacityProviderTest {

    private static final TaskDefinition WEB = definition("web", NetworkMode.BRIDGE, port(80, 80));
    private static final TaskDefinition OWN = sized(definition("own", NetworkMode.AWSVPC), 256, 512);
    private static final String UNABLE = "(service web) was unable to place a task because no container instance met all of its requirements. ";
    private static final String MORE = " For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.";

    private static Cluster cluster(CapacityProvider... providers) {
        return new Cluster(ClusterId.DEFAULT, "default", ClusterStatus.ACTIVE, Map.of(), List.of(providers),
                Optional.empty());
    }

    private static Service sharedOut(Service service, LaunchType type, ProviderShare... shares) {
        return service.withCompute(new Compute(type, List.of(shares), Compute.LATEST));
    }

    private static Service by(String provider, Service service) {
        return sharedOut(service, service.launchType(), new ProviderShare(provider, 0, 1));
    }

    private static ContainerInstance of(String provider, ContainerInstance host) {
        return host.withLaunch(host.launch().withCapacityProvider(Optional.of(provider)));
    }

    private static Analysis settled(Resource... resources) {
        return new Analyzer(TYPES).analyze(Settlement.settle(network(resources), new Placer(TYPES)));
    }

    private static String event(Resource... resources) {
        return settled(resources).unplaced().getFirst().event();
    }

    private static Task alone(String provider) {
        Task task = task("alone", WEB);
        return task.withCompute(task.compute().given(provider));
    }

    @Test
    void r45AnEmptyCapacityProviderHasACodeOfItsOwn() {
        assertThat(event(of("other", h1()), WEB, alone("workers"))).isEqualTo("EMPTY CAPACITY PROVIDER");
        assertThat(event(WEB, alone("workers"))).isEqualTo("EMPTY CAPACITY PROVIDER");
        assertThat(event(WEB, task("alone", WEB))).isEqualTo("No Container Instances were found in your cluster.");
        assertThat(settled(of("workers", h1()), WEB, alone("workers")).unplaced()).isEmpty();
    }

    @Test
    void r45NoActiveInstance() {
        assertThat(event(h1().withStatus(portico.model.topology.InstanceStatus.DRAINING), WEB, task("alone", WEB)))
                .isEqualTo("NO ACTIVE INSTANCES");
    }

    @Test
    void r46TheEventSpeaksOfTheCapacityProvider() {
        assertThat(event(of("other", h1()), WEB, by("workers", service(WEB, 1))))
                .isEqualTo(UNABLE + "Reason: No Container Instances were found in your capacity provider." + MORE);
    }

    @Test
    void r40OnlyInstancesOfTheProviderAreLookedAt() {
        Analysis analysis = settled(of("other", h1()), of("workers", h2()), WEB, by("workers", service(WEB, 1)));
        assertThat(analysis.topology().tasks()).extracting(t -> t.instance().orElseThrow()).containsExactly(h2().id());
        assertThat(settled(h1(), h2(), WEB, by("workers", service(WEB, 1))).unplaced())
                .as("no instance tells its provider, so nothing is held against any")
                .isEmpty();
    }

    @Test
    void r48WithManagedScalingTasksWaitInProvisioning() {
        CapacityProvider scaling = new CapacityProvider("workers", Kind.AUTO_SCALING_GROUP, Known.YES);
        Analysis waiting = settled(cluster(scaling), of("workers", h1()), WEB, by("workers", service(WEB, 3)));
        assertThat(waiting.unplaced().getFirst().event())
                .isEqualTo("2 tasks wait in PROVISIONING until capacity provider workers has started an instance");
        assertThat(waiting.findings()).extracting(Finding::rule)
                .extracting(rule -> rule.number())
                .contains(48)
                .doesNotContain(46);
        CapacityProvider still = new CapacityProvider("workers", Kind.AUTO_SCALING_GROUP, Known.NO);
        assertThat(event(cluster(still), of("workers", h1()), WEB, by("workers", service(WEB, 2)))).startsWith(UNABLE);
    }

    @ParameterizedTest
    @CsvSource({"501, 500 tasks wait in PROVISIONING until capacity provider workers has started an instance",
            "502, (service web) was unable to place tasks in your cluster because the tasks provisioning capacity limit was exceeded."})
    void r48AClusterHoldsFiveHundredOfThem(int wanted, String event) {
        CapacityProvider scaling = new CapacityProvider("workers", Kind.AUTO_SCALING_GROUP, Known.YES);
        assertThat(event(cluster(scaling), of("workers", h1()), WEB, by("workers", service(WEB, wanted))))
                .isEqualTo(event);
    }

    @Test
    void r48ManagedInstancesAlwaysGrow() {
        CapacityProvider managed = new CapacityProvider("mi", Kind.MANAGED_INSTANCES, Known.UNKNOWN);
        Service service = sharedOut(service(OWN, 1), LaunchType.MANAGED_INSTANCES, new ProviderShare("mi", 0, 1));
        assertThat(event(cluster(managed), OWN, service))
                .isEqualTo("1 task waits in PROVISIONING until capacity provider mi has started an instance");
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 0", "2, 1, 1", "5, 2, 3", "9, 3, 6"})
    void r62TheStrategyDealsTasksOut(int wanted, int onDemand, int spot) {
        Service service = sharedOut(fargate(OWN, wanted, in(A, B)), LaunchType.FARGATE,
                new ProviderShare("FARGATE", 1, 1), new ProviderShare("FARGATE_SPOT", 0, 3));
        List<String> given = settled(OWN, service).topology()
                .tasks()
                .stream()
                .map(t -> t.compute().provider().orElseThrow())
                .toList();
        assertThat(given).filteredOn("FARGATE"::equals).hasSize(onDemand);
        assertThat(given).filteredOn("FARGATE_SPOT"::equals).hasSize(spot);
    }

    @Test
    void r62ZonesAreEvenForFargateAndForSpotApart() {
        Service service = sharedOut(fargate(OWN, 4, in(A, B)), LaunchType.FARGATE, new ProviderShare("FARGATE", 0, 1),
                new ProviderShare("FARGATE_SPOT", 0, 1));
        assertThat(zones(settled(OWN, service).topology())).containsExactlyInAnyOrder("FARGATE a", "FARGATE b",
                "FARGATE_SPOT a", "FARGATE_SPOT b");
        Service one = sharedOut(service, LaunchType.FARGATE, new ProviderShare("FARGATE", 0, 1));
        assertThat(zones(settled(OWN, one.withDesiredCount(3)).topology())).containsExactlyInAnyOrder("FARGATE a",
                "FARGATE b", "FARGATE a");
    }

    private static List<String> zones(Topology topology) {
        List<String> zones = new ArrayList<>();
        topology.tasks()
                .forEach(task -> zones.add(task.compute().provider().orElseThrow() + " "
                        + topology.subnet(task.networkInterface().orElseThrow().subnet())
                                .zone()
                                .value()
                                .replaceFirst(".*\\d", "")));
        return zones;
    }

    @Test
    void oneMoreTaskGoesWhereTheStrategySendsIt() {
        Service service = sharedOut(service(WEB, 1), LaunchType.EC2, new ProviderShare("a", 0, 1),
                new ProviderShare("b", 0, 1));
        Topology settled = settled(of("a", h1()), of("b", h2()), WEB, service).topology();
        Placer placer = new Placer(TYPES);
        Topology two = Settlement.start(settled.with(service.withDesiredCount(2)), service.id(), placer);
        assertThat(two.tasks()).extracting(t -> t.instance().orElseThrow().value()).containsExactly("i-1", "i-2");
        assertThat(Arrays.asList("a", "b"))
                .isEqualTo(two.tasks().stream().map(t -> t.compute().provider().orElseThrow()).toList());
    }
}
