package portico.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import portico.controller.Documents;
import portico.model.analysis.Analysis;
import portico.model.id.ResourceId;
import portico.view.drawing.DrawingView;
import portico.view.fx.city.CityView;
import portico.view.fx.dialog.BusyPane;
import portico.view.fx.inspector.Controls;
import portico.view.fx.inspector.InspectorPane;
import portico.view.fx.outline.BuildPane;
import portico.view.fx.outline.LeftPanel;
import portico.view.fx.outline.OutlinePane;
import portico.view.fx.shell.Magnifier;
import portico.view.fx.shell.Rail;
import portico.view.fx.shell.Shell;
import portico.view.fx.status.StatusBar;
import portico.view.fx.toolbar.DocumentMenu;
import portico.view.fx.toolbar.FindBox;
import portico.view.fx.toolbar.Toolbar;
import portico.view.fx.toolbar.ViewSwitch;
import portico.view.fx.transport.Transport;
import portico.view.fx.transport.WaitingStrip;
import portico.view.sheet.Outline;
import portico.view.sheet.Search;
import portico.view.sheet.StatusLine;
import portico.view.sheet.Supply;
import portico.view.sheet.WaitingCard;

/** The window's panels, each with its hooks, in their frame. */
final class Panels {
    private final Studio studio;
    private final Overlays overlays;
    private final StageLink stage;
    private final CityView city;
    private final PlayLink play;
    private final InspectorLink inspecting;
    private final FindingsLink findings;
    private final OutlinePane outline;
    private final PaletteLink palette;
    private final BuildPane build;
    private final LessonLink lessons;
    private final LeftPanel left;
    private final Transport transport;
    private final StatusBar status;
    private final TableLink table;
    private final SideBySideLink sideBySide;
    private final ReachLink reach;
    private final DocumentMenu document;
    private final FindBox find;
    private final ViewSwitch views = new ViewSwitch(this::showView);
    private final CityRoom room;
    private final TrafficLink traffic;
    private final FlowsLink flows;
    private final Shell shell;
    private final FrontView front;
    private final Magnifier frame;
    private final Toolbar toolbar;
    private final Regions regions;

    Panels(Studio studio) {
        this.studio = studio;
        traffic = new TrafficLink(studio.workspace(), studio.background());
        overlays = new Overlays(studio.workspace(), studio.selection(), studio.drag(), studio.stockDrag(),
                studio.playback(), traffic,
                new PacketLink(studio.playback(), studio.background().routing(), Platform::runLater));
        stage = new StageLink(studio.workspace(), studio.selection(), overlays);
        CityLink link = new CityLink(studio.workspace(), studio.selection(), studio.drag(), stage);
        room = new CityRoom(studio, link);
        city = room.city();
        front = new FrontView(room.region(), city);
        OutsideDrag outside = new OutsideDrag(city);
        findings = new FindingsLink(studio.workspace(), studio.dialogs(), studio.browser(), subject -> {
            front.enter();
            stage.go(subject);
        });
        outline = new OutlinePane(stage::go, stage::enter);
        palette = new PaletteLink(studio, link, stage, outside);
        build = new BuildPane(studio.actions().table(), palette);
        WaitingStrip waiting = new WaitingStrip(palette);
        play = new PlayLink(studio.workspace(), studio.requests(), studio.playback(),
                () -> studio.ends().ask(studio.selection().selected(), Optional.empty()),
                new RemedyLink(new Offers(studio.workspace(), studio.background().thinking())),
                gone -> studio.documents().forget(gone.name(), gone.flow().port()));
        transport = new Transport(play, waiting);
        play.join(transport);
        Dates dates = new Dates(studio.engine().catalogue());
        status = new StatusBar(dates.inShort(), dates.inFull(), this::showFindings, this::showNotes);
        table = new TableLink(studio.workspace(), studio.selection(), views);
        sideBySide = new SideBySideLink(studio.engine(), studio.inputs(), studio.background(), studio.look().theme());
        reach = new ReachLink(play, studio.engine().placer(), studio.background().thinking(),
                () -> view(ViewSwitch.View.BUILDING));
        document = documentMenu();
        find = new FindBox(text -> Search.of(studio.workspace().analysis()).find(text), stage::go, front::enter);
        InspectorPane inspector = new InspectorPane(new Controls(studio.engine().types(),
                new EditLink(studio.workspace(), studio.selection(), studio::refuse),
                new RoomLink(new Offers(studio.workspace(), studio.background().thinking()), studio.engine().types())),
                stage::go, findings::showRule);
        inspecting = new InspectorLink(studio.workspace(), studio.engine(), studio.selection(), studio.drag(),
                inspector, status, studio.background().thinking());
        new StockLink(studio.stockDrag(), inspector, status, inspecting::show);
        lessons = new LessonLink(studio, findings::showRule, studio::reveal);
        left = new LeftPanel(outline, build, lessons.pane(), lessons::shown);
        toolbar = new Toolbar(studio.actions().table(), document, views, find);
        Rail rail = new Rail(left::bring);
        shell = new Shell(toolbar, left, rail, inspector, transport, status);
        shell.show(room.region());
        flows = new FlowsLink(studio.workspace(), studio.documents(), play, traffic, studio.background().thinking(),
                room::flows, studio::refuse);
        frame = new Magnifier(shell, factor -> {
            city.setMagnification(factor);
            sideBySide.pane().page().setSharpness(factor);
        });
        regions = new Regions(List.of(toolbar, rail, left, city, table.pane(), sideBySide.pane(), reach.pane(),
                inspector, transport, status));
        join();
    }

