package portico.controller.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import portico.format.catalogue.Catalogues;
import portico.format.document.DocumentWriter;
import portico.format.files.TopologyFiles;
import portico.model.analysis.Analyzer;
import portico.model.capacity.InstanceTypes;
import portico.model.id.InstanceId;
import portico.model.id.ResourceId;
import portico.model.id.ServiceId;
import portico.model.id.SubnetId;
import portico.model.id.TaskId;
import portico.model.id.VpcId;
import portico.model.id.ZoneId;
import portico.model.net.Ipv4Address;
import portico.model.placement.Placer;
import portico.model.topology.ContainerInstance;
import portico.model.topology.NatGateway;
import portico.model.topology.Subnet;
import portico.model.topology.SubnetRoutes;
import portico.model.topology.Topology;
import portico.model.workspace.Workspace;

class StockDragTest {
    private static final InstanceTypes TYPES = Catalogues.instanceTypes();

    private final Workspace workspace = new Workspace(new Analyzer(TYPES), new Placer(TYPES));
    private final StockDrag drag = new StockDrag(workspace);

    private void open(String sample) {
        workspace.open(TopologyFiles.of(TYPES, java.io.InputStream.nullInputStream())
                .read(List.of(Path.of("samples", sample + ".json")))
                .topology());
    }

    private Site over(Stock stock, ResourceId hit) {
        drag.pickUp(stock);
        drag.over(Optional.of(hit));
        return drag.carried().flatMap(StockDrag.Carried::over).orElseThrow();
    }

    static Stream<Arguments> grounds() {
        TaskId task = new TaskId("task-3");
        SubnetId street = new SubnetId("private-c");
        return Stream.of(Arguments.of(Stock.HOST, street, "Fits in Private c", "gets 10.0.3.4, c5.large, us-east-1c"),
                Arguments.of(Stock.HOST, new InstanceId("i-0c58"), "Fits in Private c",
                        "gets 10.0.3.4, c5.large, us-east-1c"),
                Arguments.of(Stock.FARGATE, street, "Fits in Private c", "gets 10.0.3.4, 0.25 vCPU, 512 MiB"),
                Arguments.of(Stock.DATABASE, street, "Fits in Private c", "gets 10.0.3.4, postgres 5432"),
                Arguments.of(Stock.ENDPOINT, street, "Fits in Private c", "gets 10.0.3.4, to ecr.api"),
                Arguments.of(Stock.NAT, street, "No way out from here", "Private c leads to no internet gateway"),
                Arguments.of(Stock.NAT, new SubnetId("public-a"), "Fits in Public a",
                        "gets 10.0.101.4, way out for table main"),
                Arguments.of(Stock.SUBNET, street, "Fits in us-east-1c", "gets 10.0.0.0/24, 251 addresses"),
                Arguments.of(Stock.SUBNET, new ZoneId("us-east-1a"), "Fits in us-east-1a",
                        "gets 10.0.0.0/24, 251 addresses"),
                Arguments.of(Stock.BALANCER, street, "Fits in front of the VPC", "3 nodes, internet-facing, HTTP 80"),
                Arguments.of(Stock.BALANCER, task, "Fits in front of payment-svc", "3 nodes, internet-facing, HTTP 80"),
                Arguments.of(Stock.DISCOVERY, task, "payment-svc gets a name",
                        "payment-svc.local, A records, kept for 60 s"));
    }

    @ParameterizedTest
    @MethodSource("grounds")
    void aPlaceSaysWhatStandsThereThen(Stock stock, ResourceId hit, String title, String detail) {
        open("e-commerce");
        Site site = over(stock, hit);
        assertThat(site.title()).isEqualTo(title);
        assertThat(site.detail()).isEqualTo(detail);
    }

    @ParameterizedTest
    @MethodSource("grounds")
    void aDropDoesWhatItSaidInOneEdit(Stock stock, ResourceId hit, String title, String detail) {
        open("e-commerce");
        Topology before = workspace.topology();
        Site site = over(stock, hit);
        StockDrag.Dropped dropped = drag.drop().orElseThrow();
        switch (dropped) {
            case StockDrag.Dropped.Placed placed -> {
                assertThat(workspace.topology().find(placed.subject())).isPresent();
                assertThat(DocumentWriter.write(workspace.topology(), List.of())).isNotBlank();
                workspace.undo();
            }
            case StockDrag.Dropped.Nowhere nowhere -> assertThat(nowhere.why()).contains(site.detail());
        }
        assertThat(workspace.topology()).isEqualTo(before);
        assertThat(workspace.undoLabel()).isEmpty();
        assertThat(drag.carried()).isEmpty();
    }

