package portico.model.edit.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import portico.model.Altered;
import portico.format.catalogue.Catalogues;
import portico.format.files.TopologyFiles;
import portico.model.capacity.InstanceTypes;
import portico.model.edit.ChangeInstanceType;
import portico.model.flow.FlowTracer;
import portico.model.flow.Trace;
import portico.model.id.InstanceId;
import portico.model.id.ServiceId;
import portico.model.id.TaskId;
import portico.model.placement.LaunchRefusals;
import portico.model.placement.Placer;
import portico.model.placement.Shortage;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.ContainerSettings;
import portico.model.topology.Service;
import portico.model.topology.TargetGroup;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** One workload of a network in every way of networking. */
class TranslationTest {

    private static final InstanceTypes TYPES = Catalogues.instanceTypes();
    private static final Placer PLACER = new Placer(TYPES);

    private static Topology sample(String name) {
        return TopologyFiles.of(TYPES, InputStream.nullInputStream())
                .read(List.of(Path.of("samples", name + ".json")))
                .topology();
    }

    private static ServiceId service(Topology topology, String name) {
        return topology.services().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow().id();
    }

    private static Translation translation(Topology topology, String service, Networking way) {
        Workload workload = Workload.of(topology, service(topology, service), PLACER).orElseThrow();
        return Translation.of(workload, way, PLACER);
    }

    @ParameterizedTest
    @EnumSource(Networking.class)
    void everyServiceOfEverySampleIsWhatAwsWouldMakeOfItOrRefusedForAReason(Networking way) {
        for (String name : List.of("e-commerce", "eni-limit", "fargate", "three-modes", "egress", "port-conflict")) {
            Topology topology = sample(name);
            for (Service service : topology.services()) {
                Translation it = translation(topology, service.name(), way);
                assertThat(it.tasks()).isNotEmpty().hasSizeLessThanOrEqualTo(Workload.MOST_TASKS).allSatisfy(task -> {
                    assertThat(task.launchType()).isEqualTo(way.launchType());
                    assertThat(it.topology().definitionOf(task).networkMode()).isEqualTo(way.mode());
                    assertThat(task.isPlaced() && !LaunchRefusals.of(it.topology(), task).isEmpty()).isFalse();
                });
                assertThat(it.running() < it.tasks().size()).isEqualTo(!it.shortages().isEmpty());
                assertThat(topology).as("the network itself is not touched").isEqualTo(sample(name));
            }
        }
    }

    @Test
    void nothingElseStandsOnTheCopy() {
        Translation it = translation(sample("e-commerce"), "user-service", Networking.BRIDGE);
        assertThat(it.topology().services()).extracting(Service::name).containsExactly("user-service");
        assertThat(it.topology().instances()).hasSize(1);
        assertThat(translation(sample("e-commerce"), "user-service", Networking.FARGATE).topology().instances())
                .isEmpty();
    }

    /** R124: awsvpc tasks are registered by address, the others by instance. */
    @ParameterizedTest
    @CsvSource({"BRIDGE,INSTANCE", "HOST,INSTANCE", "AWSVPC,IP", "TRUNKED,IP", "FARGATE,IP"})
    void theTargetGroupHasTheTypeThatTheModeNeeds(Networking way, TargetGroup.TargetType type) {
        Translation it = translation(sample("e-commerce"), "user-service", way);
        assertThat(it.topology().all(TargetGroup.class)).extracting(TargetGroup::targetType).containsOnly(type);
    }

    /** R41: in host mode the second task of a service finds its port taken. */
    @Test
    void inHostModeOneTaskTakesThePortOfAll() {
        Translation it = translation(sample("eni-limit"), "api", Networking.HOST);
        assertThat(it.running()).isEqualTo(1);
        assertThat(it.shortages()).extracting(Shortage::rule).hasToString("[R41]");
    }

