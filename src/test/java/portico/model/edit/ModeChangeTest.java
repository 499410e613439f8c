package portico.model.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.TYPES;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.port;
import static portico.model.Fixtures.requiring;
import static portico.model.Fixtures.service;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portico.model.Altered;
import portico.model.placement.Placer;
import portico.model.placement.Reason;
import portico.model.placement.Settlement;
import portico.model.placement.Shortage;
import portico.model.placement.Verdict;
import portico.model.rule.RuleId;
import portico.model.topology.NetworkMode;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** R151: only a task that uses the network of its host needs the agent's flag for its role. */
class ModeChangeTest {

    private static final Placer PLACER = new Placer(TYPES);
    private static final TaskDefinition ROLE = requiring(definition("web", NetworkMode.HOST, port(3000)),
            TaskDefinition.ROLE_ON_HOST, "gpu");

    @ParameterizedTest
    @EnumSource(value = NetworkMode.class, names = {"BRIDGE", "AWSVPC", "NONE", "DEFAULT"})
    void r151TheAttributeGoesWithHostMode(NetworkMode mode) {
        assertThat(ROLE.withNetworkMode(mode).requiresAttributes()).containsExactly("gpu");
        assertThat(ROLE.withNetworkMode(NetworkMode.HOST)).isEqualTo(ROLE);
    }

    @Test
    void r151ATaskWithARoleThatComesIntoHostModeWaitsForTheFlag() {
        TaskDefinition role = Altered.ofRole(definition("web", NetworkMode.BRIDGE, port(3000)), true);
        Topology bridge = Settlement.settle(network(h1(), role, service(role, 1)), PLACER);
        assertThat(bridge.tasks()).hasSize(1).allMatch(task -> task.isPlaced());
        Topology host = new ChangeNetworkMode(role.id(), NetworkMode.HOST).applyTo(bridge, PLACER);
        assertThat(host.tasks()).hasSize(1).noneMatch(task -> task.isPlaced());
        assertThat(PLACER.verdicts(host, PLACER.capacity(host), host.tasks().getFirst()).getFirst())
                .isInstanceOfSatisfying(Verdict.Refused.class,
                        refused -> assertThat(refused.shortages()).singleElement()
                                .returns(Reason.ATTRIBUTE, Shortage::reason)
                                .returns(new RuleId(151), Shortage::rule));
        Topology without = new ChangeNetworkMode(role.id(), NetworkMode.HOST)
                .applyTo(bridge.withAll(List.of(Altered.ofRole(role, false))), PLACER);
        assertThat(without.tasks()).hasSize(1).allMatch(task -> task.isPlaced());
    }

    @Test
    void r151ATaskThatWaitedForTheFlagRunsInAnotherMode() {
        TaskDefinition role = requiring(definition("web", NetworkMode.HOST, port(3000)), TaskDefinition.ROLE_ON_HOST);
        Topology host = Settlement.settle(network(h1(), role, service(role, 1)), PLACER);
        assertThat(host.tasks()).noneMatch(task -> task.isPlaced());
        Topology bridge = PLACER
                .placeWaiting(new ChangeNetworkMode(role.id(), NetworkMode.BRIDGE).applyTo(host, PLACER));
        assertThat(bridge.tasks()).hasSize(1).allMatch(task -> task.isPlaced());
        assertThat(bridge.taskDefinition(role.id()).requiresAttributes()).isEqualTo(Set.of());
    }
}