    @Test
    void everyPlaceIsAskedAtPickUp() {
        open("e-commerce");
        drag.pickUp(Stock.HOST);
        assertThat(drag.carried().orElseThrow().sites()).extracting(Site::place)
                .isEqualTo(workspace.topology().subnets().stream().map(Subnet::id).toList());
    }

    @Test
    void aDropBesideEveryPlaceSaysWhereItBelongs() {
        open("e-commerce");
        drag.pickUp(Stock.DISCOVERY);
        drag.over(Optional.of(new SubnetId("private-a")));
        assertThat(drag.drop())
                .contains(new StockDrag.Dropped.Nowhere("Cloud Map name: drop it on a task of a service"));
    }

    /** Of eight subnets three lead to an internet gateway. */
    @Test
    void theKeyboardGoesThroughThePlacesThatTakeIt() {
        open("e-commerce");
        drag.pickUp(Stock.NAT);
        List<ResourceId> passed = new java.util.ArrayList<>();
        for (int i = 0; i < 4; i++) {
            drag.nextFit(1);
            passed.add(drag.carried().flatMap(StockDrag.Carried::over).orElseThrow().place());
        }
        assertThat(passed).extracting(ResourceId::value)
                .containsExactly("public-a", "public-b", "public-c", "public-a");
    }

    @Test
    void whatIsPutBackChangesNothing() {
        open("e-commerce");
        over(Stock.HOST, new SubnetId("private-a"));
        drag.cancel();
        assertThat(drag.drop()).isEmpty();
        assertThat(workspace.undoLabel()).isEmpty();
    }

    /** R118: a NAT gateway is a way out only for those whose table leads to it. */
    @Test
    void aNatGatewayComesWithTheRoutesToIt() {
        open("e-commerce");
        over(Stock.NAT, new SubnetId("public-b"));
        drag.drop();
        Topology topology = workspace.topology();
        NatGateway nat = topology.all(NatGateway.class).getLast();
        assertThat(new SubnetRoutes(topology).defaultRoute(topology.subnet(new SubnetId("data-a"))))
                .contains(new portico.model.topology.Route.ToNatGateway(nat.id()));
        assertThat(nat.publicIp()).isPresent();
    }

    /** R81 and R84: four hosts more than a /28 has addresses cannot be. */
    @Test
    void aFullSubnetTakesNothing() {
        open("e-commerce");
        Topology topology = workspace.topology();
        Subnet wide = topology.subnet(new SubnetId("data-a"));
        workspace.open(topology.with(new Subnet(wide.id(), wide.name(), wide.vpc(),
                portico.model.net.Cidr.of("10.0.11.0/28"), wide.zone(), wide.routeTable(), false, 11)));
        assertThat(over(Stock.HOST, wide.id())).isInstanceOf(Site.Refused.class);
        assertThat(drag.carried().orElseThrow().over().orElseThrow().detail()).startsWith("Data a is full");
    }

    /** R124: bridge tasks are named by their instance. */
    @Test
    void aBalancerServesTheTaskItWasDroppedOn() {
        open("three-modes");
        Topology before = workspace.topology();
        var bridge = before.services()
                .stream()
                .filter(s -> before.taskDefinition(s.taskDefinition()).networkMode().apiName().equals("bridge"))
                .findFirst()
                .orElseThrow();
        over(Stock.BALANCER, bridge.id());
        drag.drop();
        var group = workspace.topology().service(new ServiceId(bridge.id().value())).loadBalancers().getLast();
        assertThat(workspace.topology().targetGroup(group.targetGroup()).targetType().apiName()).isEqualTo("instance");
    }

    @Test
    void aHostGetsTheLowestFreeAddress() {
        open("e-commerce");
        over(Stock.HOST, new SubnetId("data-b"));
        drag.drop();
        ContainerInstance host = workspace.topology().instances().getLast();
        assertThat(host.privateIp()).isEqualTo(Ipv4Address.of("10.0.12.4"));
        assertThat(host.subnet()).isEqualTo(new SubnetId("data-b"));
        assertThat(new VpcId("vpc-shop")).isEqualTo(workspace.topology().subnet(host.subnet()).vpc());
    }
}