    /** R63, R65: a c5.large takes two awsvpc tasks, and all three with a trunk. */
    @Test
    void interfacesRunOutWithoutATrunkAndNotWithOne() {
        assertThat(translation(sample("fargate"), "web", Networking.AWSVPC).running()).isEqualTo(2);
        assertThat(translation(sample("fargate"), "web", Networking.TRUNKED).running()).isEqualTo(3);
    }

    /** R71: ECS makes no trunk on a t3.micro. */
    @Test
    void aTrunkThatEcsDoesNotMakeIsARefusal() {
        Topology small = new ChangeInstanceType(new InstanceId("i-0c54"), "t3.micro").applyTo(sample("eni-limit"),
                PLACER);
        Workload workload = Workload.of(small, new TaskId("api-1"), PLACER).orElseThrow();
        InstanceId host = new InstanceId("i-0t3m");
        Workload there = new Workload(small, workload.tasks(), workload.all(), small.instance(host), false);
        Translation it = Translation.of(there, Networking.TRUNKED, PLACER);
        assertThat(it.isRefused()).isTrue();
        assertThat(it.shortages()).extracting(Shortage::rule).hasToString("[R71]");
        assertThat(Translation.of(there, Networking.BRIDGE, PLACER).isRefused()).isFalse();
    }

    /** R16: what Fargate does not take stays in the definition, and is refused. */
    @Test
    void aPrivilegedContainerIsRefusedOnFargateOnly() {
        Topology topology = sample("e-commerce");
        TaskDefinition definition = topology
                .taskDefinition(topology.service(service(topology, "user-service")).taskDefinition());
        ContainerSettings privileged = new ContainerSettings(Optional.empty(), List.of(), List.of(), List.of(), false,
                true, List.of(), List.of(), OptionalInt.empty());
        List<ContainerDefinition> containers = definition.containers()
                .stream()
                .map(container -> Altered.set(container, privileged))
                .toList();
        Topology daring = topology.with(definition.withContainers(containers));
        Translation onFargate = translation(daring, "user-service", Networking.FARGATE);
        assertThat(onFargate.isRefused()).isTrue();
        assertThat(onFargate.shortages()).extracting(Shortage::rule).hasToString("[R16]");
        assertThat(translation(daring, "user-service", Networking.BRIDGE).isRefused()).isFalse();
    }

    /** R99: the smallest size that is sold and holds the task. */
    @Test
    void fargateGetsTheSmallestSizeThatHoldsTheTask() {
        Translation it = translation(sample("eni-limit"), "api", Networking.FARGATE);
        TaskDefinition definition = it.topology().definitionOf(it.tasks().getFirst());
        assertThat(List.of(definition.cpuUnits(), definition.reservedMemoryMiB())).containsExactly(256, 512);
        assertThat(it.changes()).containsExactly("256 CPU units and 512 MiB, the smallest size for 128 and 256");
    }

    /** R21: a host port that the mode does not have is given up, and said so. */
    @Test
    void aHostPortOfItsOwnIsGivenUpWhereTheModeHasNone() {
        assertThat(translation(sample("port-conflict"), "web", Networking.AWSVPC).changes())
                .contains("Host port 8080 is given up for 3000");
        assertThat(translation(sample("port-conflict"), "web", Networking.BRIDGE).changes()).isEmpty();
    }

    @Test
    void theRequestGoesThroughTheSameBalancerInEveryWay() {
        Set<Networking> delivered = Set.of(Networking.AWSVPC, Networking.TRUNKED, Networking.FARGATE);
        for (Networking way : Networking.values()) {
            Translation it = translation(sample("e-commerce"), "user-service", way);
            Trace trace = new FlowTracer(it.topology()).trace(it.flow());
            assertThat(trace.isDelivered()).as("the host's group does not know the port (R105): %s", way)
                    .isEqualTo(delivered.contains(way));
        }
    }

    @Test
    void whatIsNoWorkloadIsNotTranslated() {
        Topology topology = sample("e-commerce");
        assertThat(Workload.of(topology, topology.instances().getFirst().id(), PLACER)).isEmpty();
        assertThat(Workload.of(topology, new TaskId("nobody"), PLACER)).isEmpty();
    }
}
