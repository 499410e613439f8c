package portico.view.fx.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.PortMapping;
import portico.model.topology.TaskDefinition;
import portico.view.fx.look.Icon;
import portico.view.fx.look.Texts;

/** The port mappings of one container; an empty host port means a dynamic one, or the container port, as the network mode has it (R21). */
final class PortsEditor extends VBox {
    private final TaskDefinition definition;
    private final ContainerDefinition container;
    private final Changes changes;

    PortsEditor(TaskDefinition definition, ContainerDefinition container, Changes changes) {
        super(4);
        this.definition = definition;
        this.container = container;
        this.changes = changes;
        getChildren().add(Texts.label("Ports of " + container.name() + ": host, container", "fact-label"));
        for (int i = 0; i < container.portMappings().size(); i++) {
            getChildren().add(row(i, container.portMappings().get(i)));
        }
        Button add = ControlRows.button("add-port", "Add port", Icon.PLUS, this::add);
        getChildren().add(add);
    }

    private Node row(int index, PortMapping mapping) {
        TextField host = field(mapping.isStatic() ? Integer.toString(mapping.hostPort().getAsInt()) : "",
                definition.networkMode().hasDynamicHostPorts() ? "dynamic" : "the same");
        TextField inside = field(mapping.containerPorts().toString(), "port");
        ComboBox<Protocol> protocol = new ComboBox<>();
        protocol.getItems().setAll(Protocol.values());
        protocol.setValue(mapping.protocol());
        protocol.setPrefWidth(84);
        Runnable commit = () -> commit(index, mapping, host, inside, protocol.getValue());
        List.of(host, inside).forEach(field -> field.setOnAction(event -> commit.run()));
        List.of(host, inside).forEach(field -> field.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                commit.run();
            }
        }));
        protocol.setOnAction(event -> commit.run());
        Button remove = new Button();
        remove.setGraphic(Icon.CLOSE.view(12));
        remove.getStyleClass().add("icon-button");
        remove.setAccessibleText("Remove this port");
        remove.setOnAction(event -> remove(index));
        HBox row = new HBox(6, host, Texts.label("→", "quiet"), inside, protocol, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static TextField field(String text, String prompt) {
        TextField field = new TextField(text);
        field.setPromptText(prompt);
        field.setPrefColumnCount(6);
        field.getStyleClass().add("port-field");
        return field;
    }

    private void commit(int index, PortMapping old, TextField host, TextField inside, Protocol protocol) {
        Optional<PortMapping> mapping = parse(old, host.getText(), inside.getText(), protocol);
        host.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("danger"), mapping.isEmpty());
        mapping.filter(now -> !now.equals(old)).ifPresent(now -> {
            List<PortMapping> mappings = new ArrayList<>(container.portMappings());
            mappings.set(index, now);
            changes.ports(definition.id(), container.name(), mappings);
        });
    }

    private static Optional<PortMapping> parse(PortMapping old, String host, String inside, Protocol protocol) {
        try {
            OptionalInt hostPort = host.isBlank() ? OptionalInt.empty()
                    : OptionalInt.of(PortRange.of(host.strip()).first());
            return Optional.of(
                    new PortMapping(PortRange.of(inside.strip()), hostPort, protocol, old.name(), old.appProtocol()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void add() {
        List<PortMapping> mappings = new ArrayList<>(container.portMappings());
        int next = mappings.stream().mapToInt(PortMapping::containerPort).max().orElse(2999) + 1;
        mappings.add(new PortMapping(PortRange.single(next), OptionalInt.empty(), Protocol.TCP, Optional.empty(),
                Optional.empty()));
        changes.ports(definition.id(), container.name(), mappings);
    }

    private void remove(int index) {
        List<PortMapping> mappings = new ArrayList<>(container.portMappings());
        mappings.remove(index);
        changes.ports(definition.id(), container.name(), mappings);
    }
}
