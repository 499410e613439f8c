package portico.view.fx.outline;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import portico.view.fx.look.Segments;

/** The left panel: Outline or Build. */
public final class LeftPanel extends VBox {
    private final Tabs tabs = new Tabs();

    public LeftPanel(OutlinePane outline, BuildPane build) {
        getStyleClass().add("left-panel");
        StackPane content = new StackPane(outline, build);
        VBox.setVgrow(content, Priority.ALWAYS);
        shown(build, false);
        tabs.group.selectedToggleProperty().addListener((property, before, now) -> {
            boolean building = tabs.build.isSelected();
            shown(build, building);
            shown(outline, !building);
        });
        getChildren().addAll(tabs, content);
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    /** Brings a part to the front: 0 the outline, 1 what can be built. */
    public void bring(int index) {
        tabs.group.selectToggle(index == 1 ? tabs.build : tabs.outline);
    }

    /** Outline or Build. */
    private static final class Tabs extends Segments {
        private final ToggleGroup group = new ToggleGroup();
        private final ToggleButton outline = segment("Outline");
        private final ToggleButton build = segment("Build");

        private Tabs() {
            getStyleClass().add("panel-tabs");
            group.getToggles().addAll(outline, build);
            getChildren().addAll(outline, build);
            getChildren().forEach(button -> javafx.scene.layout.HBox.setHgrow(button, Priority.ALWAYS));
            outline.setMaxWidth(Double.MAX_VALUE);
            build.setMaxWidth(Double.MAX_VALUE);
            outline.setId("tab-outline");
            build.setId("tab-build");
            outline.setSelected(true);
            keepOneSelected(group);
        }
    }
}
