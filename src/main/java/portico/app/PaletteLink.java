package portico.app;

import java.util.Map;
import java.util.Optional;
import javafx.scene.input.MouseEvent;
import portico.controller.Held;
import portico.controller.build.Stock;
import portico.controller.build.StockDrag.Dropped;
import portico.model.id.ResourceId;
import portico.model.id.ServiceId;
import portico.model.id.TaskDefinitionId;
import portico.model.id.TaskId;
import portico.view.fx.outline.BuildPane;
import portico.view.fx.transport.WaitingStrip;

/** The palette: what is taken from it, and what came of it. */
final class PaletteLink implements BuildPane.Hooks, WaitingStrip.CardSource {
    private static final Map<String, Stock> STOCK = Map.of("add-host", Stock.HOST, "add-fargate", Stock.FARGATE,
            "add-balancer", Stock.BALANCER, "add-database", Stock.DATABASE, "add-nat", Stock.NAT, "add-endpoint",
            Stock.ENDPOINT, "add-discovery", Stock.DISCOVERY, "add-subnet", Stock.SUBNET);

    private final Studio studio;
    private final CityLink link;
    private final StageLink stage;
    private final OutsideDrag outside;

    PaletteLink(Studio studio, CityLink link, StageLink stage, OutsideDrag outside) {
        this.studio = studio;
        this.link = link;
        this.stage = stage;
        this.outside = outside;
    }

    @Override
    public void onTile(String tile, MouseEvent event) {
        cargo(tile).ifPresent(cargo -> outside.on(cargo, event, () -> {}));
    }

    private Optional<Cargo> cargo(String tile) {
        return tile.equals("add-task") ? studio.placing().likelyTask().map(held -> task(held))
                : Optional.ofNullable(STOCK.get(tile))
                        .map(stock -> new StockCargo(studio.stockDrag(), stock, stage, this::dropped));
    }

    private Cargo task(Held held) {
        return new TaskCargo(link, studio.drag(), held);
    }

    /** What came of a drop is shown, or said. */
    void dropped(Dropped dropped) {
        stage.ghostAt(Optional.empty());
        switch (dropped) {
            case Dropped.Placed placed -> stage.reveal(placed.subject());
            case Dropped.Nowhere nowhere -> studio.refuse(nowhere.why());
        }
    }

    @Override
    public void onSupply(ResourceId source, MouseEvent event) {
        held(source).ifPresent(held -> outside.on(task(held), event, () -> stage.go(source)));
    }

    @Override
    public void onPick(ResourceId source) {
        held(source).ifPresent(this::pick);
    }

    @Override
    public void onMouse(TaskId task, MouseEvent event) {
        outside.on(task(new Held.Existing(task)), event, () -> stage.go(task));
    }

    @Override
    public void onPick(TaskId task) {
        pick(new Held.Existing(task));
    }

    /** From here the keyboard goes on in the city: Tab, Enter, Escape. */
    private void pick(Held held) {
        studio.panels().city().requestFocus();
        studio.drag().pickUp(held);
        studio.drag().nextFit(1);
        stage.followDrag(studio.drag());
    }

    private Optional<Held> held(ResourceId source) {
        return switch (source) {
            case ServiceId service -> Optional.of(new Held.Next(service));
            case TaskDefinitionId definition -> studio.placing().alone(definition);
            default -> Optional.empty();
        };
    }
}
