package portico.view.fx.outline;

import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.event.EventHandler;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import portico.model.id.ResourceId;
import portico.view.fx.command.Command;
import portico.view.fx.command.CommandTable;
import portico.view.fx.look.Icon;
import portico.view.fx.look.Pressing;
import portico.view.fx.look.Texts;
import portico.view.sheet.Supply;

/** What can be built: tiles that add something, and a row for each service whose next task can be dragged to a host. */
public final class BuildPane extends ScrollPane {
    private static final List<String> TILES = List.of("add-host", "add-task", "add-fargate", "add-balancer",
            "add-database", "add-nat", "add-endpoint", "add-discovery", "add-subnet", "add-service", "add-outside");
    private static final int COLUMNS = 3;
    /** What has no place in the city that it could be dragged to. */
    private static final Set<String> PRESSED_ONLY = Set.of("add-service", "add-outside");

    /** What is taken from the palette. */
    public interface Hooks {
        /** A press, drag or release that began on a tile. */
        void onTile(String command, MouseEvent event);

        /** A press, drag or release that began on the row of a service or task definition. */
        void onSupply(ResourceId source, MouseEvent event);

        /** A row was taken by keyboard. */
        void onPick(ResourceId source);
    }

    private final VBox services = new VBox(4);
    private final Hooks hooks;

    public BuildPane(CommandTable commands, Hooks hooks) {
        this.hooks = hooks;
        getStyleClass().add("build-pane");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        GridPane tiles = new GridPane(6, 6);
        for (int i = 0; i < TILES.size(); i++) {
            tiles.add(tile(commands.get(TILES.get(i))), i % COLUMNS, i / COLUMNS);
        }
        Label keys = Texts.paragraph("By keyboard: Enter takes one, Tab goes on, Enter puts it down.", "quiet");
        VBox tasks = new VBox(10, Texts.label("Drag a new task to a host", "section-title"), services,
                Texts.paragraph("Every host shows at pick-up what the task would get there.", "quiet"));
        tasks.visibleProperty().bind(Bindings.isNotEmpty(services.getChildren()));
        tasks.managedProperty().bind(tasks.visibleProperty());
        VBox content = new VBox(10, Texts.label("Drag to build", "section-title"), tiles, keys, tasks);
        content.getStyleClass().add("build-content");
        setContent(content);
    }

    private Button tile(Command command) {
        Button tile = new Button();
        tile.setId("tile-" + command.id());
        tile.textProperty().bind(command.text());
        tile.setGraphic(command.icon().view(22));
        tile.setContentDisplay(ContentDisplay.TOP);
        tile.getStyleClass().add("tile");
        tile.disableProperty().bind(command.enabled().not());
        tile.setOnAction(event -> command.run());
        if (!PRESSED_ONLY.contains(command.id())) {
            tile.getStyleClass().add("draggable");
            // Filters, because a button keeps the mouse to itself
            EventHandler<MouseEvent> handler = event -> hooks.onTile(command.id(), event);
            tile.addEventFilter(MouseEvent.MOUSE_PRESSED, handler);
            tile.addEventFilter(MouseEvent.MOUSE_DRAGGED, handler);
            tile.addEventFilter(MouseEvent.MOUSE_RELEASED, handler);
        }
        return tile;
    }

    /** Shows a row for each of these services. */
    public void show(List<Supply> supplies) {
        services.getChildren().setAll(supplies.stream().map(this::row).toList());
    }

    private HBox row(Supply supply) {
        Label name = Texts.label(supply.name(), "strong");
        HBox row = new HBox(8, Icon.TASK.view(16), name, Texts.spring(),
                Texts.rigid(Texts.label(supply.mode(), "badge", "mode-" + supply.mode())));
        row.setId("supply-" + supply.source().value());
        row.getStyleClass().add("supply");
        row.setAccessibleText("New task of " + supply.name() + ", " + supply.mode());
        EventHandler<MouseEvent> handler = event -> hooks.onSupply(supply.source(), event);
        row.setOnMousePressed(handler);
        row.setOnMouseDragged(handler);
        row.setOnMouseReleased(handler);
        Pressing.byKeyboard(row, () -> hooks.onPick(supply.source()));
        return row;
    }
}
