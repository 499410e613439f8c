package portico.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.TYPES;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portico.Cities;
import portico.model.capacity.Capacity;
import portico.model.capacity.CapacityCount;
import portico.model.capacity.InstanceUse;
import portico.model.capacity.Recount;
import portico.model.edit.PlaceTask;
import portico.model.id.InstanceId;
import portico.model.id.ResourceId;
import portico.model.id.TaskId;
import portico.model.placement.Placer;
import portico.model.topology.NetworkMode;
import portico.model.topology.Revision;
import portico.model.topology.TaskStatus;
import portico.model.topology.Topology;

/**
 * What a check costs after an edit does not grow with the city: it is asked again with every host and task taken away that the edit does not
 * touch, and must find what it finds in the whole city all the same.
 */
class UntouchedTest {

    private static final int HOSTS = 40;
    private static final Topology CITY = Cities.of(HOSTS, 6, NetworkMode.AWSVPC, NetworkMode.BRIDGE, NetworkMode.HOST);
    /** On a host of the last zone. */
    private static final TaskId MOVED = new TaskId("task-" + HOSTS / 2 + "-0");
    private static final Capacity FULL = CapacityCount.of(CITY, TYPES);

    private static final Topology BALANCED = BalancedCity.of(HOSTS);

    static Stream<Check> checks() {
        return CheckBook.STANDARD.checks().stream();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void anEditAsksOnlyWhatItTouches(Check check) {
        asksOnlyWhatItTouches(check, CITY, edited());
    }

    /** Where a zone runs one task of a service more and another one less, and Fargate tasks go. */
    @ParameterizedTest
    @MethodSource("checks")
    void nothingElseIsAskedWhereServicesAreBalancedOrRunOnFargate(Check check) {
        Topology moved = new PlaceTask(MOVED, new InstanceId("i-0")).applyTo(BALANCED, new Placer(TYPES));
        asksOnlyWhatItTouches(check, BALANCED, BalancedCity.edited(moved));
    }

    private static void asksOnlyWhatItTouches(Check check, Topology before, Topology after) {
        Capacity full = CapacityCount.of(before, TYPES);
        Recount whole = Recount.of(full, Revision.between(before, after).orElseThrow(), TYPES);
        assertThat(whole.instances()).hasSize(2);
        List<Finding> found = new ArrayList<>();
        check.search(before, full).after(narrow(whole)).forEach(found::add);
        assertThat(found).isEqualTo(check.findings(after, whole.after()).toList());
    }

    /** What is asked of a whole service is something that would be found. */
    @Test
    void eachOfTheseFindsSomethingInTheBalancedCity() {
        Topology moved = new PlaceTask(MOVED, new InstanceId("i-0")).applyTo(BALANCED, new Placer(TYPES));
        assertThat(Stream
                .of(new BalancerZoneMissing(), new ZoneWithoutTarget(), new TargetGroupElsewhere(),
                        new FargateWithoutWayOut(), new ZonesUneven(), new HealthCheckClosed())
                .filter(check -> Checking.findings(check, moved).isEmpty())).isEmpty();
    }

    /** The city is one in which an answer from too few hosts would be another one: each service in host mode holds its port on every host. */
    @ParameterizedTest
    @MethodSource("hanging")
    void whatHangsWouldNotBeFoundInFewerHosts(String service) {
        assertThat(new DeploymentBlocked().findings(CITY, FULL)).map(Finding::message)
                .anyMatch(message -> message.contains(service + " hangs") && message.contains("of " + HOSTS + " "));
    }

    static Stream<String> hanging() {
        return Stream.of("service-2", "service-5");
    }

    /** One task on another host, and one of a service that hangs on its way out; it holds its port until it has stopped. */
    private static Topology edited() {
        InstanceId from = CITY.task(MOVED).instance().orElseThrow();
        InstanceId to = CITY.instances()
                .stream()
                .filter(host -> host.subnet().equals(CITY.instance(from).subnet()) && !host.id().equals(from))
                .findFirst()
                .orElseThrow()
                .id();
        Topology moved = new PlaceTask(MOVED, to).applyTo(CITY, new Placer(TYPES));
        return moved.with(moved.task(new TaskId("task-" + HOSTS / 2 + "-2")).withStatus(TaskStatus.DEACTIVATING));
    }

    private static Recount narrow(Recount whole) {
        Set<ResourceId> near = Stream.concat(whole.instances().stream(), Stream.concat(tasks(whole), whole.tasks()))
                .collect(Collectors.toSet());
        Revision revision = new Revision(narrow(whole.revision().before(), near),
                narrow(whole.revision().after(), near), whole.revision().tasks(), whole.revision().instances());
        return new Recount(revision, narrow(whole.before(), near), narrow(whole.after(), near), whole.instances(),
                whole.subnets());
    }

    private static Stream<ResourceId> tasks(Recount whole) {
        return Stream.of(whole.before(), whole.after())
                .flatMap(capacity -> whole.instances().stream().flatMap(host -> capacity.of(host).tasks().stream()));
    }

    private static Topology narrow(Topology topology, Set<ResourceId> near) {
        Stream<ResourceId> all = Stream.concat(topology.tasks().stream().map(task -> task.id()),
                topology.instances().stream().map(host -> host.id()));
        return topology.withoutAll(all.filter(id -> !near.contains(id)).toList());
    }

    private static Capacity narrow(Capacity capacity, Set<ResourceId> near) {
        Map<InstanceId, InstanceUse> uses = new LinkedHashMap<>(capacity.instances());
        uses.keySet().removeIf(id -> !near.contains(id));
        return new Capacity(uses, capacity.subnets(), capacity.services());
    }
}
