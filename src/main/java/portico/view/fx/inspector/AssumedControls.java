package portico.view.fx.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import portico.model.analysis.Analysis;
import portico.model.capacity.SubnetUse;
import portico.model.net.Ipv4Address;
import portico.model.topology.Assumption;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Fact;
import portico.model.topology.RegionName;
import portico.model.topology.Resource;
import portico.model.topology.Subnet;
import portico.view.fx.look.Icon;
import portico.view.fx.look.Texts;

/** Fills in by hand what was assumed: the Region, the subnet and the address of a host; of everything else, that it is so. */
final class AssumedControls extends ControlRows {

    private final Analysis analysis;
    private final Changes changes;
    private final Label problem = Texts.paragraph("", "text-no");

    AssumedControls(Analysis analysis, Resource resource, Changes changes) {
        super("Assumed, until you say");
        this.analysis = analysis;
        this.changes = changes;
        List<Fact> facts = analysis.topology()
                .assumptions()
                .about(resource.id())
                .stream()
                .map(Assumption::fact)
                .toList();
        if (resource instanceof ContainerInstance host) {
            host(host, facts);
        }
        if (facts.contains(Fact.REGION)) {
            row("Region", region());
            problems();
        }
        buttons(button("confirm-assumed", "It is so", Icon.TICK, () -> changes.confirm(resource.id())));
    }

    private void host(ContainerInstance host, List<Fact> facts) {
        if (facts.contains(Fact.SUBNET)) {
            row("Subnet", subnets(host));
        }
        if (facts.contains(Fact.ADDRESS)) {
            row("Address", address(host));
            problems();
        }
    }

    private void problems() {
        problem.setId("assumed-problem");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        getChildren().add(problem);
    }

    private TextField region() {
        TextField field = field("assumed-region", analysis.topology().region());
        committing(field, this::commitRegion);
        return field;
    }

    private void commitRegion(String text) {
        boolean fits = RegionName.isOne(text);
        problem.setText(fits || text.isEmpty() ? "" : text + " is no Region; one is called like eu-west-1.");
        if (fits && !text.equals(analysis.topology().region())) {
            changes.region(text);
        }
    }

    private static TextField field(String id, String text) {
        TextField field = new TextField(text);
        field.setId(id);
        field.setPrefWidth(168);
        return field;
    }

    private static void committing(TextField field, Consumer<String> commit) {
        field.setOnAction(_ -> commit.accept(field.getText().strip()));
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                commit.accept(field.getText().strip());
            }
        });
    }

    private ComboBox<Subnet> subnets(ContainerInstance host) {
        ComboBox<Subnet> box = new ComboBox<>();
        box.setId("assumed-subnet");
        box.setPrefWidth(168);
        Subnet now = analysis.topology().subnet(host.subnet());
        box.getItems().setAll(analysis.topology().subnets().stream().filter(it -> it.vpc().equals(now.vpc())).toList());
        box.setConverter(new SubnetNames());
        box.setValue(now);
        box.valueProperty().addListener((_, _, subnet) -> changes.hostSubnet(host.id(), subnet.id()));
        return box;
    }

    private TextField address(ContainerInstance host) {
        TextField field = field("assumed-address", host.privateIp().isUnknown() ? "" : host.privateIp().toString());
        committing(field, text -> commit(host, text));
        return field;
    }

    private void commit(ContainerInstance host, String text) {
        Optional<Ipv4Address> address = Ipv4Address.in(text);
        if (address.filter(host.privateIp()::equals).isPresent() || text.isEmpty()) {
            problem.setText("");
            return;
        }
        Subnet subnet = analysis.topology().subnet(host.subnet());
        SubnetUse use = analysis.capacity().of(subnet.id());
        if (address.isEmpty()) {
            problem.setText(text + " is no IPv4 address.");
        } else if (!use.pool().isFree(address.get())) {
            problem.setText(text + " is not free in " + subnet.name() + ", " + subnet.cidr() + ".");
        } else {
            changes.hostAddress(host.id(), address.get());
        }
    }
}
