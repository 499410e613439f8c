package portico.model.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.TYPES;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.port;
import static portico.model.Fixtures.service;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portico.model.capacity.Relocation;
import portico.model.id.DatabaseId;
import portico.model.id.RouteTableId;
import portico.model.id.SecurityGroupId;
import portico.model.id.SubnetId;
import portico.model.id.TargetGroupId;
import portico.model.id.VpcId;
import portico.model.id.ZoneId;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.placement.Placer;
import portico.model.topology.Assumptions;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.Database;
import portico.model.topology.Fact;
import portico.model.topology.LaunchType;
import portico.model.topology.NetworkMode;
import portico.model.topology.RouteTable;
import portico.model.topology.SecurityGroup;
import portico.model.topology.SecurityGroupRule;
import portico.model.topology.Service;
import portico.model.topology.Service.LoadBalancing;
import portico.model.topology.Subnet;
import portico.model.topology.TargetGroup;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;

/** A VPC or a subnet that was assumed is told, with what belongs together. */
class AssumedPlaceEditTest {

    private static final Placer PLACER = new Placer(TYPES);
    private static final VpcId ONE = new VpcId("vpc-1");
    private static final VpcId TWO = new VpcId("vpc-2");
    private static final RouteTable TABLE = new RouteTable(new RouteTableId("rtb"), "rtb", ONE, false, List.of());
    private static final Subnet SUBNET = subnet("s-1", "10.0.1.0/24", Optional.of(TABLE.id()));
    private static final Database DATABASE = new Database(new DatabaseId("db"), "db", "postgres", 5432, SUBNET.id(),
            Ipv4Address.of("10.0.1.9"), List.of());

    private static Subnet subnet(String id, String block, Optional<RouteTableId> table) {
        return new Subnet(new SubnetId(id), id, ONE, Cidr.of(block), new ZoneId("eu-west-1a"), table, false, 0);
    }

    private static SecurityGroup group(String id, List<SecurityGroupRule> ingress) {
        return new SecurityGroup(new SecurityGroupId(id), id, ONE, ingress, List.of());
    }

    private static Topology topology(String block) {
        Topology all = Topology.of("", "eu-west-1", List.of(vpc(ONE, "10.0.0.0/16"), vpc(TWO, block), TABLE, SUBNET,
                DATABASE, subnet("s-2", "10.0.2.0/24", Optional.empty())));
        return all.withAssumptions(Assumptions.NONE.with(TABLE, Fact.VPC, "it is the only one")
                .with(DATABASE, Fact.SUBNET, "nobody told it"));
    }

    private static Vpc vpc(VpcId id, String block) {
        return new Vpc(id, id.value(), List.of(Cidr.of(block)), true, true);
    }

    private static Topology bothAssumed(String block) {
        Topology topology = topology(block);
        return topology.withAssumptions(topology.assumptions().with(SUBNET, Fact.VPC, "it is the only one"));
    }

    @Test
    void whatIsKnownOfAnotherThingStopsIt() {
        Topology topology = topology("10.0.0.0/16");
        assertThat(new Relocation(topology, TABLE.id()).problem(TWO))
                .contains("s-1, which belongs with it, lies in vpc-1.");
        assertThat(new ChangeVpc(TABLE.id(), TWO).applyTo(topology, PLACER)).isEqualTo(topology);
    }

    /** A subnet that was only mentioned, and one whose VPC is a name that nobody resolves, stop nothing. */
    @Test
    void whatNobodyTellsStopsNothing() {
        Topology mentioned = topology("10.0.0.0/16").withUnresolved(List.of(SUBNET.id()));
        Topology told = new ChangeVpc(TABLE.id(), TWO).applyTo(mentioned, PLACER);
        assertThat(told.subnet(SUBNET.id()).vpc()).isEqualTo(TWO);
        assertThat(told.unresolved()).containsExactly(SUBNET.id());
        VpcId name = new VpcId("${VpcId}");
        Topology named = topology("10.0.0.0/16").withAll(List.of(vpc(name, "10.0.0.0/16"), SUBNET.in(name)));
        assertThat(new Relocation(named, TABLE.id()).problem(TWO)).isPresent();
        assertThat(new Relocation(named.withUnresolved(List.of(name)), TABLE.id()).problem(TWO)).isEmpty();
    }

