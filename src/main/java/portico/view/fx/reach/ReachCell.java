package portico.view.fx.reach;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import portico.view.fx.look.Marks;
import portico.view.sheet.ReachGrid;
import portico.view.sheet.Tone;

/** How a column answers a row: a mark whose shape says it, the ports or a word, and what changed. */
final class ReachCell extends TableCell<ReachGrid.Line, ReachGrid.Cell> {
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

    private final boolean brief;

    /** @param brief whether another table beside it says the rest */
    ReachCell(boolean brief) {
        this.brief = brief;
        getStyleClass().add("reach-cell");
    }

    @Override
    protected void updateItem(ReachGrid.Cell cell, boolean empty) {
        super.updateItem(cell, empty);
        boolean blank = empty || cell.tone() == Tone.QUIET && cell.change().isEmpty();
        setText(blank ? "" : text(cell, brief));
        setAccessibleText(blank ? "" : text(cell, false));
        setGraphic(blank ? null : Marks.badge(cell.tone(), 14));
        pseudoClassStateChanged(CHANGED, !blank && !cell.change().isEmpty());
    }

    static String text(ReachGrid.Cell cell, boolean brief) {
        return cell.words() + (brief || cell.change().isEmpty() ? "" : ", " + cell.change());
    }
}
