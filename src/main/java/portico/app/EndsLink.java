package portico.app;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import portico.controller.Requests;
import portico.format.Story;
import portico.model.id.ResourceId;
import portico.model.net.Protocol;
import portico.model.topology.Topology;
import portico.model.workspace.Workspace;
import portico.view.fx.dialog.Form;
import portico.view.sheet.EndChoices;

/** Asks for the two ends of a request. */
final class EndsLink {
    private final Workspace workspace;
    private final Dialogs dialogs;
    private final PlayLink play;
    private final Consumer<Story> onKeep;

    /** @param onKeep keeps a request with the document */
    EndsLink(Workspace workspace, Dialogs dialogs, PlayLink play, Consumer<Story> onKeep) {
        this.onKeep = onKeep;
        this.workspace = workspace;
        this.dialogs = dialogs;
        this.play = play;
    }

    void ask(Optional<ResourceId> from, Optional<ResourceId> to) {
        Topology topology = workspace.topology();
        Form form = dialogs.form("Choose two ends",
                "By name, id or address; internet is somebody outside, and names of Cloud Map and Service Connect are looked up. The packet then leaves, and each hop is checked.");
        ComboBox<String> source = picker("from", EndChoices.of(topology),
                from.map(id -> EndChoices.text(topology, id)).orElse("internet"));
        form.field("From", source);
        ComboBox<String> target = picker("to", EndChoices.called(topology),
                to.map(id -> EndChoices.text(topology, id)).orElse(""));
        form.field("To", target);
        TextField port = form.text("Port", "end-port", "");
        port.setPromptText("the one it listens on");
        ComboBox<Protocol> protocol = new ComboBox<>();
        protocol.getItems().setAll(Protocol.values());
        protocol.setValue(Protocol.TCP);
        form.field("Protocol", protocol);
        if (form.ask("Send", () -> check(form, topology, source, target, port, protocol.getValue()))) {
            Story story = story(text(source), text(target), port.getText(), protocol.getValue());
            play.ask(story);
            onKeep.accept(story);
        }
    }

    private static Story story(String from, String to, String port, Protocol protocol) {
        return new Story(from + " to " + to, from, to,
                Inputtable.isPort(port) ? OptionalInt.of(Integer.parseInt(port.strip())) : OptionalInt.empty(),
                protocol);
    }

    private static ComboBox<String> picker(String id, List<String> choices, String value) {
        ComboBox<String> box = new ComboBox<>();
        box.setId("end-" + id);
        box.setEditable(true);
        box.getItems().setAll(choices);
        box.getEditor().setText(value);
        box.setPrefWidth(260);
        box.setVisibleRowCount(12);
        return box;
    }

    private static String text(ComboBox<String> box) {
        return box.getEditor().getText().strip();
    }

    private static boolean check(Form form, Topology topology, ComboBox<String> source, ComboBox<String> target,
            TextField port, Protocol protocol) {
        try {
            boolean known = Requests.isComplete(topology, story(text(source), text(target), port.getText(), protocol));
            form.problem(known ? "" : "Say a port: none is known for " + text(target) + ".");
            return known;
        } catch (IllegalArgumentException e) {
            form.problem(e.getMessage());
            return false;
        }
    }
}
