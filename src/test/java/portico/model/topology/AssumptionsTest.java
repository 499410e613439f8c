package portico.model.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import portico.model.id.InstanceId;
import portico.model.id.ResourceId;
import portico.model.id.SubnetId;
import portico.model.id.VpcId;
import portico.model.id.ZoneId;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;

/** A mark of an assumption stays while the resource holds what was assumed, and goes with an edit of that very fact. */
class AssumptionsTest {

    private static final Vpc VPC = new Vpc(new VpcId("v"), "v", List.of(Cidr.of("10.0.0.0/16")), true, true);
    private static final Subnet SUBNET = new Subnet(new SubnetId("s"), "s", VPC.id(), Cidr.of("10.0.1.0/24"),
            new ZoneId("us-east-1a"), Optional.empty(), false, 0);
    private static final ContainerInstance HOST = new ContainerInstance(new InstanceId("i"), "i", "c5.large",
            SUBNET.id(), Ipv4Address.of("10.0.1.4"), Optional.empty(), List.of(), InstanceStatus.ACTIVE, Agent.CURRENT,
            Optional.empty(), Optional.empty(), 0, HostPorts.LINUX, Map.of());

    private static Assumption type() {
        return Assumption.of(HOST, Fact.INSTANCE_TYPE, "the file names none").orElseThrow();
    }

    private static Assumption address() {
        return Assumption.of(HOST, Fact.ADDRESS, "it is the lowest free one").orElseThrow();
    }

    private static Topology marked() {
        SequencedMap<ResourceId, List<Assumption>> all = new LinkedHashMap<>();
        all.put(HOST.id(), List.of(address(), type()));
        all.put(new InstanceId("elsewhere"), List.of(type()));
        return Topology.of("n", "us-east-1", List.of(VPC, SUBNET, HOST)).withAssumptions(new Assumptions(all));
    }

    @Test
    void saysWhatWasAssumedAndWhy() {
        assertThat(type()).hasToString("assumed: instance type c5.large, because the file names none");
        assertThat(Assumption.of(VPC, Fact.INSTANCE_TYPE, "a VPC has none")).isEmpty();
    }

    @Test
    void marksOnlyWhatIsThere() {
        assertThat(marked().assumptions().byResource()).containsOnlyKeys(HOST.id());
        assertThat(marked().assumptions().of(HOST.id())).containsExactly(type(), address());
    }

    @Test
    void anEditOfTheFactMakesItKnownAndLeavesTheOthers() {
        assertThat(marked().with(HOST.withInstanceType("m5.large")).assumptions().of(HOST.id()))
                .containsExactly(address());
        assertThat(marked().with(HOST.withPrivateIp(Ipv4Address.of("10.0.1.9"))).assumptions().of(HOST.id()))
                .containsExactly(type());
    }

    @Test
    void anEditOfSomethingElseChangesNoMark() {
        assertThat(marked().with(HOST.withStatus(InstanceStatus.DRAINING)).assumptions())
                .isEqualTo(marked().assumptions());
    }

    @Test
    void goesWithItsResource() {
        assertThat(marked().without(HOST.id()).assumptions()).isEqualTo(Assumptions.NONE);
    }

    @Test
    void whatWasAssumedIsPartOfTheTopology() {
        assertThat(marked()).isNotEqualTo(marked().withAssumptions(Assumptions.NONE));
    }
}
