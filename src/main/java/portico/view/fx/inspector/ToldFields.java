package portico.view.fx.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import portico.view.fx.look.Choosing;
import portico.view.fx.look.Texts;

/** Fields for what was assumed; what does not fit is said in one place below them, and changes nothing. */
final class ToldFields {

    static final int WIDTH = 168;

    private final Label problem = Texts.paragraph("", "text-no");

    ToldFields() {
        problem.setId("assumed-problem");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
    }

    Label problem() {
        return problem;
    }

    /** A field for a text that has to fit; what does not is named, with these words behind it. */
    TextField told(String name, String now, Predicate<String> fits, String otherwise, Consumer<String> change) {
        return checked(name, now, text -> fits.test(text) ? Optional.empty() : Optional.of(text + otherwise), change);
    }

    /** A field for a text against which there may be a sentence. */
    TextField checked(String name, String now, Function<String, Optional<String>> against, Consumer<String> change) {
        TextField field = new TextField(now);
        field.setId("assumed-" + name);
        field.setPrefWidth(WIDTH);
        committing(field, text -> commit(text, now, against, change));
        return field;
    }

    /** A list of which one is chosen, or another one typed against which there may be a sentence. */
    ComboBox<String> chosenOrTyped(String name, List<String> known, String now,
            Function<String, Optional<String>> against, Consumer<String> change) {
        ComboBox<String> box = new ComboBox<>();
        box.setId("assumed-" + name);
        box.setPrefWidth(WIDTH);
        box.getItems().setAll(known);
        box.setValue(now);
        Choosing.from(box, text -> commit(text.strip(), now, against, change));
        box.setEditable(true);
        return box;
    }

    private void commit(String text, String now, Function<String, Optional<String>> against, Consumer<String> change) {
        boolean same = text.isEmpty() || text.equals(now);
        unless(same ? Optional.empty() : against.apply(text), () -> {
            if (!same) {
                change.accept(text);
            }
        });
    }

    /** Changes something, or says what is against it. */
    void unless(Optional<String> wrong, Runnable change) {
        problem.setText(wrong.orElse(""));
        if (wrong.isEmpty()) {
            change.run();
        }
    }

    private static void committing(TextField field, Consumer<String> commit) {
        field.setOnAction(_ -> commit.accept(field.getText().strip()));
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                commit.accept(field.getText().strip());
            }
        });
    }
}
