package portico.view.drawing.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portico.format.Progress;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.format.document.DocumentReader;
import portico.format.document.ScheduledSettling;
import portico.model.id.InstanceId;
import portico.model.id.InternetGatewayId;
import portico.model.id.ResourceId;
import portico.model.id.VpcId;
import portico.model.placement.Placer;
import portico.model.topology.Topology;
import portico.view.drawing.Anchor;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.Level;
import portico.view.drawing.Point;
import portico.view.drawing.Site;

/** Every VPC with a route over a VPN or Direct Connect has its own road to the machines outside of AWS (R1). */
class OuterRoadTest {

    /** Three VPCs with a host each; all but the second lead over a VPN; eight machines outside stand in several rows. */
    private static final String NETWORKS = """
            {"vpcs": [{"id": "a", "cidr": "10.0.0.0/16"}, {"id": "b", "cidr": "10.1.0.0/16"}, {"id": "c", "cidr": "10.2.0.0/16"}],
            "internetGateways": [{"id": "igw-a", "vpc": "a"}, {"id": "igw-b", "vpc": "b"}, {"id": "igw-c", "vpc": "c"}],
            "routeTables": [{"vpc": "a", "main": true, "routes": [{"destination": "192.168.0.0/16", "other": "vgw-a"}]},
              {"vpc": "b", "main": true, "routes": [{"destination": "0.0.0.0/0", "internetGateway": "igw-b"}]},
              {"vpc": "c", "main": true, "routes": [{"destination": "192.168.0.0/16", "other": "tgw-c"}]}],
            "subnets": [{"id": "a1", "vpc": "a", "cidr": "10.0.1.0/24"}, {"id": "a2", "vpc": "a", "cidr": "10.0.2.0/24"},
              {"id": "b1", "vpc": "b", "cidr": "10.1.1.0/24"}, {"id": "c1", "vpc": "c", "cidr": "10.2.1.0/24"}],
            "containerInstances": [{"id": "i-a", "instanceType": "c5.large", "subnet": "a1"},
              {"id": "i-a2", "instanceType": "c5.large", "subnet": "a2"},
              {"id": "i-b", "instanceType": "c5.large", "subnet": "b1"},
              {"id": "i-c", "instanceType": "c5.large", "subnet": "c1"}, %s]}"""
            .formatted(String.join(", ", IntStream.rangeClosed(1, 8).mapToObj(OuterRoadTest::machine).toList()));

    private static final Drawing DRAWING = drawing();

    private static String machine(int n) {
        return "{\"id\": \"mi-%d\", \"instanceType\": \"external\", \"subnet\": \"c1\", \"privateIp\": \"192.168.5.%d\"}"
                .formatted(n, n);
    }

    private static Drawing drawing() {
        Topology topology = new DocumentReader(new ScheduledSettling(new Placer(Catalogues.instanceTypes())))
                .read(List.of(new Source("x.json", NETWORKS.getBytes(StandardCharsets.UTF_8))), Progress.NONE)
                .topology();
        return CityPlan.draw(Site.analysis(topology, List.of()), Level.FACADE, DrawingOptions.DEFAULT);
    }

    private static Box wall(String vpc) {
        return DRAWING.lot(new VpcId(vpc)).orElseThrow();
    }

    private static Stream<Point> corners(String from, String to) {
        return DRAWING.roads().way(door(from), door(to)).stream();
    }

    private static Point door(String id) {
        ResourceId resource = DRAWING.anchor(new InstanceId(id), Anchor.Part.DOOR).isPresent() ? new InstanceId(id)
                : new InternetGatewayId(id);
        return DRAWING.anchor(resource, Anchor.Part.DOOR).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"i-a", "i-a2", "i-c"})
    void theWayOverAVpnLeavesByTheRoadOfItsOwnVpc(String host) {
        for (String machine : List.of("mi-1", "mi-8")) {
            assertThat(corners(host, machine)).noneMatch(p -> p.y() < wall("a").y()).noneMatch(wall("b")::contains);
        }
        assertThat(corners("i-a", "mi-1")).noneMatch(wall("c")::contains).anyMatch(p -> p.y() > wall("c").bottom());
    }

    @Test
    void aVpcWithoutSuchARouteHasNoSuchRoad() {
        assertThat(corners("i-b", "mi-1")).anyMatch(p -> p.y() < wall("b").y());
    }

    @ParameterizedTest
    @ValueSource(strings = {"igw-a", "igw-b", "igw-c"})
    void theWayOverTheInternetStaysOutsideOfEveryWall(String gate) {
        for (String machine : List.of("mi-1", "mi-8")) {
            assertThat(corners(gate, machine).skip(1)).noneMatch(wall("a")::contains)
                    .noneMatch(wall("b")::contains)
                    .noneMatch(wall("c")::contains);
        }
    }

    @Test
    void nobodyGoesFromVpcToVpcOverIt() {
        assertThat(corners("i-a", "i-c")).noneMatch(p -> p.y() > wall("a").bottom());
        assertThat(corners("i-b", "i-c")).noneMatch(p -> p.x() > wall("c").right());
    }

    @Test
    void theDrawingHoldsIt() {
        assertThat(corners("i-a", "mi-1")).allMatch(DRAWING.bounds()::contains);
    }
}
