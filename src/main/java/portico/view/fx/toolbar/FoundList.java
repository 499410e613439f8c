package portico.view.fx.toolbar;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import portico.view.fx.look.Icon;
import portico.view.fx.look.Texts;
import portico.view.sheet.Found;

/** What a search found, below the search box, which keeps the keyboard: it says when to go up and down. */
final class FoundList {
    private static final int MOST = 12;
    private static final double GAP = 4;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Popup popup = new Popup();
    private final VBox rows = new VBox();
    private final Consumer<Found> onChoose;
    private List<Found> found = List.of();
    private int chosen;

    FoundList(Consumer<Found> onChoose) {
        this.onChoose = onChoose;
        rows.getStyleClass().add("find-results");
        popup.getContent().add(rows);
        popup.setAutoFix(true);
        // The box has a use of its own for Escape, and the list goes with it
        popup.setHideOnEscape(false);
    }

    /** Shows these below the box, the first one chosen; says so where there are none. */
    void show(List<Found> all, Region box) {
        found = all.stream().limit(MOST).toList();
        chosen = 0;
        rows.getChildren().setAll(found.stream().map(this::row).toList());
        if (found.isEmpty()) {
            rows.getChildren().add(Texts.label("Nothing goes by that name, id, address or port", "quiet", "found"));
        }
        mark();
        place(box);
    }

    private void place(Region box) {
        if (!popup.isShowing() && box.getScene() != null) {
            Bounds below = box.localToScreen(box.getBoundsInLocal());
            popup.show(box, below.getMinX(), below.getMaxY() + GAP);
        }
    }

    void hide() {
        popup.hide();
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    /** The next row, or with -1 the one before; from the last one on to the first. */
    void move(int direction) {
        chosen = found.isEmpty() ? 0 : Math.floorMod(chosen + direction, found.size());
        mark();
    }

    Optional<Found> chosen() {
        return found.stream().skip(chosen).findFirst();
    }

    private void mark() {
        for (int i = 0; i < found.size(); i++) {
            rows.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
        }
    }

    private Node row(Found each) {
        HBox row = new HBox(10, Icon.of(each.emblem()).view(14), Texts.label(each.name(), "strong"), Texts.spring(),
                Texts.label(each.matched(), "mono", "quiet"), Texts.rigid(Texts.label(each.kind(), "quiet")));
        row.getStyleClass().add("found");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(each.kind() + " " + each.name() + " " + each.matched());
        row.setOnMouseClicked(event -> onChoose.accept(each));
        return row;
    }
}
