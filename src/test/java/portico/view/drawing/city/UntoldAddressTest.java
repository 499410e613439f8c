package portico.view.drawing.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portico.model.id.NatGatewayId;
import portico.model.id.SubnetId;
import portico.model.id.VpcEndpointId;
import portico.model.net.Ipv4Address;
import portico.model.topology.NatGateway;
import portico.model.topology.NodeAddress;
import portico.model.topology.Resource;
import portico.model.topology.Topology;
import portico.model.topology.VpcEndpoint;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.Figure;
import portico.view.drawing.Level;
import portico.view.drawing.Site;

/** What stands in for an address that no file tells is never shown as one. */
class UntoldAddressTest {

    private static final SubnetId STREET = new SubnetId("street");
    private static final Ipv4Address STAND_IN = Ipv4Address.of("0.0.0.1");

    static List<Resource> untold() {
        return List.of(
                new VpcEndpoint(new VpcEndpointId("vpce-logs"), "vpce-logs", Site.VPC, VpcEndpoint.Type.INTERFACE,
                        "com.amazonaws.us-east-1.logs", List.of(new NodeAddress(STREET, STAND_IN, Optional.empty())),
                        List.of(), true),
                new NatGateway(new NatGatewayId("nat"), "nat", Site.VPC, Optional.of(STREET), Optional.of(STAND_IN),
                        Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("untold")
    void itIsSaidThatNobodyToldIt(Resource untold) {
        Topology town = new Site().street("street", "Street", "10.0.1.0/24", "a", false).analysis().topology();
        List<List<String>> words = CityPlan
                .draw(Site.analysis(town.with(untold), List.of()), Level.FACADE, DrawingOptions.DEFAULT)
                .figures()
                .stream()
                .flatMap(Figure::labels)
                .map(Figure.Label::wordings)
                .toList();
        assertThat(words).anyMatch(wordings -> wordings.contains("no address told"))
                .noneMatch(wordings -> wordings.contains(STAND_IN.toString()));
    }
}
