package portico.view.fx.reach;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import portico.view.fx.look.Segments;
import portico.view.fx.reach.ReachHooks.Groups;

/** Whether the matrix is that of the network as it is, of the groups of its hosts, or of groups of each task. */
final class GroupsSwitch extends Segments {

    GroupsSwitch(Consumer<Groups> onChoose) {
        ToggleGroup all = new ToggleGroup();
        for (Groups groups : Groups.values()) {
            ToggleButton button = segment(words(groups));
            button.setId("groups-" + groups.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            button.setTooltip(new Tooltip(tip(groups)));
            button.setToggleGroup(all);
            button.setSelected(groups == Groups.AS_IT_IS);
            button.selectedProperty().subscribe(selected -> {
                if (selected && button.getScene() != null) {
                    onChoose.accept(groups);
                }
            });
            getChildren().add(button);
        }
        keepOneSelected(all);
    }

    private static String words(Groups groups) {
        return switch (groups) {
            case AS_IT_IS -> "As it is";
            case OF_HOSTS -> "Host groups";
            case OF_TASKS -> "Task groups";
        };
    }

    private static String tip(Groups groups) {
        return switch (groups) {
            case AS_IT_IS -> "The network as it is, and what the last change opened or closed";
            case OF_HOSTS -> "Every task in bridge mode: all tasks of a host share its security groups (R105)";
            case OF_TASKS -> "Every task in awsvpc mode: each has security groups of its own (R104)";
        };
    }
}
