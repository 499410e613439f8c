package portico.view.fx.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import portico.model.topology.PlacementConstraint;
import portico.model.topology.PlacementConstraint.DistinctInstance;
import portico.model.topology.PlacementConstraint.MemberOf;
import portico.view.fx.look.Icon;
import portico.view.fx.look.Texts;

/** What a host must be to take a task of a service: at most one on each, and expressions of the cluster query language (R56, R57). */
final class ConstraintsEditor extends VBox {
    private static final String EXAMPLE = "attribute:ecs.instance-type =~ c5.*";

    private final List<PlacementConstraint> constraints;
    private final Consumer<List<PlacementConstraint>> onChange;

    ConstraintsEditor(List<PlacementConstraint> constraints, Consumer<List<PlacementConstraint>> onChange) {
        super(4);
        this.constraints = constraints;
        this.onChange = onChange;
        getChildren().addAll(Texts.label("Placement constraints", "fact-label"), distinct());
        for (int i = 0; i < constraints.size(); i++) {
            if (constraints.get(i) instanceof MemberOf(String expression)) {
                getChildren().add(row(i, expression));
            }
        }
        getChildren().add(ControlRows.button("add-constraint", "Add expression (memberOf)", Icon.PLUS,
                () -> change(list -> list.add(new MemberOf(EXAMPLE)))));
    }

    private Node distinct() {
        CheckBox distinct = new CheckBox("distinctInstance: one on each host");
        distinct.setId("distinct-instance");
        distinct.setSelected(constraints.contains(new DistinctInstance()));
        distinct.setOnAction(event -> change(list -> {
            list.removeIf(DistinctInstance.class::isInstance);
            if (distinct.isSelected()) {
                list.addFirst(new DistinctInstance());
            }
        }));
        return distinct;
    }

    private Node row(int index, String expression) {
        TextField field = new TextField(expression);
        field.setId("constraint-" + index);
        field.getStyleClass().add("mono");
        field.setPromptText(EXAMPLE);
        field.setAccessibleText("Placement constraint " + (index + 1));
        field.setOnAction(event -> commit(index, expression, field.getText()));
        field.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                commit(index, expression, field.getText());
            }
        });
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox row = new HBox(6, field,
                ControlRows.remover("Remove this constraint", () -> change(list -> list.remove(index))));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void commit(int index, String before, String now) {
        if (!now.strip().equals(before.strip())) {
            change(list -> list.set(index, new MemberOf(now.strip())));
        }
    }

    private void change(Consumer<List<PlacementConstraint>> how) {
        List<PlacementConstraint> next = new ArrayList<>(constraints);
        how.accept(next);
        onChange.accept(next);
    }
}
