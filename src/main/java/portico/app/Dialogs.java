package portico.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import portico.model.rule.Rule;
import portico.model.rule.RuleBook;
import portico.view.fx.dialog.Form;
import portico.view.fx.dialog.Questions;
import portico.view.fx.dialog.RuleCard;
import portico.view.fx.look.Texts;

/** Dialogs that look like the window they belong to. */
record Dialogs(Window owner, Look look) {
    Form form(String title, String text) {
        return new Form(owner, look.stylesheets(), title, text);
    }

    void tell(String title, String text) {
        Questions.tell(owner, look.stylesheets(), title, text);
    }

    /** Says what the keys do. */
    void keys(List<KeyWords.Key> keys) {
        Form form = form("Keys", "Everything can be done without a mouse.");
        GridPane grid = form.body(new GridPane(12, 7));
        int half = (keys.size() + 1) / 2;
        for (int i = 0; i < keys.size(); i++) {
            grid.addRow(i % half, Texts.rigid(Texts.label(keys.get(i).keys(), "key-cap")),
                    Texts.rigid(Texts.label(keys.get(i).words(), "value")));
        }
        form.tell();
    }

    /** Says what a rule says, until it is closed. */
    void rule(RuleBook book, Rule rule, Consumer<String> browser) {
        new RuleCard(book, browser).show(owner, look.stylesheets(), rule);
    }

    Optional<Integer> choose(String title, String text, List<String> answers) {
        return Questions.choose(owner, look.stylesheets(), title, text, answers);
    }
}
