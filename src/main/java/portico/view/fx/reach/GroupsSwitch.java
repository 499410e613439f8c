package portico.view.fx.reach;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import portico.view.fx.look.Segments;
import portico.view.fx.reach.ReachHooks.Groups;

/** Whether there is one matrix, of the network as it is, or two, of groups of hosts and of tasks. */
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
            case BOTH -> "Host and task groups";
        };
    }

    private static String tip(Groups groups) {
        return switch (groups) {
            case AS_IT_IS -> "The network as it is, and what the last change opened or closed";
            case BOTH ->
                "Every task in bridge mode beside every task in awsvpc mode: what groups of hosts let through, and what groups of each task do (R104, R105)";
        };
    }
}
