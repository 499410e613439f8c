package portico.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import portico.view.fx.dialog.Form;

/** A form is filled and sent by keyboard. */
class FormKeysTest extends StudioWindow {

    @Test
    void enterSendsTheFormFromACheckBoxAndSpaceTurnsItRound() {
        CheckBox box = new CheckBox("Legend");
        CompletableFuture<Boolean> sent = new CompletableFuture<>();
        Platform.runLater(() -> {
            Form form = window.studio().dialogs().form("Form", "With one box.");
            form.field("With", box);
            sent.complete(form.ask("Send", () -> true));
        });
        window.until(box::isFocused);
        window.robot().type(KeyCode.SPACE);
        window.run(() -> {});
        assertThat(box.isSelected()).isTrue();
        window.robot().type(KeyCode.ENTER);
        window.until(sent::isDone);
        assertThat(sent).isCompletedWithValue(true);
        assertThat(box.isSelected()).isTrue();
    }
}
