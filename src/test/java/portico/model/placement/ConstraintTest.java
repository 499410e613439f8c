package portico.model.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.A;
import static portico.model.Fixtures.B;
import static portico.model.Fixtures.daemon;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.fargate;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.h2;
import static portico.model.Fixtures.in;
import static portico.model.Fixtures.instance;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.roomy;
import static portico.model.Fixtures.service;
import static portico.model.Fixtures.sized;
import static portico.model.Fixtures.task;
import static portico.model.placement.Placing.PLACER;
import static portico.model.placement.Placing.reasons;
import static portico.model.placement.Placing.shortages;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.model.Altered;
import portico.model.Fixtures;
import portico.model.analysis.Analyzer;
import portico.model.check.Finding;
import portico.model.topology.ContainerInstance;
import portico.model.topology.NetworkMode;
import portico.model.topology.PlacementConstraint;
import portico.model.topology.PlacementConstraint.DistinctInstance;
import portico.model.topology.PlacementConstraint.MemberOf;
import portico.model.topology.PlacementRules;
import portico.model.topology.PlacementStrategy.Binpack;
import portico.model.topology.PlacementStrategy.Figure;
import portico.model.topology.PlacementStrategy.Spread;
import portico.model.topology.Resource;
import portico.model.topology.Scheduling;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.TaskStatus;
import portico.model.topology.Topology;

/** R39, R45, R46, R54, R56, R57, R59, R62: constraints bind, and what AWS refuses about them. */
class ConstraintTest {

    private static final TaskDefinition WEB = definition("web", NetworkMode.BRIDGE);
    private static final PlacementConstraint DISTINCT = new DistinctInstance();

    private static Service constrained(Service service, PlacementConstraint... constraints) {
        return service.withScheduling(
                service.scheduling().withPlacement(new PlacementRules(List.of(constraints), List.of())));
    }

    private static TaskDefinition constrained(TaskDefinition d, PlacementConstraint... constraints) {
        return d.withPlacementConstraints(List.of(constraints));
    }

    private static PlacementConstraint memberOf(String expression) {
        return new MemberOf(expression);
    }

    private static Topology settled(Resource... resources) {
        return Settlement.settle(network(resources), PLACER);
    }

    private static List<String> hosts(Topology topology) {
        return topology.tasks().stream().map(task -> task.instance().map(Object::toString).orElse("-")).toList();
    }

    private static List<String> findings(Topology topology) {
        return new Analyzer(Fixtures.TYPES).analyze(topology).findings().stream().map(Finding::message).toList();
    }

    @Test
    void r39ConstraintsBindAndStrategiesOnlyPrefer() {
        TaskDefinition small = sized(WEB, 128, 256);
        ContainerInstance preferred = Fixtures.registered(instance("H1", "m4.large", A, 10), 2048, 512);
        ContainerInstance other = Fixtures.registered(instance("H2", "c5.large", A, 11), 2048, 4096);
        Service packed = service(small, 1).withScheduling(Scheduling.REPLICA.withPlacement(new PlacementRules(
                List.of(memberOf("attribute:ecs.instance-type =~ c5.*")), List.of(new Binpack(Figure.MEMORY)))));
        assertThat(hosts(settled(preferred, other, small, packed))).containsExactly("H2");
        Service free = service(small, 1).withScheduling(
                Scheduling.REPLICA.withPlacement(new PlacementRules(List.of(), List.of(new Binpack(Figure.MEMORY)))));
        assertThat(hosts(settled(preferred, other, small, free))).as("nothing excludes it").containsExactly("H1");
    }

    @Test
    void r56DistinctInstanceRunsOneTaskOnEach() {
        Topology settled = settled(h1(), h2(), WEB, constrained(service(WEB, 3), DISTINCT));
        assertThat(hosts(settled)).containsExactly("i-1", "i-2", "-");
        assertThat(reasons(settled, "web-3", "i-1")).containsExactly(Reason.DISTINCT_INSTANCE);
        assertThat(findings(settled)).anyMatch(message -> message.contains(
                "(container-instance i-1) encountered error \"DistinctInstance placement constraint unsatisfied.\"."));
    }

    @Test
    void r56DistinctInstanceKeepsOtherServicesAlone() {
        TaskDefinition api = definition("api", NetworkMode.BRIDGE);
        Topology settled = settled(h1(), WEB, api, service(api, 2), constrained(service(WEB, 1), DISTINCT));
        assertThat(hosts(settled)).containsExactly("i-1", "i-1", "i-1");
    }

    @Test
    void r56DistinctInstanceOfRunTaskIsAboutItsFamily() {
        PlacementRules distinct = new PlacementRules(List.of(DISTINCT), List.of());
        Topology settled = settled(h1(), h2(), WEB, service(WEB, 1), Altered.placedBy(task("one", WEB), distinct),
                Altered.placedBy(task("two", WEB), distinct), Altered.placedBy(task("three", WEB), distinct));
        assertThat(hosts(settled)).filteredOn("-"::equals).hasSize(1);
    }

