package portico.view.fx.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import portico.model.id.ResourceId;
import portico.model.rule.RuleId;
import portico.view.fx.look.CopyButton;
import portico.view.fx.look.Icon;
import portico.view.fx.look.Marks;
import portico.view.fx.look.Texts;
import portico.view.sheet.Section;
import portico.view.sheet.Sheet;

/** Draws a sheet with ordinary controls. */
final class SheetView {
    /** Of a command, in the font that it is shown in. */
    private static final int LONGEST_LINE = 36;

    private final Consumer<ResourceId> onGo;
    private final RowView rows;

    SheetView(Consumer<ResourceId> onGo, Consumer<RuleId> onRule) {
        this.onGo = onGo;
        this.rows = new RowView(onGo, onRule);
    }

    Node header(Sheet sheet) {
        StackPane emblem = new StackPane(Icon.of(sheet.emblem()).view(20));
        emblem.getStyleClass().add("emblem");
        Label title = Texts.paragraph(sheet.title(), "sheet-title");
        title.setId("sheet-title");
        return new SheetHeading(emblem, title, Texts.paragraph(sheet.subtitle(), "sheet-subtitle"),
                sheet.badge().map(SheetView::badge).orElseGet(Label::new));
    }

    private static Label badge(Sheet.Badge badge) {
        Label label = Texts.label(badge.text(), "badge",
                "badge-" + badge.tone().name().toLowerCase(java.util.Locale.ROOT));
        label.setId("sheet-badge");
        label.setGraphic(Marks.badge(badge.tone(), 11));
        return label;
    }

    List<Node> sections(Sheet sheet) {
        return sheet.sections().stream().map(this::section).toList();
    }

    private Node section(Section section) {
        HBox heading = new HBox(8, Texts.label(section.title(), "section-title"), Texts.spring());
        section.subject()
                .ifPresent(
                        target -> heading.getChildren().add(RowView.link(section.aside(), () -> onGo.accept(target))));
        VBox box = new VBox(heading);
        box.getChildren().addAll(section.rows().stream().map(rows::of).toList());
        box.getStyleClass().add("section");
        return box;
    }

    Optional<Node> command(Sheet sheet) {
        return sheet.command().isEmpty() ? Optional.empty() : Optional.of(commandBox(sheet.command()));
    }

    private static Node commandBox(String command) {
        CopyButton copy = new CopyButton("Copy the command", command);
        copy.setId("copy-command");
        TextArea text = new TextArea(command);
        text.setEditable(false);
        // The bar below lines that are too long takes a row
        boolean scrolls = command.lines().anyMatch(line -> line.length() > LONGEST_LINE);
        text.setPrefRowCount((int) command.lines().count() + (scrolls ? 1 : 0));
        text.getStyleClass().add("command-text");
        HBox heading = new HBox(8, Texts.label("Check it on your account", "section-title"), Texts.spring(), copy);
        heading.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(4, heading, text);
        box.getStyleClass().add("section");
        return box;
    }
}
