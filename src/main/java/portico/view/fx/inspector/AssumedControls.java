package portico.view.fx.inspector;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import portico.model.analysis.Analysis;
import portico.model.capacity.SubnetUse;
import portico.model.net.Ipv4Address;
import portico.model.topology.Assumption;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Fact;
import portico.model.topology.Resource;
import portico.model.topology.Subnet;
import portico.view.fx.look.Icon;
import portico.view.fx.look.Texts;

/** Fills in by hand what was assumed: the subnet and the address of a host; of everything else, that it is so. */
final class AssumedControls extends ControlRows {
    private final Analysis analysis;
    private final Changes changes;
    private final Label problem = Texts.paragraph("", "text-no");

    AssumedControls(Analysis analysis, Resource resource, Changes changes) {
        super("Assumed, until you say");
        this.analysis = analysis;
        this.changes = changes;
        List<Fact> facts = analysis.topology().assumptions().of(resource.id()).stream().map(Assumption::fact).toList();
        if (resource instanceof ContainerInstance host) {
            host(host, facts);
        }
        buttons(button("confirm-assumed", "It is so", Icon.TICK, () -> changes.confirm(resource.id())));
    }

    private void host(ContainerInstance host, List<Fact> facts) {
        if (facts.contains(Fact.SUBNET)) {
            row("Subnet", subnets(host));
        }
        if (facts.contains(Fact.ADDRESS)) {
            row("Address", address(host));
            problem.setId("address-problem");
            problem.managedProperty().bind(problem.textProperty().isNotEmpty());
            getChildren().add(problem);
        }
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
        TextField field = new TextField(host.privateIp().isUnknown() ? "" : host.privateIp().toString());
        field.setId("assumed-address");
        field.setPrefWidth(168);
        field.setOnAction(_ -> commit(host, field.getText().strip()));
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                commit(host, field.getText().strip());
            }
        });
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
