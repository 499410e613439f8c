package portico.view.fx.reach;

import portico.model.flow.reach.ReachEnd;
import portico.view.sheet.ReachGrid;

/** What a user does at the matrix. */
public interface ReachHooks {

    /** Whose groups the matrix is about. */
    enum Groups {
        AS_IT_IS, OF_HOSTS, OF_TASKS
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
