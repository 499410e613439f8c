package portico.model.check.trunking;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.A;
import static portico.model.Fixtures.TYPES;
import static portico.model.Fixtures.VPC;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.instance;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.trunked;
import static portico.model.Fixtures.withAgent;
import static portico.model.check.trunking.Prerequisite.State.MET;
import static portico.model.check.trunking.Prerequisite.State.UNKNOWN;
import static portico.model.check.trunking.Prerequisite.State.UNMET;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.format.catalogue.Catalogues;
import portico.model.capacity.Capacity;
import portico.model.capacity.CapacityCount;
import portico.model.check.trunking.Prerequisite.Kind;
import portico.model.id.ClusterId;
import portico.model.id.SubnetId;
import portico.model.net.Cidr;
import portico.model.rule.RuleId;
import portico.model.topology.AccountSettings;
import portico.model.topology.Agent;
import portico.model.topology.Agent.OperatingSystem;
import portico.model.topology.CapacityProvider;
import portico.model.topology.Cluster;
import portico.model.topology.ClusterStatus;
import portico.model.topology.ContainerInstance;
import portico.model.topology.HostLaunch;
import portico.model.topology.InstanceStatus;
import portico.model.topology.Known;
import portico.model.topology.Resource;
import portico.model.topology.Subnet;
import portico.model.topology.Topology;

/** R68 to R73, S1, S2, S4, S5: why does this host still take two tasks? */
class TrunkingDoctorTest {

    private static final AccountSettings ON = new AccountSettings(Known.YES, Map.of(), Known.YES);
    private static final AccountSettings OFF = new AccountSettings(Known.NO, Map.of(), Known.NO);

    private static TrunkingDoctor examine(AccountSettings account, ContainerInstance host, Resource... more) {
        Topology topology = network(more).with(host).withAccount(account);
        return TrunkingDoctor.examine(topology, host, CapacityCount.of(topology, TYPES).of(host.id()));
    }

    private static ContainerInstance launched(Known afterOptIn, Known resourceNameDns) {
        return h1().withLaunch(new HostLaunch(Optional.empty(), Optional.of("web"), afterOptIn, resourceNameDns));
    }

    private static Prerequisite of(Kind kind, AccountSettings account, ContainerInstance host) {
        return examine(account, host).of(kind);
    }

    @Test
    void asksTenQuestionsInOrderEachWithItsRuleAndRemedy() {
        TrunkingDoctor doctor = examine(ON, h1());
        assertThat(doctor.prerequisites()).extracting(Prerequisite::kind).containsExactly(Kind.values());
        assertThat(doctor.prerequisites()).allSatisfy(p -> {
            assertThat(p.rule().number()).isBetween(65, 73);
            assertThat(List.of(p.title(), p.detail(), p.remedy())).doesNotContain("");
        });
    }

    /** S1: the right command names the account, never a cluster. */
    @Test
    void r68TheSettingIsOfTheAccountOrRole() {
        Prerequisite off = of(Kind.SETTING, OFF, h1());
        assertThat(off.state()).isEqualTo(UNMET);
        assertThat(off.remedy()).isEqualTo("aws ecs put-account-setting-default --name awsvpcTrunking --value enabled");
        assertThat(of(Kind.SETTING, ON, h1()).state()).isEqualTo(MET);
        assertThat(of(Kind.SETTING, AccountSettings.UNKNOWN, h1()).state()).isEqualTo(UNKNOWN);
        AccountSettings role = new AccountSettings(Known.NO, Map.of("web", Known.YES), Known.UNKNOWN);
        assertThat(of(Kind.SETTING, role, launched(Known.UNKNOWN, Known.NO)).state()).isEqualTo(MET);
        assertThat(of(Kind.SETTING, role, launched(Known.UNKNOWN, Known.NO)).detail()).isEqualTo("on for role web");
    }

    /** R69's example: enabled on a live c5.large, still 2 tasks. */
    @Test
    void r69ItWasLaunchedBefore() {
        TrunkingDoctor doctor = examine(ON, launched(Known.NO, Known.NO));
        assertThat(doctor.taskLimit()).isEqualTo(2);
        assertThat(doctor.obstacle()).map(Prerequisite::kind).contains(Kind.LAUNCHED_AFTER);
        assertThat(of(Kind.LAUNCHED_AFTER, ON, launched(Known.YES, Known.NO)).state()).isEqualTo(MET);
        assertThat(of(Kind.LAUNCHED_AFTER, ON, h1()).state()).isEqualTo(UNKNOWN);
    }

    /** R70, S2: the agent that counts is 1.28.1, not 1.55.0. */
    @ParameterizedTest
    @CsvSource({"1.28.0,UNMET", "1.28.1,MET", "1.55.0,MET", "1.9.9,UNMET"})
    void r70Agent(String version, Prerequisite.State state) {
        assertThat(of(Kind.AGENT, ON, withAgent(h1(), new Agent(version, true, OperatingSystem.LINUX))).state())
                .isEqualTo(state);
    }

