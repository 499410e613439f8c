package portico.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import portico.controller.Documents;
import portico.controller.Playback;
import portico.controller.Requests;
import portico.controller.Selection;
import portico.controller.TaskDrag;
import portico.controller.build.StockDrag;
import portico.format.catalogue.Catalogue;
import portico.format.catalogue.OwnCatalogue;
import portico.model.analysis.Analysis;
import portico.model.id.ResourceId;
import portico.model.workspace.Workspace;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.DrawingView;
import portico.view.drawing.city.Album;
import portico.view.drawing.city.CityPlan;
import portico.view.sheet.Tone;

/** One window with everything in it: builds the parts by their constructors and joins what changes in one with what shows it in another. */
final class Studio implements AutoCloseable {
    private static final double WIDTH = 1600;
    private static final double HEIGHT = 1000;

    private final Stage stage;
    private final Settings settings;
    private final Background background = new Background();
    private final Engine engine;
    private final Inputs inputs;
    private final Workspace workspace;
    private final Selection selection = new Selection();
    private final Requests requests = new Requests();
    private final Playback playback = new Playback();
    private final TaskDrag drag;
    private final StockDrag stockDrag;
    private final Look look;
    private final Dialogs dialogs;
    private final Faults faults;
    private final OpeningLink opening = new OpeningLink(this);
    private final Documents documents;
    private final BuildLink building;
    private final PlacingLink placing;
    private final Actions actions;
    private final Panels panels;
    private final Consumer<String> browser;
    private final Autosave autosave;
    private final ExportLink exporting;
    private final EndsLink ends;
    private final Toasts toasts = new Toasts();
    private final Album album = new Album();
    private final Preferences preferences;
    private DrawingOptions options = DrawingOptions.INVITING;

    Studio(Stage stage, Path settingsFolder, Consumer<String> browser) {
        this.stage = stage;
        this.browser = browser;
        settings = new Settings(settingsFolder);
        engine = Engine.of(Catalogue.of(OwnCatalogue.find(System.getenv(), settingsFolder)));
        // The analyzer remembers what it worked out until the window asks for it
        inputs = new Inputs(engine.types(), engine.analyzer()::analyze);
        workspace = new Workspace(engine.analyzer(), engine.placer());
        drag = new TaskDrag(workspace, engine.placer());
        stockDrag = new StockDrag(workspace);
        look = new Look(Look.first(settings.get("theme", ""), Platform.getPreferences().getColorScheme()));
        dialogs = new Dialogs(stage, look);
        faults = new Faults(stage, look);
        documents = new Documents(workspace, requests, new FxDesk(inputs::open, background, dialogs, opening));
        building = new BuildLink(workspace, engine, dialogs, this::reveal);
        placing = new PlacingLink(workspace, selection, dialogs, this::reveal);
        actions = new Actions(this);
        panels = new Panels(this);
        preferences = new Preferences(settings, look, stage, panels, this::toast);
        exporting = new ExportLink(workspace, selection, panels.city(), panels.overlays(), dialogs, background,
                () -> options.forPictures(), documents::network, this::toast);
        ends = new EndsLink(workspace, dialogs, panels.play(), documents::keep);
        autosave = new Autosave(settingsFolder, ProcessHandle.current().pid(), workspace, documents, background);
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(panels.frame(), Math.min(WIDTH, room.getWidth()), Math.min(HEIGHT, room.getHeight()));
        look.dress(scene);
        actions.table().install(scene);
        new FileDrop(documents::open).install(scene);
        stage.setScene(scene);
        stage.setMinWidth(800);
        stage.setMinHeight(500);
        join();
    }

    private void join() {
        workspace.observe(this::show);
        selection.observe(subject -> {
            panels.select(subject);
            actions.refresh(workspace, selection.removable(workspace.topology()));
        });
        documents.observe(this::showDocument);
        stage.setOnCloseRequest(event -> {
            event.consume();
            quit();
        });
    }

    /** Closes the window, once what is not saved was saved or given up. */
    void quit() {
        documents.leave(this::leave);
    }

    private void leave() {
        autosave.forget();
        stage.close();
    }

    /** Says in passing what came of something. */
    void toast(String words) {
        toasts.show(panels, Tone.OK, words);
    }

    /** Says in passing that nothing had to be done, or nothing could. */
    void mention(String words) {
        toasts.show(panels, Tone.NOTE, words);
    }

    /** Selects something that may not be drawn yet, and brings it into sight when it is. */
    void reveal(ResourceId subject) {
        panels.stage().reveal(subject);
    }

    /** Says in passing why nothing came of something. */
    void refuse(String why) {
        toasts.show(panels, Tone.NO, why);
    }

    /** Opens the window on these files, or on the first sample. */
    void open(List<Path> files) {
        opening.recent(List.of());
        stage.show();
        panels.city().requestFocus();
        preferences.apply();
        opening.first(files, new Recovery(autosave, documents, inputs, dialogs));
    }

    void openSample(String name) {
        opening.sample(name);
    }

    /** Draws hosts as buildings, or as the interfaces and tables that these stand for. */
    void drawAs(DrawingView view) {
        options = options.as(view);
        panels.city().explain(view);
        show(workspace.analysis());
    }

    private void show(Analysis analysis) {
        selection.keepWithin(analysis.topology());
        DrawingOptions wanted = options;
        panels.city().show(level -> CityPlan.draw(analysis, level, wanted, album));
        panels.show(analysis);
        actions.refresh(workspace, selection.removable(workspace.topology()));
    }

    private void showDocument(Documents.State state) {
        panels.document().showDocument(state.name(), state.unsaved(), saved(state));
        panels.status().showSaved(saved(state));
        panels.status().showNotes(state.notes().size(), !documents.statements().isEmpty());
        stage.setTitle((state.unsaved() ? "• " : "") + state.name() + " – Portico");
    }

    private static String saved(Documents.State state) {
        return state.unsaved() ? "Not saved"
                : state.partial() ? "Read in part" : state.file().isPresent() ? "Saved" : "Not changed";
    }

    @Override
    public void close() {
        autosave.stop();
        background.close();
    }

    OpeningLink opening() {
        return opening;
    }

    Settings settings() {
        return settings;
    }

    EndsLink ends() {
        return ends;
    }

    Inputs inputs() {
        return inputs;
    }

    Workspace workspace() {
        return workspace;
    }

    Selection selection() {
        return selection;
    }

    Requests requests() {
        return requests;
    }

    Playback playback() {
        return playback;
    }

    TaskDrag drag() {
        return drag;
    }

    StockDrag stockDrag() {
        return stockDrag;
    }

    PlacingLink placing() {
        return placing;
    }

    Documents documents() {
        return documents;
    }

    BuildLink building() {
        return building;
    }

    Actions actions() {
        return actions;
    }

    Engine engine() {
        return engine;
    }

    Look look() {
        return look;
    }

    Faults faults() {
        return faults;
    }

    Preferences preferences() {
        return preferences;
    }

    Panels panels() {
        return panels;
    }

    ExportLink exporting() {
        return exporting;
    }

    Dialogs dialogs() {
        return dialogs;
    }

    Background background() {
        return background;
    }

    Consumer<String> browser() {
        return browser;
    }
}
