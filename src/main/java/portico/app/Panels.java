package portico.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import portico.controller.DragState;
import portico.controller.DropPreview;
import portico.model.analysis.Analysis;
import portico.model.id.ResourceId;
import portico.model.id.ServiceId;
import portico.model.rule.RuleId;
import portico.view.drawing.Drawing;
import portico.view.drawing.Point;
import portico.view.fx.city.CityView;
import portico.view.fx.dialog.BusyPane;
import portico.view.fx.inspector.Controls;
import portico.view.fx.inspector.InspectorPane;
import portico.view.fx.outline.BuildPane;
import portico.view.fx.outline.LeftPanel;
import portico.view.fx.outline.OutlinePane;
import portico.view.fx.shell.Rail;
import portico.view.fx.shell.Shell;
import portico.view.fx.status.StatusBar;
import portico.view.fx.table.TablePane;
import portico.view.fx.toolbar.DocumentMenu;
import portico.view.fx.toolbar.FindBox;
import portico.view.fx.toolbar.Toolbar;
import portico.view.fx.toolbar.ViewSwitch;
import portico.view.fx.transport.Transport;
import portico.view.paint.Viewport;
import portico.view.paint.raster.AwtFonts;
import portico.view.sheet.OverviewSheet;
import portico.view.sheet.Search;
import portico.view.sheet.Sheets;
import portico.view.sheet.Words;

/** The window's panels, each with its hooks, and the frame they stand in. */
final class Panels implements CityLink.Stagehand {
    private final Studio studio;
    private final CityLink cityLink;
    private final CityView city;
    private final PlayLink play;
    private final OutlinePane outline;
    private final BuildPane build;
    private final InspectorPane inspector;
    private final Transport transport;
    private final StatusBar status;
    private final TablePane table;
    private final DocumentMenu document;
    private final FindBox find;
    private final ViewSwitch views = new ViewSwitch(this::showView);
    private final Shell shell;
    private final StackPane building;
    private final Overlays overlays;

    Panels(Studio studio) {
        this.studio = studio;
        cityLink = new CityLink(studio.workspace(), studio.selection(), studio.drag(), this);
        city = new CityView(cityLink, studio.background().painting(), new AwtFonts());
        city.setAnimator(new FrameAnimator());
        city.setTheme(studio.look().theme());
        building = new StackPane(city);
        overlays = new Overlays(studio.selection(), studio.drag(), studio.playback());
        play = new PlayLink(studio.workspace(), studio.requests(), studio.playback(), () -> {});
        transport = new Transport(play);
        play.join(transport);
        outline = new OutlinePane(studio.selection()::select, this::enter);
        build = new BuildPane(studio.actions().table(), this::onPalette);
        inspector = new InspectorPane(new Controls(studio.engine().types(), new EditLink(studio.workspace())), this::go,
                this::showRule);
        status = new StatusBar(studio.engine().types().asOf(), () -> {}, () -> {});
        table = new TablePane(studio.selection()::select);
        document = new DocumentMenu(studio.actions().table(),
                Samples.names().stream().map(n -> new DocumentMenu.Entry(Samples.title(n), n)).toList(),
                sample -> studio.openSample(sample.key()),
                recent -> studio.documents().open(List.of(Path.of(recent.key()))));
        find = new FindBox(text -> Search.of(studio.workspace().analysis()).find(text), this::go);
        LeftPanel left = new LeftPanel(outline, build);
        shell = new Shell(new Toolbar(studio.actions().table(), document, views, find), left, new Rail(left::bring),
                inspector, transport, status);
        shell.show(building);
        studio.selection().observeHover(subject -> redraw());
        studio.playback().observe(state -> redraw());
        studio.drag().observe(this::onDrag);
    }

    static DocumentMenu.Entry entry(Path path) {
        return new DocumentMenu.Entry(path.toString(), path.toString());
    }

    private void showView(ViewSwitch.View view) {
        shell.show(view == ViewSwitch.View.TABLE ? table : building);
    }

