package portico.model.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.A;
import static portico.model.Fixtures.B;
import static portico.model.Fixtures.daemon;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.h2;
import static portico.model.Fixtures.instance;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.port;
import static portico.model.Fixtures.registered;
import static portico.model.Fixtures.service;
import static portico.model.Fixtures.task;
import static portico.model.Fixtures.withAttribute;
import static portico.model.placement.Placing.PLACER;
import static portico.model.placement.Placing.reasons;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portico.model.analysis.Analyzer;
import portico.model.check.Finding;
import portico.model.id.ClusterId;
import portico.model.id.TargetGroupId;
import portico.model.topology.CapacityProvider;
import portico.model.topology.CapacityProvider.Kind;
import portico.model.topology.Cluster;
import portico.model.topology.ClusterStatus;
import portico.model.topology.Compute;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Known;
import portico.model.topology.LaunchType;
import portico.model.topology.NetworkMode;
import portico.model.topology.PlacementConstraint.MemberOf;
import portico.model.topology.PlacementRules;
import portico.model.topology.Resource;
import portico.model.topology.Service;
import portico.model.topology.Service.LoadBalancing;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** External instances run tasks of launch type EXTERNAL and no others, and those run nowhere else (R1, R191, R192). */
class ExternalInstancesTest {

    private static final TaskDefinition WEB = definition("web", NetworkMode.BRIDGE, port(80));
    private static final ContainerInstance OWN = withAttribute(registered(instance("i-9", "", A, 50), 4096, 8192),
            "ecs.capability.external");
    private static final ContainerInstance BY_ID = registered(instance("mi-0a1b2c", "", A, 51), 4096, 8192);

    private static Service on(LaunchType type, Service service) {
        return service.withCompute(Compute.of(type));
    }

    private static Task alone(LaunchType type, String id) {
        return task(id, WEB).withCompute(Compute.of(type));
    }

    private static List<String> findings(Resource... resources) {
        return new Analyzer(portico.model.Fixtures.TYPES).analyze(network(resources))
                .findings()
                .stream()
                .map(Finding::message)
                .toList();
    }

    @Test
    void r192ExternalTasksFitExternalInstancesOnly() {
        Topology topology = network(h1(), OWN, BY_ID, WEB, alone(LaunchType.EXTERNAL, "a"));
        assertThat(reasons(topology, "a", "i-1")).containsExactly(Reason.MISSING);
        assertThat(reasons(topology, "a", "i-9")).isEmpty();
        assertThat(reasons(topology, "a", "mi-0a1b2c")).isEmpty();
    }

    @Test
    void r192OthersDoNotFitExternalInstances() {
        Topology topology = network(h1(), OWN, BY_ID, WEB, alone(LaunchType.EC2, "a"));
        assertThat(reasons(topology, "a", "i-1")).isEmpty();
        assertThat(reasons(topology, "a", "i-9")).containsExactly(Reason.MISSING);
        assertThat(reasons(topology, "a", "mi-0a1b2c")).containsExactly(Reason.MISSING);
    }

    @Test
    void r48WhereNoneIsExternalNoInstanceIsFound() {
        Topology topology = PLACER.placeWaiting(network(h1(), WEB, alone(LaunchType.EXTERNAL, "a")));
        assertThat(new Analyzer(portico.model.Fixtures.TYPES).analyze(topology).unplaced().getFirst().event())
                .isEqualTo("No Container Instances were found in your cluster.");
    }

    @Test
    void r59ADaemonOfEitherKindStaysAmongItsOwn() {
        Service outside = on(LaunchType.EXTERNAL, daemon(WEB));
        Topology settled = Settlement.settle(network(h1(), OWN, BY_ID, WEB, outside), PLACER);
        assertThat(settled.tasks()).extracting(t -> t.instance().orElseThrow().value())
                .containsExactlyInAnyOrder("i-9", "mi-0a1b2c");
        Topology inside = Settlement.settle(network(h1(), OWN, BY_ID, WEB, daemon(WEB)), PLACER);
        assertThat(inside.tasks()).extracting(t -> t.instance().orElseThrow().value()).containsExactly("i-1");
    }

    @Test
    void r1AnExternalTaskHasNoInterfaceOfItsOwn() {
        TaskDefinition awsvpc = definition("own", NetworkMode.AWSVPC);
        Service service = on(LaunchType.EXTERNAL, service(awsvpc, 1));
        assertThat(findings(OWN, awsvpc, service)).contains("launch type EXTERNAL does not run network mode awsvpc");
    }

