package portico.view.fx.inspector;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import portico.model.id.ResourceId;
import portico.model.rule.RuleId;
import portico.view.fx.look.Marks;
import portico.view.fx.look.Pressing;
import portico.view.fx.look.Texts;
import portico.view.sheet.Row;
import portico.view.sheet.Tone;

/** Draws one row of a sheet. */
final class RowView {
    private final Consumer<ResourceId> onGo;
    private final Consumer<RuleId> onRule;

    RowView(Consumer<ResourceId> onGo, Consumer<RuleId> onRule) {
        this.onGo = onGo;
        this.onRule = onRule;
    }

    Node of(Row row) {
        return switch (row) {
            case Row.Fact fact -> pair(fact.label(), fact.mono() ? value(fact.value(), "mono") : said(fact.value()));
            case Row.Link link -> pair(link.label(), link(link.text(), () -> onGo.accept(link.target())));
            case Row.Allow allow -> allow(allow);
            case Row.Mark mark -> mark(mark);
            case Row.Fault fault -> fault(fault);
            case Row.Meter meter -> meter(meter);
            case Row.Figure figure -> CapacityRows.figure(figure);
            case Row.Roof roof -> CapacityRows.roof(roof);
            case Row.Shades shades -> CapacityRows.shades(shades);
            case Row.Sentence sentence -> Texts.paragraph(sentence.text(), "sentence");
        };
    }

    static Hyperlink link(String text, Runnable action) {
        Hyperlink link = new Hyperlink(text);
        link.getStyleClass().add("go-link");
        link.setWrapText(true);
        link.setTextAlignment(TextAlignment.RIGHT);
        link.setOnAction(event -> action.run());
        return link;
    }

    private static Label said(String text) {
        return value(text, "value");
    }

    /** Words go on in another line where one is too short. */
    private static Label value(String text, String styleClass) {
        Label label = Texts.paragraph(text, styleClass);
        label.setTextAlignment(TextAlignment.RIGHT);
        return label;
    }

    /** The label stands beside the first line of its value. */
    private static Node pair(String label, Node value) {
        HBox row = new HBox(10, Texts.rigid(Texts.label(label, "fact-label")), Texts.spring(), value);
        row.setAlignment(Pos.BASELINE_LEFT);
        row.getStyleClass().add("fact");
        return row;
    }

    private static Node allow(Row.Allow allow) {
        Label direction = Texts.rigid(Texts.label(allow.direction(), "allow-direction"));
        Label ports = Texts.rigid(Texts.label(allow.ports(), "allow-ports"));
        Label peer = Texts.paragraph(allow.peer(), "allow-peer");
        HBox row = new HBox(8, direction, ports, peer);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("allow");
        return row;
    }

    private Node mark(Row.Mark mark) {
        boolean alone = mark.aside().isEmpty();
        Label text = alone ? Texts.paragraph(mark.text(), "value") : Texts.label(mark.text(), "value");
        HBox row = new HBox(9, Marks.badge(mark.tone(), 15), text, Texts.spring());
        if (!alone) {
            text.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(aside(mark));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("mark-row");
        mark.target().ifPresent(target -> {
            row.getStyleClass().add("clickable");
            row.setOnMouseClicked(event -> onGo.accept(target));
            row.setAccessibleText((mark.text() + " " + mark.aside()).strip());
            Pressing.byKeyboard(row, () -> onGo.accept(target));
        });
        return row;
    }

    private static Label aside(Row.Mark mark) {
        Label aside = Texts.paragraph(mark.aside(), mark.tone() == Tone.OK ? "quiet" : Marks.textClass(mark.tone()));
        aside.setMinWidth(40);
        aside.setTooltip(new Tooltip(mark.aside()));
        return aside;
    }

    private Node fault(Row.Fault fault) {
        Label message = Texts.paragraph(fault.message(), "fault-text");
        Hyperlink rule = link("Rule " + fault.rule(), () -> onRule.accept(fault.rule()));
        VBox words = new VBox(message, rule);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(9, Marks.badge(fault.tone(), 16), words);
        row.getStyleClass().addAll("fault", "fault-" + fault.tone().name().toLowerCase(java.util.Locale.ROOT));
        return row;
    }

    private static Node meter(Row.Meter meter) {
        double share = meter.limit() == 0 ? 0 : Math.clamp((double) meter.used() / meter.limit(), 0, 1);
        ProgressBar bar = new ProgressBar(share);
        bar.getStyleClass().add(share >= 1 ? "meter-full" : "meter");
        bar.setMaxWidth(Double.MAX_VALUE);
        Label label = Texts.label(meter.label(), "fact-label");
        label.setMinWidth(84);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label text = Texts.rigid(Texts.label(meter.text(), "value"));
        text.setPrefWidth(112);
        text.setAlignment(Pos.CENTER_RIGHT);
        HBox row = new HBox(8, label, bar, text);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("fact");
        return row;
    }
}
