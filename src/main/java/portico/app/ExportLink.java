package portico.app;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.FileChooser;
import portico.controller.Selection;
import portico.format.Reading;
import portico.format.document.DocumentWriter;
import portico.format.files.SafeFile;
import portico.format.masking.Masking;
import portico.model.analysis.Analysis;
import portico.model.workspace.Workspace;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.Figure;
import portico.view.drawing.Level;
import portico.view.drawing.city.CityPlan;
import portico.view.drawing.overlay.Legend;
import portico.view.fx.city.CityView;
import portico.view.fx.dialog.ExportForm;
import portico.view.paint.Picture;
import portico.view.paint.raster.PictureFile;

/** Writes what is seen, what is selected, or everything as a picture. */
final class ExportLink {
    private static final double ROOM = 40;

    private final Workspace workspace;
    private final Selection selection;
    private final CityView city;
    private final Overlays overlays;
    private final Dialogs dialogs;
    private final Background background;
    private final Supplier<DrawingOptions> options;
    private final Supplier<Reading> network;
    private final Consumer<String> onDone;

    ExportLink(Workspace workspace, Selection selection, CityView city, Overlays overlays, Dialogs dialogs,
            Background background, Supplier<DrawingOptions> options, Supplier<Reading> network,
            Consumer<String> onDone) {
        this.workspace = workspace;
        this.selection = selection;
        this.city = city;
        this.overlays = overlays;
        this.dialogs = dialogs;
        this.background = background;
        this.options = options;
        this.network = network;
        this.onDone = onDone;
    }

    void ask() {
        ExportForm form = new ExportForm(
                dialogs.form("Export a picture", "The same network always gives the same file, byte for byte."),
                selection.selected().isPresent(), Look.Name.PROJECTOR.equals(dialogs.look().name()) ? 2
                        : dialogs.look().name() == Look.Name.DARK ? 1 : 0);
        form.ask().ifPresent(wish -> file(wish).ifPresent(path -> write(wish, path)));
    }

    private Optional<Path> file(ExportForm.Wish wish) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Export");
        Ending ending = new Ending(wish.svg() ? ".svg" : ".png");
        chooser.setInitialFileName(workspace.topology().name().replaceAll("[^A-Za-z0-9._-]+", "-") + ending.text());
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(wish.svg() ? "SVG drawing" : "PNG picture", "*" + ending.text()));
        return Optional.ofNullable(chooser.showSaveDialog(dialogs.owner()))
                .map(File::toPath)
                .flatMap(typed -> ending.on(typed, dialogs));
    }

    /** Writes in the background; the document may go on changing meanwhile. */
    void write(ExportForm.Wish wish, Path path) {
        Reading shown = shown(wish);
        Analysis analysis = wish.mask() ? workspace.analysisOf(shown.topology()) : workspace.analysis();
        double zoom = city.viewport().zoom();
        Optional<Box> area = area(wish);
        List<Figure> above = wish.marks()
                ? city.drawing()
                        .map(drawing -> overlays.forPictures(drawing, area.orElse(drawing.bounds()), zoom))
                        .orElse(List.of())
                : List.of();
        DrawingOptions drawn = options.get();
        background.execute(() -> {
            Picture picture = picture(wish, analysis, drawn, zoom, area, above)
                    .withDocument(wish.document() ? DocumentWriter.write(shown) : "");
            try {
                SafeFile.write(path, out -> save(wish, picture, out));
                Platform.runLater(() -> onDone.accept("Exported to " + path));
            } catch (IOException e) {
                Platform.runLater(() -> dialogs.tell("Not exported", e.getMessage()));
            }
        });
    }

    private Reading shown(ExportForm.Wish wish) {
        return wish.mask() ? Masking.of(network.get()) : network.get();
    }

    private Optional<Box> area(ExportForm.Wish wish) {
        return switch (wish.part()) {
            case VISIBLE -> Optional.of(city.viewport().visible());
            case SELECTION -> selection.selected()
                    .flatMap(id -> city.drawing().flatMap(drawing -> drawing.lot(id)))
                    .map(lot -> lot.inset(-ROOM));
            case EVERYTHING -> Optional.empty();
        };
    }

    private static Picture picture(ExportForm.Wish wish, Analysis analysis, DrawingOptions options, double zoom,
            Optional<Box> area, List<Figure> above) {
        double shown = area.isPresent() ? zoom : Math.max(zoom, 1);
        Drawing drawing = CityPlan.draw(analysis, Level.at(shown), options);
        List<Figure> figures = new ArrayList<>(drawing.figures());
        figures.addAll(above);
        Box asked = area.orElse(drawing.bounds());
        Box shownArea = wish.legend() ? atLeast(Legend.least(options.view()) / shown, asked) : asked;
        return Picture.of(drawing, Look.Name.values()[wish.theme()].theme())
                .withFigures(figures)
                .withArea(shownArea)
                .withZoom(shown)
                .withScale(wish.scale())
                .withTransparency(wish.transparent())
                .withTitle(wish.title() ? analysis.topology().name() : "")
                .withLegend(wish.legend() ? Legend.figures(options.view(), shownArea.width() * shown) : List.of());
    }

    private static Box atLeast(double width, Box area) {
        double more = Math.max(0, width - area.width());
        return new Box(area.x() - more / 2, area.y(), area.width() + more, area.height());
    }

    private static void save(ExportForm.Wish wish, Picture picture, OutputStream out) throws IOException {
        PictureFile file = new PictureFile();
        if (wish.svg()) {
            out.write(file.svg(picture).getBytes(StandardCharsets.UTF_8));
        } else {
            file.writePng(picture, out);
        }
    }
}