    /** R108: a rule may name a group of a peered VPC, so one group says nothing of the VPC of the other. */
    @Test
    void r108AGroupMayNameOneOfAnotherVpc() {
        SecurityGroup known = group("sg-known", List.of());
        SecurityGroup open = group("sg-open", List.of(new SecurityGroupRule(Optional.of(Protocol.TCP),
                PortRange.single(80), new SecurityGroupRule.Group(known.id()), "")));
        Topology all = topology("10.0.0.0/16").withAll(List.of(known, open));
        Topology two = all.withAssumptions(all.assumptions().with(open, Fact.VPC, "it is the only one"));
        Topology told = new ChangeVpc(open.id(), TWO).applyTo(two, PLACER);
        assertThat(told.securityGroup(open.id()).vpc()).isEqualTo(TWO);
        assertThat(told.securityGroup(known.id()).vpc()).isEqualTo(ONE);
    }

    /** R128: where the tasks of a service run says nothing of a group it registers them in; the subnets it was given lie in one VPC (R6). */
    @Test
    void r128AServiceJoinsOnlyTheSubnetsItWasGiven() {
        TargetGroup targets = new TargetGroup(new TargetGroupId("tg"), "tg", ONE, TargetGroup.TargetType.INSTANCE,
                "HTTP", 80, List.of());
        TaskDefinition web = definition("web", NetworkMode.BRIDGE, port(80));
        Service given = service(web, 1, Optional.of(new AwsvpcConfiguration(List.of(SUBNET.id()), List.of(), false)));
        Service service = new Service(given.id(), "web", web.id(), 1, LaunchType.EC2, given.networkConfiguration(),
                List.of(new LoadBalancing(targets.id(), "app", 80)), false, Optional.empty());
        SecurityGroup theirs = group("sg-theirs", List.of());
        Topology all = topology("10.0.0.0/16").withAll(List.of(targets, web, service, theirs));
        assertThat(new Relocation(all, targets.id()).moved(TWO)).containsExactly(targets.in(TWO));
        assertThat(new Relocation(all, SUBNET.id()).moved(TWO)).contains(SUBNET.in(TWO), TABLE.in(TWO))
                .doesNotContain(targets.in(TWO), theirs.in(TWO));
    }

    @Test
    void whatWasAssumedTooGoesAlong() {
        Topology told = new ChangeVpc(TABLE.id(), TWO).applyTo(bothAssumed("10.0.0.0/16"), PLACER);
        assertThat(told.subnet(SUBNET.id()).vpc()).isEqualTo(TWO);
        assertThat(told.assumptions().of(TABLE.id())).isEmpty();
        assertThat(told.assumptions().of(SUBNET.id())).isEmpty();
    }

    @Test
    void aSubnetNeedsABlockOfItsVpc() {
        Topology topology = bothAssumed("10.7.0.0/16");
        assertThat(new Relocation(topology, TABLE.id()).problem(TWO))
                .contains("10.0.1.0/24 lies in no block of vpc-2.");
        assertThat(new ChangeVpc(TABLE.id(), TWO).applyTo(topology, PLACER)).isEqualTo(topology);
    }

    @Test
    void aVpcThatNoFileNamesIsMadeAndItsBlocksAreAssumed() {
        VpcId other = new VpcId("vpc-3");
        Topology told = new ChangeVpc(TABLE.id(), other).applyTo(bothAssumed("10.7.0.0/16"), PLACER);
        assertThat(told.subnet(SUBNET.id()).vpc()).isEqualTo(other);
        assertThat(told.assumptions().of(other, Fact.CIDR)).isPresent();
        assertThat(told.assumptions().of(other, Fact.DNS)).isPresent();
    }

    @Test
    void aDatabaseTakesTheLowestFreeAddressOfItsSubnet() {
        Topology told = new ChangeDatabaseSubnet(DATABASE.id(), new SubnetId("s-2")).applyTo(topology("10.7.0.0/16"),
                PLACER);
        Database there = told.table(Database.class).find(DATABASE.id()).orElseThrow();
        assertThat(there.privateIp()).hasToString("10.0.2.4");
        assertThat(told.assumptions().of(there.id(), Fact.SUBNET)).isEmpty();
        assertThat(told.assumptions().of(there.id(), Fact.ADDRESS)).isPresent();
    }

    @Test
    void aDatabaseWhoseAddressNobodyKnowsKeepsItUnknown() {
        Topology unknown = topology("10.7.0.0/16").with(DATABASE.in(SUBNET.id(), Ipv4Address.unknown(1)));
        Topology told = new ChangeDatabaseSubnet(DATABASE.id(), new SubnetId("s-2")).applyTo(unknown, PLACER);
        Database there = told.table(Database.class).find(DATABASE.id()).orElseThrow();
        assertThat(there.subnet()).isEqualTo(new SubnetId("s-2"));
        assertThat(there.privateIp().isUnknown()).isTrue();
        assertThat(told.assumptions().of(there.id())).isEmpty();
    }
}
