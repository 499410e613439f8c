package portico.view.fx.outline;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import portico.view.fx.look.Segments;

/** The left panel: Outline, Build or Lessons, which take more room. */
public final class LeftPanel extends VBox {
    public static final int LESSONS = 2;
    private static final String WIDE = "left-panel-lesson";

    private final Tabs tabs = new Tabs();
    private final List<Region> parts;
    private final Runnable onLessons;

    /** @param onLessons called when lessons are brought to the front */
    public LeftPanel(OutlinePane outline, BuildPane build, Region lessons, Runnable onLessons) {
        this.onLessons = onLessons;
        parts = List.of(outline, build, lessons);
        getStyleClass().add("left-panel");
        StackPane content = new StackPane(outline, build, lessons);
        VBox.setVgrow(content, Priority.ALWAYS);
        show(0);
        tabs.group.selectedToggleProperty().addListener((property, before, now) -> shown(now));
        getChildren().addAll(tabs, content);
    }

    private void shown(Toggle tab) {
        if (tab != null) {
            show(tabs.group.getToggles().indexOf(tab));
        }
    }

    private void show(int part) {
        for (int i = 0; i < parts.size(); i++) {
            shown(parts.get(i), i == part);
        }
        getStyleClass().remove(WIDE);
        if (part == LESSONS) {
            getStyleClass().add(WIDE);
            onLessons.run();
        }
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    /** Brings a part to the front: 0 the outline, 1 what can be built, 2 the lessons. */
    public void bring(int index) {
        Toggle tab = tabs.group.getToggles().get(index);
        if (tab.isSelected()) {
            show(index);
        } else {
            tabs.group.selectToggle(tab);
        }
    }

    /** Outline, Build or Lessons. */
    private static final class Tabs extends Segments {
        private final ToggleGroup group = new ToggleGroup();

        private Tabs() {
            getStyleClass().add("panel-tabs");
            add("Outline", "tab-outline").setSelected(true);
            add("Build", "tab-build");
            add("Lessons", "tab-lessons");
            keepOneSelected(group);
        }

        private ToggleButton add(String text, String id) {
            ToggleButton tab = segment(text);
            tab.setId(id);
            tab.setMaxWidth(Double.MAX_VALUE);
            tab.setToggleGroup(group);
            HBox.setHgrow(tab, Priority.ALWAYS);
            getChildren().add(tab);
            return tab;
        }
    }
}
