package portico.model.edit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.format.Progress;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.format.document.DocumentReader;
import portico.model.placement.Fleet;
import portico.model.placement.Placer;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Fact;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** Hosts for a cluster without any: a c5.large holds one task of 3000 MiB, by R42 and R44. */
class AddHostsTest {

    private static final String SUBNETS = """
            "vpcs": [{"id": "v", "cidrs": ["10.0.0.0/16"]}],
            "subnets": [{"id": "a", "cidr": "10.0.1.0/24"}, {"id": "b", "cidr": "10.0.2.0/24"}],""";

    private final Placer placer = new Placer(Catalogues.instanceTypes());

    private static Topology waiting(String ground) {
        String text = """
                {"name": "n", %s
                 "taskDefinitions": [{"family": "web", "containerDefinitions": [{"name": "web", "memory": 3000}]}],
                 "services": [{"serviceName": "site", "taskDefinition": "web", "desiredCount": 3}]}"""
                .formatted(ground);
        return new DocumentReader(Catalogues.instanceTypes())
                .read(List.of(new Source("n.json", text.getBytes(UTF_8))), Progress.NONE)
                .topology();
    }

    private static long placed(Topology topology) {
        return topology.tasks().stream().filter(Task::isPlaced).count();
    }

    @ParameterizedTest
    @CsvSource({"1, c5.large, 1", "3, c5.large, 3", "4, c5.large, 3", "1, m5.xlarge, 3"})
    void asManyTasksStartAsTheHostsHold(int count, String type, int tasks) {
        Topology after = new AddHosts(Optional.empty(), count, type).applyTo(waiting(SUBNETS), placer);
        assertThat(after.instances()).hasSize(count).allMatch(host -> host.instanceType().equals(type));
        assertThat(placed(after)).isEqualTo(tasks);
    }

    @Test
    void hostsAreDealtOutToSubnetsWithAddressesOfTheirOwnAndBothAreAssumed() {
        Topology after = new AddHosts(Optional.empty(), 3, "c5.large").applyTo(waiting(SUBNETS), placer);
        assertThat(after.instances()).extracting(host -> host.subnet() + " " + host.privateIp())
                .containsExactly("a 10.0.1.4", "b 10.0.2.4", "a 10.0.1.5");
        assertThat(after.instances()).extracting(ContainerInstance::id)
                .allMatch(id -> after.assumptions().of(id, Fact.SUBNET).isPresent()
                        && after.assumptions().of(id, Fact.ADDRESS).isPresent()
                        && after.assumptions().of(id, Fact.INSTANCE_TYPE).isEmpty());
    }

    @Test
    void whereNoSubnetIsKnownAWholeOneIsAssumed() {
        Topology after = new AddHosts(Optional.empty(), 3, "c5.large").applyTo(waiting(""), placer);
        assertThat(placed(after)).isEqualTo(3);
        assertThat(after.subnets()).singleElement()
                .satisfies(subnet -> assertThat(after.assumptions().of(subnet.id(), Fact.CIDR)).isPresent());
    }

    @Test
    void aClusterThatHasHostsGetsNone() {
        Topology before = new AddHosts(Optional.empty(), 1, "c5.large").applyTo(waiting(SUBNETS), placer);
        assertThat(new AddHosts(Optional.empty(), 2, "c5.large").applyTo(before, placer)).isSameAs(before);
    }

    @Test
    void theSmallestNumberThatHoldsAllIsProposed() {
        Topology topology = waiting(SUBNETS);
        List<Task> tasks = Fleet.waiting(topology).get(Optional.empty());
        assertThat(Fleet.enough(topology, Optional.empty(), Fleet.USUAL_TYPE, tasks, placer)).hasValue(3);
        assertThat(Fleet.enough(topology, Optional.empty(), "m5.xlarge", tasks, placer)).hasValue(1);
        assertThat(Fleet.enough(topology, Optional.empty(), "t3.nano", tasks, placer)).isEmpty();
    }
}
