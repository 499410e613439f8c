package portico.view.fx.outline;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import portico.model.id.ResourceId;
import portico.view.sheet.OutlineNode;

/** One row: icon, name, and the one figure worth knowing. */
final class OutlineCell extends TreeCell<OutlineNode> {
    private static final double STEP = 15;
    private static final double ARROW = 26;

    OutlineCell(Consumer<ResourceId> onOpen) {
        getStyleClass().add("outline-cell");
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && getItem() != null) {
                getItem().subject().ifPresent(onOpen);
            }
        });
    }

    @Override
    protected void updateItem(OutlineNode node, boolean empty) {
        super.updateItem(node, empty);
        setText(null);
        setGraphic(empty || node == null ? null : fitted(new OutlineRow(node)));
        setAccessibleText(empty || node == null ? ""
                : node.emblem().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + node.text() + " "
                        + node.aside());
    }

    /** As wide as the indentation leaves, so that the figures stand in one column. */
    private HBox fitted(HBox row) {
        double indent = STEP * getTreeView().getTreeItemLevel(getTreeItem()) + ARROW;
        row.prefWidthProperty().bind(widthProperty().subtract(indent));
        return row;
    }
}
