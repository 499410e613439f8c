package portico.view.fx.outline;

import java.util.List;
import javafx.event.EventHandler;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import portico.model.id.ServiceId;
import portico.view.fx.command.Command;
import portico.view.fx.command.CommandTable;
import portico.view.fx.look.Icon;
import portico.view.fx.look.Texts;
import portico.view.sheet.Supply;

/** What can be built: tiles that add something, and a row for each service whose next task can be dragged to a host. */
public final class BuildPane extends ScrollPane {
    private static final List<String> TILES = List.of("add-host", "add-service", "add-fargate", "add-database",
            "add-outside");

    /** Told of a press, drag and release that begin on a service's row, in scene coordinates. */
    public interface DragSource {
        void onMouse(ServiceId service, MouseEvent event);
    }

    private final VBox services = new VBox(4);
    private final DragSource source;

    public BuildPane(CommandTable commands, DragSource source) {
        this.source = source;
        getStyleClass().add("build-pane");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        TilePane tiles = new TilePane(6, 6);
        tiles.setPrefColumns(3);
        TILES.forEach(id -> tiles.getChildren().add(tile(commands.get(id))));
        VBox content = new VBox(10, Texts.label("Add", "section-title"), tiles,
                Texts.label("Drag a new task to a host", "section-title"), services,
                Texts.paragraph("Every host shows at pick-up what the task would get there.", "quiet"));
        content.getStyleClass().add("build-content");
        setContent(content);
    }

    private static Button tile(Command command) {
        Button tile = new Button();
        tile.setId("tile-" + command.id());
        tile.textProperty().bind(command.text());
        tile.setGraphic(command.icon().view(22));
        tile.setContentDisplay(ContentDisplay.TOP);
        tile.getStyleClass().add("tile");
        tile.disableProperty().bind(command.enabled().not());
        tile.setOnAction(event -> command.run());
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
        row.setId("supply-" + supply.service().value());
        row.getStyleClass().add("supply");
        row.setAccessibleText("New task of " + supply.name() + ", " + supply.mode());
        EventHandler<MouseEvent> handler = event -> source.onMouse(supply.service(), event);
        row.setOnMousePressed(handler);
        row.setOnMouseDragged(handler);
        row.setOnMouseReleased(handler);
        return row;
    }
}
