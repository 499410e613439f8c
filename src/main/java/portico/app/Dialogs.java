package portico.app;

import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import portico.view.fx.dialog.Form;
import portico.view.fx.dialog.Questions;

/** Dialogs that look like the window they belong to. */
record Dialogs(Window owner, Look look) {
    Form form(String title, String text) {
        return new Form(owner, look.stylesheets(), title, text);
    }

    void tell(String title, String text) {
        Questions.tell(owner, look.stylesheets(), title, text);
    }

    Optional<Integer> choose(String title, String text, List<String> answers) {
        return Questions.choose(owner, look.stylesheets(), title, text, answers);
    }
}
