package portico.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.A;
import static portico.model.Fixtures.VPC;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.instance;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.trunked;
import static portico.model.check.Checking.IGW;
import static portico.model.check.Checking.OUT;
import static portico.model.check.Checking.findings;
import static portico.model.check.Checking.mainTable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portico.model.id.ClusterId;
import portico.model.id.SubnetId;
import portico.model.net.Cidr;
import portico.model.topology.AccountSettings;
import portico.model.topology.CapacityProvider;
import portico.model.topology.Cluster;
import portico.model.topology.ClusterStatus;
import portico.model.topology.ContainerInstance;
import portico.model.topology.InstanceStatus;
import portico.model.topology.Known;
import portico.model.topology.Subnet;
import portico.model.topology.Topology;

/** R69, R71, R75: hosts without the trunk that was asked for, and trunked hosts that stop and start badly. */
class TrunkFindingsTest {

    private static final AccountSettings ON = new AccountSettings(Known.YES, Map.of(), Known.UNKNOWN);

    private static ContainerInstance launched(ContainerInstance host, Known afterOptIn) {
        return host.withLaunch(host.launch().withAfterOptIn(afterOptIn));
    }

    @Test
    void r69NamesTheFirstObstacle() {
        Topology topology = network(launched(h1(), Known.NO)).withAccount(ON);
        assertThat(findings(new TrunkMissing(), topology)).containsExactly(
                "R69 awsvpcTrunking is on, and i-1 still takes 2 tasks: it was launched before the setting was on, and keeps what it has");
    }

    @Test
    void r1AManagedInstanceWrittenWithoutATrunkIsTold() {
        Cluster cluster = new Cluster(ClusterId.DEFAULT, "default", ClusterStatus.ACTIVE, Map.of(),
                List.of(new CapacityProvider("mi", CapacityProvider.Kind.MANAGED_INSTANCES, Known.UNKNOWN)),
                Optional.empty());
        ContainerInstance managed = h1().withLaunch(h1().launch().withCapacityProvider(Optional.of("mi")));
        assertThat(findings(new TrunkMissing(), network(cluster, managed))).containsExactly(
                "R73 Managed Instances have a trunk, and i-1 still takes 2 tasks: it has no trunk, and counts as if trunking did not exist");
        assertThat(findings(new TrunkMissing(), network(cluster, trunked(managed, 99)))).isEmpty();
    }

    @Test
    void r71NamesTheType() {
        Topology topology = network(launched(instance("i-1", "t3.xlarge", A, 100), Known.YES)).withAccount(ON);
        assertThat(findings(new TrunkMissing(), topology)).containsExactly(
                "R71 awsvpcTrunking is on, and i-1 still takes 3 tasks: ECS has no trunk limit for t3.xlarge; Nitro alone is not enough");
    }

    /** R72: a registration that failed says why. */
    @Test
    void r72AFailedRegistration() {
        Subnet shared = new Subnet(new SubnetId("shared"), "shared", VPC.id(), Cidr.of("10.0.8.0/24"), A.zone(),
                Optional.empty(), true, 0);
        ContainerInstance failed = launched(instance("i-9", "c5.large", shared, 9), Known.YES)
                .withStatus(InstanceStatus.REGISTRATION_FAILED);
        assertThat(findings(new TrunkMissing(), network(shared, failed).withAccount(ON))).containsExactly(
                "R70 The registration of i-9 failed: shared belongs to another account: registration fails");
    }

    @Test
    void aTrunkOrASettingThatIsNotOnSaysNothing() {
        assertThat(findings(new TrunkMissing(), network(trunked(h1(), 99)).withAccount(ON))).isEmpty();
        assertThat(findings(new TrunkMissing(), network(launched(h1(), Known.NO)))).isEmpty();
    }

    @Test
    void r75OnlyATrunkedHostInAPublicSubnetLosesItsAgent() {
        assertThat(findings(new TrunkInPublicSubnet(), network(trunked(h1(), 99), IGW, mainTable(OUT)))).singleElement()
                .asString()
                .startsWith("R75 i-1 has a trunk in the public subnet subnet-a");
        assertThat(findings(new TrunkInPublicSubnet(), network(h1(), IGW, mainTable(OUT)))).isEmpty();
        assertThat(findings(new TrunkInPublicSubnet(), network(trunked(h1(), 99), IGW, mainTable()))).isEmpty();
    }
}