    @Test
    void r70Windows() {
        ContainerInstance windows = withAgent(h1(), new Agent("1.105.1", true, OperatingSystem.WINDOWS));
        assertThat(of(Kind.LINUX, ON, windows).state()).isEqualTo(UNMET);
        assertThat(of(Kind.LINUX, ON, h1()).state()).isEqualTo(MET);
    }

    @Test
    void r70SharedSubnet() {
        Subnet shared = new Subnet(new SubnetId("shared"), "shared", VPC.id(), Cidr.of("10.0.8.0/24"), A.zone(),
                Optional.empty(), true, 0);
        assertThat(examine(ON, instance("i-9", "c5.large", shared, 9), shared).of(Kind.OWN_SUBNET).state())
                .isEqualTo(UNMET);
        assertThat(of(Kind.OWN_SUBNET, ON, h1()).state()).isEqualTo(MET);
    }

    @ParameterizedTest
    @CsvSource({"YES,UNMET", "NO,MET", "UNKNOWN,UNKNOWN"})
    void r70ResourceNameDns(Known record, Prerequisite.State state) {
        assertThat(of(Kind.NO_RESOURCE_NAME_DNS, ON, launched(Known.YES, record)).state()).isEqualTo(state);
    }

    @Test
    void r70ServiceLinkedRole() {
        assertThat(of(Kind.SERVICE_LINKED_ROLE, OFF, h1()).state()).isEqualTo(UNMET);
        assertThat(of(Kind.SERVICE_LINKED_ROLE, ON, h1()).state()).isEqualTo(MET);
        assertThat(of(Kind.SERVICE_LINKED_ROLE, AccountSettings.UNKNOWN, h1()).state()).isEqualTo(UNKNOWN);
    }

    /** R71, S4, D2, D3: Nitro is not enough; the row of the table decides. */
    @ParameterizedTest
    @CsvSource({"t3.xlarge,UNMET", "c5n.large,UNMET", "m5n.large,UNMET", "g4dn.xlarge,UNMET", "r5.8xlarge,UNMET",
            "r5b.8xlarge,UNMET", "r5b.16xlarge,MET", "r5dn.16xlarge,MET", "r5d.8xlarge,MET", "t8i.nano,MET",
            "c5.large,MET", "x99.huge,UNKNOWN"})
    void r71Type(String type, Prerequisite.State state) {
        ContainerInstance host = instance("i-1", type, A, 100);
        Topology topology = network(host).withAccount(ON);
        Capacity capacity = CapacityCount.of(topology, Catalogues.instanceTypes());
        TrunkingDoctor doctor = TrunkingDoctor.examine(topology, host, capacity.of(host.id()));
        assertThat(doctor.of(Kind.INSTANCE_TYPE).state()).isEqualTo(state);
    }

    /** R73's example: the capability without the trunk says only that the agent could. */
    @Test
    void r73TheCapabilityIsNoTrunk() {
        assertThat(of(Kind.TRUNK_ATTACHED, ON, h1()).state()).isEqualTo(UNMET);
        TrunkingDoctor with = examine(OFF, trunked(h1(), 99));
        assertThat(with.of(Kind.TRUNK_ATTACHED).state()).isEqualTo(MET);
        assertThat(with.taskLimit()).isEqualTo(10);
        assertThat(with.of(Kind.LAUNCHED_AFTER).state()).isEqualTo(MET);
        assertThat(with.of(Kind.ECS_INIT).state()).isEqualTo(MET);
    }

    @Test
    void r72WhileTheTrunkIsMade() {
        ContainerInstance registering = launched(Known.YES, Known.NO).withStatus(InstanceStatus.REGISTERING);
        assertThat(of(Kind.TRUNK_ATTACHED, ON, registering).state()).isEqualTo(UNKNOWN);
        assertThat(of(Kind.TRUNK_ATTACHED, ON, registering).rule()).isEqualTo(new RuleId(72));
    }

    /** R1: Managed Instances have a trunk whatever the account has set; one of an Auto Scaling group asks the account. */
    @ParameterizedTest
    @CsvSource({"MANAGED_INSTANCES,MET,1", "AUTO_SCALING_GROUP,UNMET,68"})
    void r1ManagedInstancesNeedNoSetting(CapacityProvider.Kind kind, Prerequisite.State state, int rule) {
        Cluster cluster = new Cluster(ClusterId.DEFAULT, "default", ClusterStatus.ACTIVE, Map.of(),
                List.of(new CapacityProvider("cp", kind, Known.UNKNOWN)), Optional.empty());
        ContainerInstance host = h1().withLaunch(h1().launch().withCapacityProvider(Optional.of("cp")));
        Prerequisite setting = examine(OFF, host, cluster).of(Kind.SETTING);
        assertThat(setting.state()).isEqualTo(state);
        assertThat(setting.rule()).isEqualTo(new RuleId(rule));
    }

    @Test
    void aHostIsFitWhileNothingOfItsOwnStandsAgainstATrunk() {
        assertThat(examine(OFF, launched(Known.NO, Known.UNKNOWN)).isHostFit()).isFalse();
        assertThat(examine(AccountSettings.UNKNOWN, launched(Known.NO, Known.UNKNOWN)).isHostFit()).isTrue();
        assertThat(examine(ON, launched(Known.YES, Known.YES)).isHostFit()).isFalse();
    }
}
