package portico.view.fx.reach;

import portico.model.flow.reach.ReachEnd;
import portico.view.sheet.ReachGrid;

/** What a user does at the matrix. */
public interface ReachHooks {

    /** Whether the matrix is that of the network as it is, or there are two: one of the groups of its hosts, one of groups of each task. */
    enum Groups {
        AS_IT_IS, BOTH
    }

    /** Chooses how one answers another. */
    void choose(ReachEnd from, ReachGrid.Cell cell);

    /** Chooses a whole row. */
    void chooseRow(ReachEnd from);

    /** Wants to see the chosen one on the stage. */
    void showOnStage();

    /** Wants the matrix of these groups. */
    void chooseGroups(Groups groups);
}
