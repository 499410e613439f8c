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
import portico.model.id.SubnetId;
import portico.model.placement.Fleet;
import portico.model.placement.Fleet.Owner;
import portico.model.placement.Placer;
import portico.model.topology.Assumption;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Fact;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** Hosts for a cluster without any: a c5.large holds one task of 3000 MiB, by R42 and R44. Hosts that a capacity provider starts (R1, R48). */
class AddHostsTest {

    private static final Owner OWN = Owner.of(Optional.empty());

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
        return read(text);
    }

    private static Topology read(String text) {
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
        Topology after = new AddHosts(OWN, count, type).applyTo(waiting(SUBNETS), placer);
        assertThat(after.instances()).hasSize(count).allMatch(host -> host.instanceType().equals(type));
        assertThat(placed(after)).isEqualTo(tasks);
    }

    @Test
    void hostsAreDealtOutToSubnetsWithAddressesOfTheirOwnAndBothAreAssumed() {
        Topology after = new AddHosts(OWN, 3, "c5.large").applyTo(waiting(SUBNETS), placer);
        assertThat(after.instances()).extracting(host -> host.subnet() + " " + host.privateIp())
                .containsExactly("a 10.0.1.4", "b 10.0.2.4", "a 10.0.1.5");
        assertThat(after.instances()).extracting(ContainerInstance::id)
                .allMatch(id -> after.assumptions().of(id, Fact.SUBNET).isPresent()
                        && after.assumptions().of(id, Fact.ADDRESS).isPresent()
                        && after.assumptions().of(id, Fact.INSTANCE_TYPE).isEmpty());
    }

    @Test
    void aZoneThatWasAssumedStaysSoInAnotherRegion() {
        Topology before = new AddHosts(OWN, 1, "c5.large").applyTo(waiting(""), placer);
        SubnetId subnet = before.subnets().getFirst().id();
        Topology after = new ChangeRegion("eu-west-2").applyTo(before, placer);
        assertThat(after.assumptions().of(subnet, Fact.ZONE)).contains(new Assumption(Fact.ZONE, "eu-west-2a",
                before.assumptions().of(subnet, Fact.ZONE).orElseThrow().reason()));
        assertThat(after.assumptions().byResource().keySet()).isEqualTo(before.assumptions().byResource().keySet());
    }

    @Test
    void whereNoSubnetIsKnownAWholeOneIsAssumed() {
        Topology after = new AddHosts(OWN, 3, "c5.large").applyTo(waiting(""), placer);
        assertThat(placed(after)).isEqualTo(3);
        assertThat(after.subnets()).singleElement()
                .satisfies(subnet -> assertThat(after.assumptions().of(subnet.id(), Fact.CIDR)).isPresent());
    }

    @Test
    void aClusterThatHasHostsGetsNone() {
        Topology before = new AddHosts(OWN, 1, "c5.large").applyTo(waiting(SUBNETS), placer);
        assertThat(new AddHosts(OWN, 2, "c5.large").applyTo(before, placer)).isSameAs(before);
    }

    @Test
    void theSmallestNumberThatHoldsAllIsProposed() {
        Topology topology = waiting(SUBNETS);
        List<Task> tasks = Fleet.waiting(topology).get(OWN);
        assertThat(Fleet.enough(topology, OWN, Fleet.USUAL_TYPE, tasks, placer)).hasValue(3);
        assertThat(Fleet.enough(topology, OWN, "m5.xlarge", tasks, placer)).hasValue(1);
        assertThat(Fleet.enough(topology, OWN, "t3.nano", tasks, placer)).isEmpty();
    }

    /** Six awsvpc tasks: a c5.large holds ten with the trunk that Managed Instances have, and two without. */
    private static Topology provided(String provider, String hosts) {
        return read("""
                {"name": "n", %s
                 "clusters": [{"clusterName": "shop", "capacityProviders": [%s]}], "containerInstances": [%s],
                 "taskDefinitions": [{"family": "web", "networkMode": "awsvpc",
                   "containerDefinitions": [{"name": "web", "memory": 64}]}],
                 "services": [{"serviceName": "site", "taskDefinition": "web", "desiredCount": 6,
                   "capacityProviderStrategy": [{"capacityProvider": "cp", "weight": 1}],
                   "networkConfiguration": {"awsvpcConfiguration": {"subnets": ["a", "b"]}}}]}""".formatted(SUBNETS,
                provider, hosts));
    }

    private static final Owner PROVIDER = new Owner(Optional.empty(), Optional.of("cp"));
    private static final String MANAGED = "{\"name\": \"cp\", \"type\": \"MANAGED_INSTANCES\"}";
    private static final String SCALING = "{\"name\": \"cp\", \"managedScaling\": \"ENABLED\"}";
    private static final String STILL = "{\"name\": \"cp\", \"managedScaling\": \"DISABLED\"}";

    @Test
    void r1ManagedInstancesThatStartHaveATrunk() {
        Topology before = provided(MANAGED, "");
        assertThat(Fleet.waiting(before)).containsOnlyKeys(PROVIDER);
        Topology after = new AddHosts(PROVIDER, 1, "c5.large").applyTo(before, placer);
        assertThat(after.instances()).singleElement().satisfies(host -> {
            assertThat(host.trunk()).isPresent();
            assertThat(host.launch().capacityProvider()).contains("cp");
            assertThat(host.trunk().orElseThrow().privateIp()).as("an address of its own (R78)")
                    .isNotEqualTo(host.privateIp());
            assertThat(placer.capacity(after).of(host.id()).eni().taskLimit()).isEqualTo(10);
        });
        assertThat(placed(after)).isEqualTo(6);
        assertThat(Fleet.waiting(after)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"c5.large, 1", "t3.micro, 6"})
    void r1TheNumberThatHoldsAllCountsTheTrunk(String type, int hosts) {
        Topology before = provided(MANAGED, "");
        assertThat(Fleet.enough(before, PROVIDER, type, Fleet.waiting(before).get(PROVIDER), placer)).hasValue(hosts);
    }

    @Test
    void r48AProviderThatScalesAddsToTheHostsThereAre() {
        String host = "{\"id\": \"i-1\", \"instanceType\": \"c5.large\", \"subnet\": \"a\"}";
        Topology before = provided(SCALING, host);
        assertThat(Fleet.waiting(before).get(PROVIDER)).hasSize(4);
        Topology after = new AddHosts(PROVIDER, 2, "c5.large").applyTo(before, placer);
        assertThat(placed(after)).isEqualTo(6);
        assertThat(after.instances()).as("nobody tells whose they are, so that all stay candidates (R45)")
                .allMatch(each -> each.launch().capacityProvider().isEmpty());
        assertThat(Fleet.waiting(provided(STILL, host))).isEmpty();
    }

    @Test
    void r48HostsOfAProviderThatIsToldSayWhoseTheyAre() {
        String host = "{\"id\": \"i-1\", \"instanceType\": \"c5.large\", \"subnet\": \"a\", \"capacityProviderName\": \"cp\"}";
        Topology once = new AddHosts(PROVIDER, 1, "c5.large").applyTo(provided(SCALING, host), placer);
        Topology twice = new AddHosts(PROVIDER, 1, "c5.large").applyTo(once, placer);
        assertThat(placed(once)).isEqualTo(4);
        assertThat(placed(twice)).isEqualTo(6);
        assertThat(twice.instances()).allMatch(each -> each.launch().capacityProvider().equals(Optional.of("cp")));
    }
}
