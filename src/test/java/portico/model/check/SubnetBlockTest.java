package portico.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.A;
import static portico.model.Fixtures.VPC;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.in;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.roomy;
import static portico.model.Fixtures.instance;
import static portico.model.Fixtures.service;
import static portico.model.Fixtures.subnet;
import static portico.model.check.Checking.AWSVPC;
import static portico.model.check.Checking.findings;
import static portico.model.check.Checking.settled;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import portico.model.id.SubnetId;
import portico.model.id.VpcId;
import portico.model.net.Cidr;
import portico.model.topology.Resource;
import portico.model.topology.Service;
import portico.model.topology.Subnet;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;

/** R82: blocks of which AWS makes no subnet; R83: what follows where a document has them all the same. */
class SubnetBlockTest {

    private static List<String> found(Resource... subnets) {
        return findings(new SubnetBlock(), network(subnets));
    }

    @Test
    void r82TheUsualSubnetsAreFine() {
        assertThat(found(subnet("small", "10.0.3.0/28", "us-east-1a"), subnet("wide", "10.0.128.0/17", "us-east-1a")))
                .isEmpty();
    }

    @Test
    void r82TheSizeIsFrom16To28() {
        assertThat(found(subnet("tiny", "10.0.3.0/29", "us-east-1a")))
                .containsExactly("R82 tiny 10.0.3.0/29 has a prefix length of 29, and AWS takes 16 to 28");
    }

    @Test
    void r82SoIsTheSizeOfAVpc() {
        Vpc wide = new Vpc(new VpcId("vpc-2"), "wide", List.of(Cidr.of("10.0.0.0/15"), Cidr.of("10.4.0.0/16")), true,
                true);
        assertThat(found(wide))
                .containsExactly("R82 wide 10.0.0.0/15 has a prefix length of 15, and AWS takes 16 to 28");
    }

    @Test
    void r82TwoSubnetsOfOneVpcOverlap() {
        assertThat(found(subnet("half", "10.0.2.128/25", "us-east-1b")))
                .containsExactly("R82 half 10.0.2.128/25 overlaps 10.0.2.0/24 of subnet-b");
        assertThat(found(subnet("next", "10.0.3.0/25", "us-east-1b"))).isEmpty();
    }

    @Test
    void r82TheSameBlockTwice() {
        assertThat(found(subnet("twin", "10.0.1.0/24", "us-east-1b")))
                .containsExactly("R82 twin 10.0.1.0/24 is the block of subnet-a too");
    }

    /** Of ten subnets over one block the last says it of five others, not of nine. */
    @Test
    void r82WhatIsSaidDoesNotOutgrowWhatThereIs() {
        Resource[] twins = IntStream.range(0, 10)
                .mapToObj(i -> subnet("twin-" + i, "10.0.9.0/24", "us-east-1b"))
                .toArray(Resource[]::new);
        assertThat(found(twins)).hasSize(1 + 2 + 3 + 4 + 5 * 5)
                .contains("R82 twin-9 10.0.9.0/24 is the block of twin-4 too")
                .doesNotContain("R82 twin-9 10.0.9.0/24 is the block of twin-5 too");
    }

    @Test
    void r82AnotherVpcMayHaveTheSameBlock() {
        Vpc other = new Vpc(new VpcId("vpc-2"), "other", VPC.cidrs(), true, true);
        assertThat(found(other, blockOf(other, "10.0.1.0/24"))).isEmpty();
    }

    @Test
    void r82ABlockOutsideItsVpc() {
        assertThat(found(subnet("far", "10.1.0.0/24", "us-east-1a")))
                .containsExactly("R82 far 10.1.0.0/24 lies outside shop, which has 10.0.0.0/16");
        Vpc two = new Vpc(VPC.id(), "shop", List.of(Cidr.of("10.0.0.0/16"), Cidr.of("10.1.0.0/16")), true, true);
        assertThat(findings(new SubnetBlock(), network(subnet("far", "10.1.0.0/24", "us-east-1a")).with(two)))
                .isEmpty();
    }

    @Test
    void nothingIsSaidOfABlockOrAVpcThatNobodyTold() {
        Subnet mentioned = blockOf(VPC, Cidr.unknown(3).toString());
        assertThat(found(mentioned)).isEmpty();
        Topology topology = network(subnet("far", "10.1.0.0/24", "us-east-1a")).withUnresolved(List.of(VPC.id()));
        assertThat(findings(new SubnetBlock(), topology)).isEmpty();
    }

    @Test
    void r83TwoSubnetsOfOneBlockGiveOneAddressTwice() {
        Subnet twin = subnet("twin", "10.0.1.0/24", "us-east-1a");
        TaskDefinition other = definition("other", AWSVPC.networkMode());
        Service first = service(AWSVPC, 1, Optional.of(in(A)));
        Service second = service(other, 1, Optional.of(in(twin)));
        Topology topology = settled(twin, h1(), roomy(instance("i-3", "c5.large", twin, 102)), AWSVPC, other, first,
                second);
        assertThat(findings(new AddressFault(), topology)).singleElement().asString().startsWith("R83 other-1 holds");
    }

    private static Subnet blockOf(Vpc vpc, String cidr) {
        return new Subnet(new SubnetId("subnet-x"), "subnet-x", vpc.id(), Cidr.of(cidr), A.zone(), Optional.empty(),
                false, 0);
    }
}
