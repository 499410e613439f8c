package portico.view.fx.reach;

import javafx.scene.control.TableCell;
import portico.model.flow.reach.ReachEnd;
import portico.view.fx.look.Icon;
import portico.view.sheet.ReachGrid;

/** Who opens connections: its icon and name. */
final class EndCell extends TableCell<ReachGrid.Line, ReachEnd> {

    EndCell() {
        getStyleClass().add("reach-end");
    }

    @Override
    protected void updateItem(ReachEnd end, boolean empty) {
        super.updateItem(end, empty);
        setText(empty ? "" : end.name());
        setGraphic(empty ? null : icon(end.kind()).view(15));
    }

    private static Icon icon(ReachEnd.Kind kind) {
        return switch (kind) {
            case INTERNET, OUTSIDE_ENDPOINT -> Icon.OUTSIDE;
            case LOAD_BALANCER -> Icon.BALANCER;
            case SERVICE -> Icon.SERVICE;
            case TASK -> Icon.TASK;
            case INSTANCE -> Icon.HOST;
            case DATABASE -> Icon.DATABASE;
            case VPC_ENDPOINT -> Icon.ENDPOINT;
        };
    }
}
