package portico.model.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.A;
import static portico.model.Fixtures.B;
import static portico.model.Fixtures.VPC;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.fargate;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.in;
import static portico.model.Fixtures.instance;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.port;
import static portico.model.Fixtures.roomy;
import static portico.model.Fixtures.service;
import static portico.model.Fixtures.sized;
import static portico.model.placement.Placing.PLACER;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import portico.model.id.InstanceId;
import portico.model.id.ServiceId;
import portico.model.id.SubnetId;
import portico.model.net.Cidr;
import portico.model.topology.ContainerInstance;
import portico.model.topology.NetworkMode;
import portico.model.topology.Subnet;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** What nobody told is not counted: no slots of an unknown type, no addresses of a block that was only mentioned. */
class UnknownRoomTest {

    private static final TaskDefinition WEB = sized(definition("web", NetworkMode.AWSVPC, port(80)), 256, 512);
    private static final TaskDefinition BRIDGE = sized(definition("old", NetworkMode.BRIDGE, port(80)), 256, 512);
    private static final ContainerInstance STRANGE = instance("i-1", "x99.huge", A, 100);
    private static final Subnet MENTIONED = new Subnet(new SubnetId("subnet-m"), "subnet-m", VPC.id(), Cidr.unknown(1),
            A.zone(), Optional.empty(), false, 0);

    private static Headroom headroom(Topology topology, String service) {
        return Headroom.of(topology, PLACER.capacity(topology), new ServiceId(service));
    }

    private static InstanceHeadroom on(Topology topology, String service) {
        return headroom(topology, service).on(new InstanceId("i-1"));
    }

    @Test
    void r63SlotsOfATypeThatTheCatalogueDoesNotHoldAreNotKnown() {
        Topology topology = network(roomy(STRANGE), WEB, service(WEB, 0));
        InstanceHeadroom room = on(topology, "web");
        assertThat(room.known()).isFalse();
        assertThat(room.more()).isZero();
        assertThat(HeadroomWords.title(room)).isEqualTo("ENI slots not known");
        assertThat(PLACER.capacity(topology).of(STRANGE.id()).eni().isKnown()).isFalse();
        assertThat(on(network(h1(), WEB, service(WEB, 0)), "web").known()).isTrue();
    }

    @Test
    void r64ABridgeTaskNeedsNoSlotSoItsRoomIsKnown() {
        InstanceHeadroom room = on(network(roomy(STRANGE), BRIDGE, service(BRIDGE, 0)), "old");
        assertThat(room.known()).isTrue();
        assertThat(room.more()).isPositive();
    }

    @Test
    void r42CpuOfATypeThatTheCatalogueDoesNotHoldIsNotKnown() {
        InstanceHeadroom room = on(network(STRANGE, BRIDGE, service(BRIDGE, 0)), "old");
        assertThat(room.known()).isFalse();
        assertThat(HeadroomWords.title(room)).isEqualTo("CPU not known");
    }

    @Test
    void r82AddressesOfASubnetThatWasOnlyMentionedAreNotKnown() {
        Topology topology = network(MENTIONED, h1(), WEB, service(WEB, 0, Optional.of(in(MENTIONED))));
        assertThat(PLACER.capacity(topology).of(MENTIONED.id()).isKnown()).isFalse();
        assertThat(on(topology, "web").known()).isFalse();
        assertThat(HeadroomWords.title(on(topology, "web"))).isEqualTo("Addresses not known");
        assertThat(HeadroomWords.number(headroom(topology, "web").onAll())).isEqualTo("not known");
    }

    @Test
    void r82TheSubnetsThatAreKnownCountAlone() {
        Topology topology = network(MENTIONED, h1(), WEB, service(WEB, 0, Optional.of(in(MENTIONED, A))));
        assertThat(on(topology, "web").known()).isTrue();
        assertThat(on(topology, "web").limits().addresses()).isEqualTo(250);
    }

    @Test
    void r80FargateInASubnetThatWasOnlyMentioned() {
        Topology unknown = network(MENTIONED, WEB, fargate(WEB, 0, in(MENTIONED)));
        assertThat(headroom(unknown, "web").onAll().isKnown()).isFalse();
        Topology partly = network(MENTIONED, WEB, fargate(WEB, 0, in(MENTIONED, B)));
        assertThat(headroom(partly, "web").onAll()).extracting(ClusterHeadroom::isKnown, ClusterHeadroom::more)
                .containsExactly(true, 251);
    }

    @Test
    void oneUnknownHostAmongOthersIsLeftOut() {
        Topology topology = network(roomy(instance("i-2", "x99.huge", A, 102)), h1(), WEB, service(WEB, 0));
        ClusterHeadroom all = headroom(topology, "web").onAll();
        assertThat(all.more()).isEqualTo(2);
        assertThat(all.unknown()).isEqualTo(1);
        assertThat(all.isKnown()).isTrue();
    }
}
