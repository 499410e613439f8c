package portico.view.fx.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import portico.model.id.ResourceId;
import portico.view.sheet.Emblem;
import portico.view.sheet.OutlineNode;
import portico.view.sheet.Tone;

/** The tree. What was folded stays folded when the network changes, and what is selected elsewhere is selected here. */
public final class OutlinePane extends VBox {
    private static final OutlineNode ROOT = new OutlineNode(Optional.empty(), Emblem.VPC, "", "", false, Tone.QUIET,
            List.of());
    /** Beyond this many rows hosts start folded. */
    private static final int FOLD_FROM = 120;

    private final TreeView<OutlineNode> tree = new TreeView<>(new TreeItem<>(ROOT));
    private final Set<Object> folded = new HashSet<>();
    private final Consumer<ResourceId> onSelect;
    private boolean following;

    public OutlinePane(Consumer<ResourceId> onSelect, Consumer<ResourceId> onOpen) {
        this.onSelect = onSelect;
        tree.setShowRoot(false);
        tree.setId("outline");
        tree.setAccessibleText("Outline of the network");
        tree.getStyleClass().add("outline-tree");
        tree.setCellFactory(view -> new OutlineCell(onOpen));
        tree.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> selected(now));
        VBox.setVgrow(tree, Priority.ALWAYS);
        getChildren().add(tree);
    }

    private void selected(TreeItem<OutlineNode> item) {
        if (!following && item != null) {
            item.getValue().subject().ifPresent(onSelect);
        }
    }

    /** Shows these rows. */
    public void show(List<OutlineNode> rows) {
        following = true;
        remember(tree.getRoot());
        int size = rows.stream().mapToInt(OutlinePane::size).sum();
        TreeItem<OutlineNode> root = new TreeItem<>(ROOT);
        rows.forEach(row -> root.getChildren().add(item(row, size > FOLD_FROM)));
        tree.setRoot(root);
        following = false;
    }

    private static int size(OutlineNode node) {
        return 1 + node.children().stream().mapToInt(OutlinePane::size).sum();
    }

    private void remember(TreeItem<OutlineNode> item) {
        Object key = key(item.getValue());
        if (!item.isLeaf() && item.isExpanded()) {
            folded.remove(key);
        } else if (!item.isLeaf() && item.getParent() != null) {
            folded.add(key);
        }
        item.getChildren().forEach(this::remember);
    }

    private static Object key(OutlineNode node) {
        return node.subject().<Object>map(id -> id).orElse(node.text());
    }

    private TreeItem<OutlineNode> item(OutlineNode node, boolean large) {
        TreeItem<OutlineNode> item = new TreeItem<>(node);
        node.children().forEach(child -> item.getChildren().add(item(child, large)));
        item.setExpanded(!folded.contains(key(node)) && !(large && node.emblem() == Emblem.HOST));
        return item;
    }

    /** Marks the row of this subject, unfolding what hides it. */
    public void select(Optional<ResourceId> subject) {
        following = true;
        Optional<TreeItem<OutlineNode>> found = subject.flatMap(id -> find(tree.getRoot(), id));
        if (found.isPresent()) {
            reveal(found.get());
            tree.getSelectionModel().select(found.get());
            scrollTo(tree.getRow(found.get()));
        } else {
            tree.getSelectionModel().clearSelection();
        }
        following = false;
    }

    private void scrollTo(int row) {
        if (row > 12) {
            tree.scrollTo(row - 6);
        }
    }

    private static void reveal(TreeItem<OutlineNode> item) {
        for (TreeItem<OutlineNode> parent = item.getParent(); parent != null; parent = parent.getParent()) {
            parent.setExpanded(true);
        }
    }

    private static Optional<TreeItem<OutlineNode>> find(TreeItem<OutlineNode> item, ResourceId id) {
        if (item.getValue().subject().filter(id::equals).isPresent()) {
            return Optional.of(item);
        }
        return item.getChildren().stream().flatMap(child -> find(child, id).stream()).findFirst();
    }
}
