package portico.view.fx.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import portico.model.analysis.Analysis;
import portico.model.capacity.Relocation;
import portico.model.id.ClusterId;
import portico.model.id.ResourceId;
import portico.model.id.SubnetId;
import portico.model.id.VpcId;
import portico.model.topology.Cluster;
import portico.model.topology.Database;
import portico.model.topology.Fact;
import portico.model.topology.InVpc;
import portico.model.topology.Resource;
import portico.model.topology.Subnet;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;
import portico.view.fx.look.Choosing;

/** Where something lies of which it was assumed: in which VPC, subnet or cluster. */
record AssumedPlace(Analysis analysis, Changes changes, ToldFields fields) {

    void addTo(ControlRows rows, Resource resource, List<Fact> facts) {
        if (facts.contains(Fact.CLUSTER)) {
            Fact.CLUSTER.in(resource).ifPresent(now -> rows.row("Cluster", cluster(resource.id(), now)));
        }
        if (facts.contains(Fact.VPC) && resource instanceof InVpc there) {
            rows.row("VPC", vpc(resource.id(), there.vpc()));
        }
        if (facts.contains(Fact.SUBNET) && resource instanceof Database database) {
            rows.row("Subnet", subnets(database.subnet(), !database.privateIp().isUnknown(),
                    subnet -> changes.databaseSubnet(database.id(), subnet)));
        }
    }

    private ComboBox<String> cluster(ResourceId subject, String now) {
        List<String> known = analysis.topology().all(Cluster.class).stream().map(each -> each.id().value()).toList();
        return fields.chosenOrTyped("cluster", known, now,
                text -> known.contains(text) || ClusterId.isOne(text) ? Optional.empty()
                        : Optional.of(text + " is no name of a cluster; one has letters, digits, - and _."),
                text -> changes.cluster(subject, new ClusterId(text)));
    }

    private ComboBox<String> vpc(ResourceId subject, VpcId now) {
        Topology topology = analysis.topology();
        List<String> known = topology.all(Vpc.class).stream().map(vpc -> vpc.id().value()).toList();
        return fields.chosenOrTyped("vpc", known, now.value(),
                text -> known.contains(text) || VpcId.isOne(text)
                        ? new Relocation(topology, subject).problem(new VpcId(text))
                        : Optional.of(text + " is no VPC; one is called like vpc-0a1b2c3d."),
                text -> changes.vpc(subject, new VpcId(text)));
    }

    /** The subnets of one VPC, to choose another one from; whoever needs an address there is told where none is left. */
    ComboBox<Subnet> subnets(SubnetId now, boolean needsAddress, Consumer<SubnetId> onChosen) {
        Topology topology = analysis.topology();
        Subnet here = topology.subnet(now);
        ComboBox<Subnet> box = new ComboBox<>();
        box.setId("assumed-subnet");
        box.setPrefWidth(ToldFields.WIDTH);
        box.getItems().setAll(topology.subnets().stream().filter(it -> it.vpc().equals(here.vpc())).toList());
        box.setConverter(new SubnetNames());
        box.setValue(here);
        Choosing.from(box,
                subnet -> fields.unless(
                        Optional.of(subnet).filter(it -> needsAddress && !it.equals(here)).flatMap(this::against),
                        () -> onChosen.accept(subnet.id())));
        return box;
    }

    private Optional<String> against(Subnet subnet) {
        return analysis.capacity().of(subnet.id()).lowestFree().isPresent() ? Optional.empty()
                : Optional.of(subnet.name() + " has no address left (R84).");
    }
}
