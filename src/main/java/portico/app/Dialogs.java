package portico.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Window;
import portico.model.rule.Rule;
import portico.model.rule.RuleBook;
import portico.view.fx.dialog.Form;
import portico.view.fx.dialog.Questions;
import portico.view.fx.dialog.RuleCard;

/** Dialogs that look like the window they belong to. */
record Dialogs(Window owner, Look look) {
    Form form(String title, String text) {
        return new Form(owner, look.stylesheets(), title, text);
    }

    void tell(String title, String text) {
        Questions.tell(owner, look.stylesheets(), title, text);
    }

    /** Says what a rule says, until it is closed. */
    void rule(RuleBook book, Rule rule, Consumer<String> browser) {
        new RuleCard(book, browser).show(owner, look.stylesheets(), rule);
    }

    Optional<Integer> choose(String title, String text, List<String> answers) {
        return Questions.choose(owner, look.stylesheets(), title, text, answers);
    }
}
