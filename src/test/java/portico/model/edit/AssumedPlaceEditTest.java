package portico.model.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.TYPES;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portico.model.capacity.Relocation;
import portico.model.id.DatabaseId;
import portico.model.id.RouteTableId;
import portico.model.id.SubnetId;
import portico.model.id.VpcId;
import portico.model.id.ZoneId;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;
import portico.model.placement.Placer;
import portico.model.topology.Assumptions;
import portico.model.topology.Database;
import portico.model.topology.Fact;
import portico.model.topology.RouteTable;
import portico.model.topology.Subnet;
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