    @Test
    void r1AnExternalServiceHasNoLoadBalancer() {
        Service plain = on(LaunchType.EXTERNAL, service(WEB, 0));
        Service balanced = plain.balancedBy(new LoadBalancing(new TargetGroupId("tg"), "app", 80));
        assertThat(LaunchRefusals.ofLaunch(network(OWN, WEB), plain)).isEmpty();
        assertThat(LaunchRefusals.ofLaunch(network(OWN, WEB), balanced)).extracting(Fault::message)
                .containsExactly("launch type EXTERNAL has no service load balancing");
        assertThat(LaunchRefusals.ofLaunch(network(OWN, WEB), balanced.withCompute(Compute.of(LaunchType.EC2))))
                .isEmpty();
    }

    /** It stands in no zone, no VPC and no subnet, and is of no type that EC2 knows (R191). */
    @Test
    void r57AnExternalInstanceHasNoZone() {
        PlacementRules zone = new PlacementRules(List.of(new MemberOf("attribute:ecs.availability-zone exists")),
                List.of());
        Service asks = on(LaunchType.EXTERNAL, service(WEB, 1));
        Service rule = asks.withScheduling(asks.scheduling().withPlacement(zone));
        Topology topology = network(OWN, WEB, rule, task("a", rule));
        assertThat(reasons(topology, "a", "i-9")).containsExactly(Reason.MEMBER_OF);
    }

    @Test
    void r61ExternalTasksAreNotRebalanced() {
        Service outside = on(LaunchType.EXTERNAL, service(WEB, 4));
        ContainerInstance far = withAttribute(registered(instance("i-8", "", B, 50), 4096, 8192),
                "ecs.capability.external");
        Topology topology = network(OWN, far, WEB, outside);
        assertThat(ZoneBalance.of(topology, PLACER.capacity(topology), outside).applies()).isFalse();
        assertThat(ZoneBalance.of(topology, PLACER.capacity(topology), service(WEB, 4)).applies()).isTrue();
    }

    /** Managed Instances take what their capacity provider was given (R62). */
    @Test
    void r192ManagedInstancesTakeNoTasksOfLaunchTypeEc2() {
        Cluster cluster = managing("mi");
        ContainerInstance managed = of("mi", h1());
        TaskDefinition host = definition("host", NetworkMode.HOST);
        Task ec2 = task("a", host);
        Task own = task("b", host).withCompute(Compute.of(LaunchType.MANAGED_INSTANCES).given("mi"));
        Topology topology = network(cluster, managed, host, ec2, own);
        assertThat(reasons(topology, "a", "i-1")).containsExactly(Reason.MISSING);
        assertThat(reasons(topology, "b", "i-1")).isEmpty();
    }

    private static Cluster managing(String provider) {
        return new Cluster(ClusterId.DEFAULT, "default", ClusterStatus.ACTIVE, Map.of(),
                List.of(new CapacityProvider(provider, Kind.MANAGED_INSTANCES, Known.YES)), Optional.empty());
    }

    private static ContainerInstance of(String provider, ContainerInstance instance) {
        return instance.withLaunch(instance.launch().withCapacityProvider(Optional.of(provider)));
    }

    /** Without a provider any of them will do, but none that AWS does not manage; where no instance tells, nothing is held against any. */
    @Test
    void r192ManagedTasksFitManagedInstancesOnly() {
        TaskDefinition host = definition("host", NetworkMode.HOST);
        Task task = task("a", host).withCompute(Compute.of(LaunchType.MANAGED_INSTANCES));
        Topology told = network(managing("mi"), of("mi", h1()), h2(), host, task);
        assertThat(reasons(told, "a", "i-1")).isEmpty();
        assertThat(reasons(told, "a", "i-2")).containsExactly(Reason.MISSING);
        assertThat(reasons(network(managing("mi"), h1(), host, task), "a", "i-1")).isEmpty();
    }

    /** R61: a zone with no instance but those that AWS manages is none where a service of launch type EC2 could run. */
    @Test
    void r61ZonesOfOtherProvidersDoNotUnbalance() {
        TaskDefinition host = definition("host", NetworkMode.HOST);
        Service two = service(host, 2);
        Topology topology = PLACER
                .placeWaiting(network(managing("mi"), h1(), of("mi", h2()), host, two, task("a", two), task("b", two)));
        assertThat(ZoneBalance.of(topology, PLACER.capacity(topology), two).words())
                .isEqualTo("(service host) is AZ balanced with 2 tasks in us-east-1a.");
    }
}
