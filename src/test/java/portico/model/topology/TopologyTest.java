package portico.model.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portico.model.id.SubnetId;
import portico.model.id.VpcId;
import portico.model.id.ZoneId;
import portico.model.net.Cidr;

class TopologyTest {

    private static final Vpc SHOP = new Vpc(new VpcId("vpc-1"), "shop", List.of(Cidr.of("10.0.0.0/16")), true, true);
    private static final Subnet PRIVATE_A = subnet("subnet-a", "10.0.1.0/24");

    private static Subnet subnet(String id, String cidr) {
        return new Subnet(new SubnetId(id), id, SHOP.id(), Cidr.of(cidr), new ZoneId("us-east-1a"), Optional.empty(),
                false, 0);
    }

    @Test
    void refusesAReferenceThatLeadsNowhere() {
        assertThatExceptionOfType(UnresolvedReferenceException.class)
                .isThrownBy(() -> Topology.of("shop", "us-east-1", List.of(PRIVATE_A)))
                .satisfies(e -> assertThat(e.missing()).isEqualTo(SHOP.id()))
                .withMessage("subnet-a refers to vpc-1, which is not there");
    }

    @Test
    void resolvesReferencesInAnyOrder() {
        assertThat(Topology.of("shop", "us-east-1", List.of(PRIVATE_A, SHOP)).subnet(PRIVATE_A.id()))
                .isEqualTo(PRIVATE_A);
    }

    @Test
    void refusesTwoResourcesWithOneId() {
        assertThatIllegalArgumentException().isThrownBy(() -> Topology.of("shop", "us-east-1", List.of(SHOP, SHOP)));
    }

    @Test
    void keepsTheOrderInWhichResourcesCame() {
        Subnet b = subnet("subnet-b", "10.0.2.0/24");
        Topology topology = Topology.of("shop", "us-east-1", List.of(SHOP, b, PRIVATE_A));
        assertThat(topology.subnets()).containsExactly(b, PRIVATE_A);
        assertThat(topology.with(subnet("subnet-b", "10.0.9.0/24")).subnets()).extracting(Subnet::id)
                .containsExactly(b.id(), PRIVATE_A.id());
    }

    @Test
    void leavesTheOldValueAlone() {
        Topology before = Topology.of("shop", "us-east-1", List.of(SHOP));
        Topology after = before.with(PRIVATE_A);
        assertThat(before.subnets()).isEmpty();
        assertThat(after.without(PRIVATE_A.id())).isEqualTo(before);
    }

    @Test
    void refusesToRemoveWhatOthersMention() {
        Topology topology = Topology.of("shop", "us-east-1", List.of(SHOP, PRIVATE_A));
        assertThatExceptionOfType(UnresolvedReferenceException.class).isThrownBy(() -> topology.without(SHOP.id()));
    }

    @Test
    void removingTheUnknownChangesNothing() {
        Topology topology = Topology.of("shop", "us-east-1", List.of(SHOP));
        assertThat(topology.without(new SubnetId("subnet-x"))).isSameAs(topology);
    }

    @Test
    void marksWhatWasOnlyMentionedUntilItIsGone() {
        Topology topology = Topology.of("shop", "us-east-1", List.of(SHOP, PRIVATE_A))
                .withUnresolved(List.of(PRIVATE_A.id()));
        assertThat(topology.isUnresolved(PRIVATE_A.id())).isTrue();
        assertThat(topology.isUnresolved(SHOP.id())).isFalse();
        assertThat(topology.named("copy").with(SHOP).unresolved()).containsExactly(PRIVATE_A.id());
        assertThat(topology.without(PRIVATE_A.id()).unresolved()).isEmpty();
        assertThat(topology).isNotEqualTo(topology.withUnresolved(List.of()));
    }

    @Test
    void refusesAMarkOnWhatIsNotThere() {
        assertThatIllegalArgumentException().isThrownBy(
                () -> Topology.of("shop", "us-east-1", List.of(SHOP)).withUnresolved(List.of(PRIVATE_A.id())));
    }
}