    private DocumentMenu documentMenu() {
        List<DocumentMenu.Entry> samples = Samples.names()
                .stream()
                .map(name -> new DocumentMenu.Entry(Samples.title(name), name))
                .toList();
        return new DocumentMenu(studio.actions().table(), samples, sample -> studio.openSample(sample.key()),
                recent -> studio.documents().open(List.of(Path.of(recent.key()))));
    }

    private void join() {
        traffic.join(city::setSwarm, city::advance, () -> city.viewport().zoom());
        traffic.giveWayTo(studio.drag(), studio.stockDrag());
        stage.onMenu(new SubjectMenu(studio.actions().table(), studio.selection()));
        stage.join(city, viewport -> status.showZoom(viewport.zoom()), scenery -> {
            play.drawingShown(scenery);
            traffic.drawingShown(scenery);
        });
        new CityKeys(city, studio.workspace(), studio.selection(), studio.drag(), studio.stockDrag(), stage, palette);
        studio.selection().observeHover(subject -> stage.redraw());
        studio.playback().observe(flows::follow);
        studio.playback().observe(state -> stage.redraw());
        studio.stockDrag().observe(state -> stage.redraw());
        studio.drag().observe(state -> {
            transport.dragging(studio.drag().dragging().isPresent());
            stage.redraw();
        });
    }

    /** Shows another state of the network everywhere. */
    void show(Analysis analysis) {
        outline.show(Outline.of(analysis));
        build.show(Supply.of(analysis.topology()));
        status.show(StatusLine.of(analysis));
        table.fill();
        reach.show(analysis.topology());
        sideBySide.show(analysis.topology());
        transport.waiting(WaitingCard.of(analysis));
        play.retrace();
        flows.refresh();
        select(studio.selection().selected());
    }

    /** Shows the selection everywhere. */
    void select(Optional<ResourceId> subject) {
        outline.select(subject);
        table.select(subject);
        inspecting.show();
        stage.redraw();
        stage.speak();
    }

    private void showView(ViewSwitch.View view) {
        switch (view) {
            case BUILDING -> studio.drawAs(DrawingView.BUILDING);
            case ENGINEER -> studio.drawAs(DrawingView.ENGINEER);
            case TABLE -> table.open();
            case SIDE_BY_SIDE -> play.pause();
            case REACH -> {}
        }
        front.bring(switch (view) {
            case BUILDING, ENGINEER -> room.region();
            case SIDE_BY_SIDE -> sideBySide.pane();
            case TABLE -> table.pane();
            case REACH -> reach.pane();
        }, shell);
        shell.alone(view == ViewSwitch.View.SIDE_BY_SIDE);
        sideBySide.shown(view == ViewSwitch.View.SIDE_BY_SIDE, studio.selection().selected());
        reach.setSeen(view == ViewSwitch.View.REACH);
    }

    /** Shows a view as if its button had been pressed. */
    void view(ViewSwitch.View view) {
        views.select(view);
    }

    private void showFindings() {
        findings.showFindings(status);
    }

    /** Shows what reading made of the files that are open. */
    void showNotes() {
        Documents documents = studio.documents();
        findings.showReading(status,
                new ReadingItems(studio.opening().read(), documents.state().notes(), documents.statements()));
    }

    /** Shows which files were open before. */
    void recent(List<Path> paths) {
        document.showRecent(
                paths.stream().map(path -> new DocumentMenu.Entry(path.toString(), path.toString())).toList());
    }

    void busy(Optional<BusyPane> pane) {
        room.busy(pane);
    }

    void toast(Optional<Label> toast) {
        shell.toast(toast);
    }

    void nextRegion(int direction) {
        regions.next(direction);
    }

    CityView city() {
        return city;
    }

    SideBySideLink sideBySide() {
        return sideBySide;
    }

    Overlays overlays() {
        return overlays;
    }

    Button themeButton() {
        return toolbar.themeButton();
    }

    TableLink table() {
        return table;
    }

    StageLink stage() {
        return stage;
    }

    LessonLink lessons() {
        return lessons;
    }

    /** Brings the lessons to the front of the left panel. */
    void learn() {
        shell.openPanel();
        left.bring(LeftPanel.LESSONS);
    }

    ReachLink reach() {
        return reach;
    }

    PlayLink play() {
        return play;
    }

    StatusBar status() {
        return status;
    }

    DocumentMenu document() {
        return document;
    }

    FindBox find() {
        return find;
    }

    /** The shell, as large as it is shown. */
    Magnifier frame() {
        return frame;
    }

    Shell shell() {
        return shell;
    }
}
