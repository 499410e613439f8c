package portico.app;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import portico.controller.build.Blueprints;
import portico.model.edit.AddInstance;
import portico.model.edit.AddResource;
import portico.model.edit.AddService;
import portico.model.edit.Edit;
import portico.model.edit.RenameTopology;
import portico.model.id.ResourceId;
import portico.model.id.SubnetId;
import portico.model.net.Ipv4Address;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Database;
import portico.model.topology.LaunchType;
import portico.model.topology.NetworkMode;
import portico.model.topology.OutsideEndpoint;
import portico.model.topology.Service;
import portico.model.topology.TaskDefinition;
import portico.model.workspace.Workspace;
import portico.view.fx.dialog.Form;
import portico.view.fx.inspector.ModeNames;
import portico.view.fx.inspector.TypePicker;
import portico.view.fx.look.WholeNumber;
import portico.view.sheet.Words;

/** Builds what a person asks for: a form, then one edit. */
final class BuildLink {
    private final Workspace workspace;
    private final Engine engine;
    private final Dialogs dialogs;
    private final Consumer<ResourceId> onNew;

    /** @param onNew shows what was added */
    BuildLink(Workspace workspace, Engine engine, Dialogs dialogs, Consumer<ResourceId> onNew) {
        this.workspace = workspace;
        this.engine = engine;
        this.dialogs = dialogs;
        this.onNew = onNew;
    }

    private Blueprints blueprints() {
        return new Blueprints(workspace.topology(), workspace.analysis().capacity());
    }

    private void add(Edit edit, ResourceId subject) {
        workspace.apply(edit);
        onNew.accept(subject);
    }

    void addHost() {
        Form form = dialogs.form("Add a host",
                "An EC2 instance with the ECS agent. It gets the lowest free address of its subnet.");
        TypePicker type = form.field("Instance type",
                new TypePicker(engine.types(), "c5.large", name -> {}).keepingWhatIsTyped());
        type.setId("new-type");
        SubnetPicker subnet = form.field("Subnet", new SubnetPicker(workspace));
        if (form.ask("Add host",
                () -> check(form, type.isKnown(), "There is no instance type " + type.written() + "."))) {
            ContainerInstance host = blueprints().host(type.chosen(), subnet.chosen());
            add(new AddInstance(host), host.id());
        }
    }

    void addTasks() {
        addService("Add a service", LaunchType.EC2);
    }

    void addFargate() {
        addService("Add a Fargate service", LaunchType.FARGATE);
    }

    private void addService(String title, LaunchType launchType) {
        Form form = dialogs.form(title,
                "A task definition with one container, and a service that keeps its tasks running.");
        TextField name = form.text("Name", "new-name", "web");
        ComboBox<NetworkMode> mode = new ComboBox<>();
        mode.getItems()
                .setAll(launchType == LaunchType.FARGATE ? List.of(NetworkMode.AWSVPC)
                        : List.of(NetworkMode.AWSVPC, NetworkMode.BRIDGE, NetworkMode.HOST));
        mode.setConverter(new ModeNames());
        mode.setValue(NetworkMode.AWSVPC);
        form.field("Network mode", mode);
        TextField port = form.text("Container port", "new-port", "8080");
        TextField hostPort = form.text("Host port (bridge)", "new-host-port", "");
        hostPort.setPromptText("dynamic");
        hostPort.disableProperty().bind(mode.valueProperty().isNotEqualTo(NetworkMode.BRIDGE));
        Spinner<Integer> cpu = form.field("CPU units", new WholeNumber("new-cpu", 0, 16_384, 128, 256));
        Spinner<Integer> memory = form.field("Memory, MiB", new WholeNumber("new-memory", 4, 122_880, 128, 512));
        Spinner<Integer> count = form.field("Desired count", new WholeNumber("new-count", 0, 500, 1, 2));
        boolean asked = form.ask("Add service",
                () -> check(form,
                        !name.getText().isBlank() && Inputtable.isPort(port.getText())
                                && (hostPort.getText().isBlank() || Inputtable.isPort(hostPort.getText())),
                        "A name, and ports from 1 to 65535."));
        if (asked) {
            OptionalInt host = hostPort.getText().isBlank() ? OptionalInt.empty()
                    : OptionalInt.of(Integer.parseInt(hostPort.getText().strip()));
            Blueprints.ServiceWish wish = new Blueprints.ServiceWish(Inputtable.name(name.getText()), mode.getValue(),
                    launchType, Integer.parseInt(port.getText().strip()), host, cpu.getValue(), memory.getValue(),
                    count.getValue());
            TaskDefinition definition = blueprints().definition(wish);
            Service service = blueprints().service(wish, definition);
            add(new AddService(definition, service), service.id());
        }
    }

