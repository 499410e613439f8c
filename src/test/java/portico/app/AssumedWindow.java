package portico.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import portico.model.id.ResourceId;
import portico.model.topology.Fact;
import portico.model.topology.Topology;

/** A test in a window whose document has one service and leaves something to be assumed, which is then typed into the inspector. */
abstract class AssumedWindow extends StudioWindow {

    private final String document;

    AssumedWindow(String document) {
        this.document = document;
    }

    @Override
    void open() throws IOException {
        window.studio().open(List.of(Files.writeString(folder.resolve("assumed.json"), document)));
    }

    @Override
    void shown() {
        window.until(() -> topology().services().size() == 1);
        window.run(() -> window.studio().panels().shell().toggleDrawer());
    }

    Topology topology() {
        return window.studio().workspace().topology();
    }

    void select(ResourceId id, Fact fact) {
        assertThat(topology().assumptions().of(id, fact)).as("%s of %s", fact, id).isPresent();
        window.run(() -> window.studio().selection().select(id));
    }

    void type(String name, String text) {
        window.run(() -> {
            TextField field = window.find("#assumed-" + name, TextField.class);
            field.setText(text);
            field.getOnAction().handle(new ActionEvent());
        });
    }

    /** Chooses from a list, or types into one that takes texts. */
    @SuppressWarnings("unchecked")
    void choose(String name, Object value) {
        window.run(() -> window.find("#assumed-" + name, ComboBox.class).setValue(value));
    }

    String problem() {
        return window.fx(() -> window.find("#assumed-problem", Label.class).getText());
    }

    void takenBack(Topology before, ResourceId id, Fact fact) {
        assertThat(topology().assumptions().of(id, fact)).isEmpty();
        window.run(() -> window.studio().workspace().undo());
        assertThat(topology()).isEqualTo(before);
    }
}
