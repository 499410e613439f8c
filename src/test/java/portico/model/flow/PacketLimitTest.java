package portico.model.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.flow.Rulebook.H1;
import static portico.model.flow.Rulebook.PRIVATE_A;
import static portico.model.flow.Rulebook.at;
import static portico.model.flow.Rulebook.task;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import portico.model.id.NatGatewayId;
import portico.model.id.RouteTableId;
import portico.model.topology.NatGateway;
import portico.model.topology.NetworkMode;
import portico.model.topology.RouteTable;

/** R171. */
class PacketLimitTest {

    private static final Rulebook BOOK = Rulebook.network()
            .service("api", NetworkMode.AWSVPC, false)
            .awsvpc("t", "api", Optional.of(H1), PRIVATE_A, "10.0.1.101", Optional.empty());

    private static String limit(Trace trace) {
        return PacketLimit.of(trace).map(limit -> limit.bytes() + " " + limit.at().place()).orElse("none");
    }

    @Test
    void r171TheInternetTakesNoLargePackets() {
        assertThat(limit(BOOK.trace(task("t"), FlowEnd.Internet.CLIENT, 443))).isEqualTo("1500 INTERNET_GATEWAY");
    }

    @Test
    void r171InsideTheVpcPacketsAreLarge() {
        assertThat(limit(BOOK.trace(task("t"), at(Rulebook.RDS), 5432))).isEqualTo("9001 TASK_INTERFACE");
        assertThat(limit(BOOK.trace(task("t"), task("t"), 3000))).isEqualTo("none");
    }

    @Test
    void r171ANatGatewayTakesLessThanTheVpc() {
        Rulebook privately = Rulebook.network()
                .service("api", NetworkMode.AWSVPC, false)
                .awsvpc("t", "api", Optional.of(H1), PRIVATE_A, "10.0.1.101", Optional.empty())
                .add(new NatGateway(new NatGatewayId("nat"), "nat", Rulebook.VPC, Optional.of(Rulebook.PUBLIC_A),
                        Rulebook.ip("10.0.101.20"), Optional.empty()))
                .add(new RouteTable(new RouteTableId("public"), "public", Rulebook.VPC, false, java.util.List.of()));
        assertThat(limit(privately.trace(task("t"), FlowEnd.Internet.CLIENT, 443))).isEqualTo("8500 NAT_GATEWAY");
    }
}