    private static boolean check(Form form, boolean valid, String otherwise) {
        form.problem(valid ? "" : otherwise);
        return valid;
    }

    void addDatabase() {
        Form form = dialogs.form("Add a database", "An RDS instance with one address in its subnet.");
        TextField name = form.text("Name", "new-name", "orders-rds");
        ComboBox<String> engineName = new ComboBox<>();
        engineName.getItems().setAll("postgres", "mysql", "mariadb", "redis");
        engineName.setValue("postgres");
        form.field("Engine", engineName);
        TextField port = form.text("Port", "new-port", "5432");
        engineName.setOnAction(event -> port.setText(Inputtable.portOf(engineName.getValue())));
        SubnetPicker subnet = form.field("Subnet", new SubnetPicker(workspace));
        if (form.ask("Add database", () -> check(form, !name.getText().isBlank() && Inputtable.isPort(port.getText()),
                "A name, and a port."))) {
            Database database = blueprints().database(Inputtable.name(name.getText()), engineName.getValue(),
                    Integer.parseInt(port.getText().strip()), subnet.chosen());
            add(new AddResource(database), database.id());
        }
    }

    void addOutside() {
        Form form = dialogs.form("Add something outside", "Something on the internet that tasks call.");
        TextField name = form.text("Name", "new-name", "payment-gateway");
        TextField address = form.text("Address", "new-address", "203.0.113.40");
        TextField port = form.text("Port", "new-port", "443");
        if (form.ask("Add", () -> check(form, !name.getText().isBlank() && Inputtable.isAddress(address.getText())
                && Inputtable.isPort(port.getText()), "A name, an IPv4 address, and a port."))) {
            OutsideEndpoint outside = blueprints().outside(Inputtable.name(name.getText()),
                    Ipv4Address.of(address.getText().strip()), Integer.parseInt(port.getText().strip()));
            add(new AddResource(outside), outside.id());
        }
    }

    void rename() {
        Form form = dialogs.form("Rename the network",
                "The name stands in the window's title and in exported pictures.");
        TextField name = form.text("Name", "new-name", workspace.topology().name());
        if (form.ask("Rename", () -> !name.getText().isBlank())) {
            workspace.apply(new RenameTopology(name.getText().strip()));
        }
    }

    /** Chooses one of the network's subnets, the private ones first by their order. */
    private static final class SubnetPicker extends ComboBox<String> {
        private final List<SubnetId> ids;

        private SubnetPicker(Workspace workspace) {
            var subnets = workspace.topology().subnets();
            ids = subnets.stream().map(subnet -> subnet.id()).toList();
            subnets.forEach(
                    s -> getItems().add(s.name() + "   " + Words.left(s, workspace.analysis().capacity().of(s.id()))));
            long hosts = 0;
            int best = 0;
            for (int i = 0; i < ids.size(); i++) {
                SubnetId id = ids.get(i);
                long here = workspace.topology().instances().stream().filter(host -> host.subnet().equals(id)).count();
                best = here > hosts ? i : best;
                hosts = Math.max(hosts, here);
            }
            getSelectionModel().select(best);
            setId("new-subnet");
        }

        private SubnetId chosen() {
            return ids.get(getSelectionModel().getSelectedIndex());
        }
    }
}
