package portico.view.fx.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.PortMapping;
import portico.model.topology.TaskDefinition;
import portico.view.fx.look.Choosing;
import portico.view.fx.look.Icon;
import portico.view.fx.look.Texts;
import portico.view.sheet.PortProblems;

/** The port mappings of one container, with what AWS would say of them while they are typed; an empty host port means a dynamic one, or the container port, as the network mode has it (R21). */
final class PortsEditor extends VBox {
    /** Of a field; the longest word in it is {@code dynamic}. */
    private static final double WIDEST_PORT = 72;
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final TaskDefinition definition;
    private final ContainerDefinition container;
    private final Changes changes;
    private final Label problem = Texts.paragraph("", "text-no");

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
        problem.setId("port-problem");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        problem.setText(PortProblems.of(definition, container.name(), container.portMappings()));
        getChildren().addAll(problem, add);
    }

    private Node row(int index, PortMapping mapping) {
        TextField host = field(mapping.isStatic() ? Integer.toString(mapping.hostPort().getAsInt()) : "",
                definition.networkMode().hasDynamicHostPorts() ? "dynamic" : "same");
        TextField inside = field(mapping.containerPorts().toString(), "port");
        ComboBox<Protocol> protocol = new ComboBox<>();
        protocol.getItems().setAll(Protocol.values());
        protocol.getStyleClass().add("protocol");
        protocol.setAccessibleText("Protocol of port " + mapping.containerPorts());
        protocol.setValue(mapping.protocol());
        Texts.rigid(protocol).setPrefWidth(84);
        Runnable commit = () -> commit(index, mapping, host, inside, protocol.getValue());
        List.of(host, inside).forEach(field -> field.setOnAction(event -> commit.run()));
        List.of(host, inside).forEach(field -> field.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                commit.run();
            }
        }));
        Choosing.from(protocol, _ -> commit.run());
        List.of(host, inside)
                .forEach(field -> field.textProperty()
                        .addListener(
                                (property, before, now) -> judge(index, mapping, host, inside, protocol.getValue())));
        Button remove = ControlRows.remover("Remove this port", () -> remove(index));
        HBox row = new HBox(6, host, Texts.rigid(Texts.label("→", "quiet")), inside, protocol, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static TextField field(String text, String prompt) {
        TextField field = new TextField(text);
        field.setPromptText(prompt);
        field.setPrefColumnCount(5);
        field.setMinWidth(WIDEST_PORT);
        field.getStyleClass().add("port-field");
        return field;
    }

    /** Says what AWS would say of the mapping as it is typed now. */
    private void judge(int index, PortMapping old, TextField host, TextField inside, Protocol protocol) {
        problem.setText(parse(old, host.getText(), inside.getText(), protocol)
                .map(now -> PortProblems.of(definition, container.name(), with(index, now)))
                .orElseGet(() -> PortProblems.ofTexts(host.getText(), inside.getText())));
    }

    private void commit(int index, PortMapping old, TextField host, TextField inside, Protocol protocol) {
        Optional<PortMapping> mapping = parse(old, host.getText(), inside.getText(), protocol);
        host.pseudoClassStateChanged(DANGER, !PortProblems.ofHostPort(host.getText()).isEmpty());
        inside.pseudoClassStateChanged(DANGER, !PortProblems.ofContainerPorts(inside.getText()).isEmpty());
        mapping.filter(now -> !now.equals(old))
                .ifPresent(now -> changes.ports(definition.id(), container.name(), with(index, now)));
    }

    private List<PortMapping> with(int index, PortMapping mapping) {
        List<PortMapping> mappings = new ArrayList<>(container.portMappings());
        mappings.set(index, mapping);
        return mappings;
    }

    private static Optional<PortMapping> parse(PortMapping old, String host, String inside, Protocol protocol) {
        if (!PortProblems.ofTexts(host, inside).isEmpty()) {
            return Optional.empty();
        }
        OptionalInt dynamic = old.isStatic() ? OptionalInt.empty() : old.hostPort();
        OptionalInt hostPort = host.isBlank() ? dynamic : OptionalInt.of(Integer.parseInt(host.strip()));
        return Optional
                .of(new PortMapping(PortRange.of(inside.strip()), hostPort, protocol, old.name(), old.appProtocol()));
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
