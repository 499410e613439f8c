package portico.view.fx.dialog;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import portico.model.rule.Rule;
import portico.model.rule.RuleBook;
import portico.model.rule.RuleFact;
import portico.view.fx.look.CopyButton;
import portico.view.fx.look.Texts;

/** Says what a rule says, how that is known, and where Portico shows it; leads to AWS's page. */
public final class RuleCard {
    private static final double LABELS = 96;
    private static final double WIDTH = 560;

    private final RuleBook book;
    private final Consumer<String> browser;

    /** @param browser opens an address */
    public RuleCard(RuleBook book, Consumer<String> browser) {
        this.book = book;
        this.browser = browser;
    }

    /** Shows the card of a rule until it is closed. */
    public void show(Window owner, List<String> stylesheets, Rule rule) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle("Rule " + rule.id());
        dialog.getDialogPane().getStylesheets().setAll(stylesheets);
        dialog.getDialogPane().setContent(body(rule));
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
        dialog.getDialogPane().lookupButton(ButtonType.CLOSE).setId("close-rule");
        dialog.showAndWait();
    }

    private Node body(Rule rule) {
        Label title = Texts.label(rule.title(), "panel-title");
        HBox heading = new HBox(10, Texts.rigid(Texts.label(rule.id().toString(), "panel-title", "rule-number")),
                title);
        Label statement = Texts.paragraph(rule.statement(), "rule-statement");
        statement.setMaxWidth(WIDTH);
        VBox body = new VBox(heading, statement, facts(rule));
        body.setId("rule-card");
        body.setPrefWidth(WIDTH);
        body.getStyleClass().add("dialog-body");
        return body;
    }

    private Node facts(Rule rule) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("dialog-grid");
        ColumnConstraints labels = new ColumnConstraints(LABELS);
        grid.getColumnConstraints().setAll(labels, new ColumnConstraints(0, WIDTH - LABELS, WIDTH - LABELS));
        RuleFact.of(book, rule).forEach(fact -> row(grid, fact.label(), Texts.paragraph(fact.text(), "value")));
        row(grid, "Page", page(rule.page()));
        return grid;
    }

    private static void row(GridPane grid, String label, Node value) {
        Label words = Texts.label(label, "fact-label");
        GridPane.setValignment(words, VPos.TOP);
        words.setLabelFor(value);
        grid.addRow(grid.getRowCount(), words, value);
    }

    private Node page(String address) {
        Hyperlink link = new Hyperlink(address);
        link.setId("rule-page");
        link.getStyleClass().add("go-link");
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setOnAction(event -> browser.accept(address));
        CopyButton copy = new CopyButton("Copy the address of the page", address);
        copy.setId("copy-page");
        HBox row = new HBox(6, link, Texts.rigid(copy));
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }
}