    /** Selects a subject and brings it into sight. */
    void go(ResourceId subject) {
        studio.selection().select(subject);
        city.drawing().flatMap(drawing -> drawing.lot(subject)).ifPresent(lot -> {
            if (!city.viewport().visible().contains(lot)) {
                city.show(lot.inset(-60));
            }
        });
    }

    @Override
    public void enter(ResourceId subject) {
        studio.selection().select(subject);
        city.drawing().flatMap(drawing -> drawing.lot(subject)).ifPresent(lot -> city.show(lot.inset(-24)));
    }

    void select(Optional<ResourceId> subject) {
        outline.select(subject);
        table.select(subject);
        showSheet();
        redraw();
    }

    private void showSheet() {
        Analysis analysis = studio.workspace().analysis();
        inspector.show(studio.selection()
                .selected()
                .flatMap(id -> Sheets.of(analysis, id))
                .orElseGet(() -> OverviewSheet.of(analysis)), analysis);
    }

    private void onDrag(DragState state) {
        switch (state) {
            case DragState.Idle _ -> showSheet();
            case DragState.Dragging dragging -> showDrop(dragging);
        }
        redraw();
    }

    private void showDrop(DragState.Dragging dragging) {
        Analysis now = studio.workspace().analysis();
        dragging.verdict().ifPresentOrElse(verdict -> {
            Analysis then = studio.drag()
                    .edit()
                    .map(edit -> studio.engine()
                            .analyzer()
                            .analyze(edit.applyTo(now.topology(), studio.engine().placer())))
                    .orElse(now);
            inspector.showDrop(DropPreview.of(now, then, dragging, verdict));
        }, () -> inspector.showPickedUp(Words.taskName(now.topology(), dragging.task()),
                "Each building says what the task would get there. Drop it on one; Escape puts it back."));
    }

    private void onPalette(ServiceId service, MouseEvent event) {
        // Dragging from the palette joins in the second slice
    }

    private void showRule(RuleId rule) {
        studio.dialogs().tell("Rule " + rule, "Rule " + rule + " of the rulebook.");
    }

    private void redraw() {
        city.setOverlay(
                city.drawing().map(drawing -> overlays.figures(drawing, city.viewport().zoom())).orElse(List.of()));
    }

    @Override
    public void ghostAt(Optional<Point> screen) {}

    @Override
    public void viewportChanged(Viewport viewport) {
        status.showZoom(viewport.zoom());
        redraw();
    }

    @Override
    public void drawingShown(Drawing drawing) {
        play.drawingShown(drawing);
        redraw();
    }

    @Override
    public void open(List<Path> files) {
        studio.documents().open(files);
    }

    void busy(Optional<BusyPane> pane) {
        building.getChildren().removeIf(BusyPane.class::isInstance);
        pane.ifPresent(building.getChildren()::add);
    }

    void nextRegion(int direction) {
        List<Region> regions = List.of(document, outline, city, inspector, transport, status);
        int at = -1;
        for (int i = 0; i < regions.size(); i++) {
            at = holdsFocus(regions.get(i)) ? i : at;
        }
        focus(regions.get(Math.floorMod(at + direction, regions.size())));
    }

    private boolean holdsFocus(Node region) {
        for (Node node = shell.getScene().getFocusOwner(); node != null; node = node.getParent()) {
            if (node.equals(region)) {
                return true;
            }
        }
        return false;
    }

    private static void focus(Region region) {
        Optional<Node> inside = region.isFocusTraversable() ? Optional.of(region)
                : region.lookupAll("*")
                        .stream()
                        .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                        .findFirst();
        inside.ifPresent(Node::requestFocus);
    }

    CityView city() {
        return city;
    }

    PlayLink play() {
        return play;
    }

    OutlinePane outline() {
        return outline;
    }

    BuildPane build() {
        return build;
    }

    StatusBar status() {
        return status;
    }

    TablePane table() {
        return table;
    }

    DocumentMenu document() {
        return document;
    }

    FindBox find() {
        return find;
    }

    Shell shell() {
        return shell;
    }
}
