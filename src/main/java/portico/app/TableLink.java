package portico.app;

import java.util.Optional;
import portico.controller.Selection;
import portico.model.id.ResourceId;
import portico.model.workspace.Workspace;
import portico.view.fx.table.TablePane;
import portico.view.fx.toolbar.ViewSwitch;
import portico.view.sheet.CursorHistory;
import portico.view.sheet.Grids;
import portico.view.sheet.PortLedger;

/** The tables and the network. Those of a large one cost more than a frame, so they are filled only while they are seen. */
final class TableLink {
    private final Workspace workspace;
    private final Selection selection;
    private final ViewSwitch views;
    private final TablePane pane;

    TableLink(Workspace workspace, Selection selection, ViewSwitch views) {
        this.workspace = workspace;
        this.selection = selection;
        this.views = views;
        this.pane = new TablePane(selection::select);
    }

    TablePane pane() {
        return pane;
    }

    void select(Optional<ResourceId> subject) {
        pane.select(subject);
    }

    void fill() {
        if (views.selected() == ViewSwitch.View.TABLE) {
            pane.show(Grids.of(workspace.analysis()));
            pane.select(selection.selected());
        }
    }

    /** Fills the tables, and brings the one that has what is selected to the front. */
    void open() {
        fill();
        selection.selected().ifPresent(pane::bring);
    }

    /** Shows the ledger of host ports, of the selected host or of the selected task's; else of all. */
    void showPorts() {
        views.select(ViewSwitch.View.TABLE);
        pane.find(PortLedger.TITLE, PortLedger.wordsFor(workspace.topology(), selection.selected()));
    }

    /** Shows what the cursor of the selected host did, or of the selected task's; else of all. */
    void showCursor() {
        views.select(ViewSwitch.View.TABLE);
        pane.find(CursorHistory.TITLE, CursorHistory.wordsFor(workspace.topology(), selection.selected()));
    }
}