    @Test
    void r56MemberOfExcludesWithItsOwnWords() {
        Topology settled = settled(h1(), WEB, constrained(service(WEB, 1), memberOf("attribute:rack == r1")));
        assertThat(shortages(settled, "web-1", "i-1")).extracting(Shortage::title, Shortage::detail)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Its rule excludes this host",
                        "attribute:rack == r1 is not true here"));
        assertThat(Reason.MEMBER_OF.code()).isEqualTo("MemberOf placement constraint unsatisfied");
    }

    @Test
    void r56ConstraintsOfTheDefinitionCountToo() {
        TaskDefinition bound = constrained(WEB, memberOf("attribute:ecs.availability-zone == us-east-1b"));
        assertThat(hosts(settled(h1(), h2(), bound, service(bound, 2)))).containsExactly("i-2", "i-2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"attribute:ecs.instance-type =~ c5.*|m5",
            "attribute:ecs.cpu-architecture == x86_64|-", "attribute:ecs.os-type == linux|-",
            "attribute:ecs.vpc-id == vpc-1|-", "attribute:ecs.subnet-id in [subnet-a]|-",
            "attribute:ecs.capability.task-eni exists|-", "ec2InstanceId == i-1|-", "agentVersion >= 1.105.1|-",
            "runningTasksCount == 0|-", "attribute:ecs.ami-id exists|-"})
    void r57AsksWhatTheInstanceIs(String expression) {
        assertThat(hosts(settled(h1(), WEB, constrained(service(WEB, 1), memberOf(expression.split("\\|")[0])))))
                .containsExactly("i-1");
    }

    @Test
    void r57AffinityFollowsTasksThatWereJustPlaced() {
        TaskDefinition cache = definition("cache", NetworkMode.BRIDGE);
        Service near = constrained(service(WEB, 2), memberOf("task:group == service:cache"));
        assertThat(hosts(settled(h1(), h2(), cache, service(cache, 1), WEB, near))).containsExactly("i-1", "i-1",
                "i-1");
        Service away = constrained(service(WEB, 2), memberOf("not(task:group == service:cache)"));
        assertThat(hosts(settled(h1(), h2(), cache, service(cache, 1), WEB, away))).containsExactly("i-1", "i-2",
                "i-2");
    }

    @Test
    void r57CountingTasksStopsWhereTheCountIsReached() {
        Service few = constrained(service(WEB, 5), memberOf("runningTasksCount < 2"));
        assertThat(hosts(settled(h1(), h2(), WEB, few))).containsExactly("i-1", "i-2", "i-1", "i-2", "-");
    }

    /** AWS counts tasks that start apart, and those that stop not at all. */
    @ParameterizedTest
    @CsvSource({"RUNNING, -", "PENDING, i-1", "DEPROVISIONING, i-1"})
    void r57OnlyRunningTasksAreCounted(TaskStatus status, String host) {
        Topology one = Placing.placeAll(network(h1(), WEB, task("t", WEB)), "i-1");
        Service empty = constrained(service(WEB, 1), memberOf("runningTasksCount == 0"));
        Topology there = one.with(one.tasks().getFirst().withStatus(status)).with(empty).with(task("next", empty));
        assertThat(hosts(PLACER.placeWaiting(there))).containsExactly("i-1", host);
    }

    @Test
    void r57AQueryThatCannotBeReadIsAFindingWithItsPlace() {
        Topology settled = settled(h1(), WEB, constrained(service(WEB, 1), DISTINCT, memberOf("attribute:a is b")));
        assertThat(reasons(settled, "web-1", "i-1")).containsExactly(Reason.CONFIGURATION);
        assertThat(findings(settled)).anyMatch(
                message -> message.startsWith("placementConstraints[1].expression, column 13: attribute:a takes"));
    }

    @Test
    void r59ADaemonRunsWhereItsConstraintsAllow() {
        Service agent = constrained(daemon(WEB), memberOf("attribute:ecs.availability-zone == us-east-1b"));
        assertThat(hosts(settled(h1(), h2(), roomy(instance("i-3", "c5.large", B, 101)), WEB, agent)))
                .containsExactly("i-2", "i-3");
    }

    @Test
    void whatAwsRefuses() {
        PlacementRules six = new PlacementRules(List.of(), Collections.nCopies(6, Spread.ZONES));
        assertThat(faults(service(WEB, 1).withScheduling(Scheduling.REPLICA.withPlacement(six))))
                .containsExactly("6 placement strategies, and 5 is the limit");
        PlacementConstraint[] eleven = Collections.nCopies(11, DISTINCT).toArray(PlacementConstraint[]::new);
        assertThat(faults(constrained(service(WEB, 1), eleven)))
                .containsExactly("11 placement constraints, and 10 is the limit");
        assertThat(faults(constrained(service(WEB, 1), Arrays.copyOf(eleven, 10)))).isEmpty();
        assertThat(LaunchRefusals.ofDefinition(constrained(WEB, DISTINCT))).extracting(Fault::message)
                .containsExactly("constraint.type 'distinctInstance' is not supported.");
        assertThat(faults(daemon(WEB)
                .withScheduling(Scheduling.DAEMON.withPlacement(new PlacementRules(List.of(), List.of(Spread.ZONES))))))
                .containsExactly("a daemon runs on every instance that qualifies, so it takes no placement strategy");
    }

    @Test
    void r62FargateTakesNeither() {
        TaskDefinition api = sized(definition("api", NetworkMode.AWSVPC), 256, 512);
        Service plain = fargate(api, 1, in(A, B));
        assertThat(faults(api, plain)).isEmpty();
        assertThat(faults(api,
                plain.withScheduling(Scheduling.REPLICA
                        .withPlacement(new PlacementRules(List.of(DISTINCT), List.of(Spread.ZONES))))))
                .containsExactly("Placement strategies are not supported with FARGATE launch type.",
                        "Placement constraints are not supported with FARGATE launch type.");
        TaskDefinition bound = constrained(api, memberOf("agentConnected == true"));
        assertThat(faults(bound, plain))
                .containsExactly("Placement constraints are not supported with FARGATE launch type.");
        assertThat(settled(bound, plain).tasks()).noneMatch(Task::isPlaced);
    }

    private static List<String> faults(Service service) {
        return faults(WEB, service);
    }

    private static List<String> faults(TaskDefinition definition, Service service) {
        return LaunchRefusals.ofLaunch(network(definition, service), service).stream().map(Fault::message).toList();
    }
}
