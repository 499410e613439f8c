package portico.view.drawing.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portico.Cities;
import portico.model.analysis.Analysis;
import portico.format.catalogue.Catalogues;
import portico.model.id.InstanceId;
import portico.model.id.TaskId;
import portico.model.placement.Placer;
import portico.model.placement.Verdict;
import portico.model.topology.NetworkMode;
import portico.model.topology.Task;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.DrawingView;
import portico.view.drawing.Figure;
import portico.view.drawing.Level;
import portico.view.drawing.Samples;
import portico.view.drawing.Site;
import portico.view.drawing.Sites;
import portico.view.drawing.overlay.Frames;
import portico.view.drawing.overlay.Ghost;
import portico.view.drawing.overlay.Legend;
import portico.view.drawing.overlay.GroundWords;
import portico.view.drawing.overlay.VerdictMarks;
import portico.view.paint.Picture;
import portico.view.paint.Theme;
import portico.view.paint.Themes;
import portico.view.paint.raster.PictureFile;

/** Pictures to look at, in target/pictures: {@code mvn test -Dtest=CityGallery}. */
class CityGallery {

    private static final Path FOLDER = Path.of("target", "pictures");

    static void write(String name, Analysis analysis, double zoom, Theme theme) throws IOException {
        Drawing drawing = CityPlan.draw(analysis, Level.at(zoom), DrawingOptions.DEFAULT);
        write(name, drawing, drawing.bounds(), zoom, theme);
    }

    static void fit(String name, Analysis analysis, double width, double height, Theme theme) throws IOException {
        Box bounds = CityPlan.draw(analysis, Level.BLOCK, DrawingOptions.DEFAULT).bounds();
        write(name, analysis, Math.min(width / bounds.width(), height / bounds.height()), theme);
    }

    static void write(String name, Drawing drawing, Box area, double zoom, Theme theme) throws IOException {
        Files.createDirectories(FOLDER);
        Path file = FOLDER.resolve(name + ".png");
        new PictureFile().write(new Picture(drawing.figures(), area, zoom, 1, theme, false, "", List.of(), ""), file);
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void sites() throws IOException {
        write("shop", Sites.shop(), 1, Themes.LIGHT);
        write("modes", Sites.modes(), 1, Themes.LIGHT);
        write("modes-dark", Sites.modes(), 0.7, Themes.DARK);
        fit("shop-720", Sites.shop(), 1032, 498, Themes.LIGHT);
        write("modes-front", Sites.modes(), 0.4, Themes.LIGHT);
        write("modes-front-25", Sites.modes(), 0.27, Themes.LIGHT);
        write("modes-glyph", Sites.modes(), 0.2, Themes.LIGHT);
        write("shop-interior", Sites.shop(), 1.8, Themes.LIGHT);
    }

    @Test
    void cities() throws IOException {
        Analysis many = Site.analysis(Cities.of(66, 10, NetworkMode.AWSVPC, NetworkMode.BRIDGE, NetworkMode.HOST),
                List.of());
        fit("city-66", many, 1228, 900, Themes.LIGHT);
        Analysis most = Site.analysis(Cities.of(500, 10, NetworkMode.AWSVPC), List.of());
        fit("city-500", most, 1228, 900, Themes.LIGHT);
    }

    @Test
    void samples() throws IOException {
        for (String sample : Samples.NAMES) {
            Analysis analysis = Samples.analysis(sample);
            write(sample, analysis, 1, Themes.LIGHT);
            fit(sample + "-720", analysis, 1032, 498, Themes.LIGHT);
            fit(sample + "-1080", analysis, 1352, 858, Themes.DARK);
        }
    }

    @Test
    void drags() throws IOException {
        drag("drag-dark", Sites.modes(), "cart-w1", 0.85, Themes.DARK);
        drag("drag-shop", Sites.shop(), "7f3c", 1, Themes.LIGHT);
        drag("drag-front", Sites.modes(), "web-w1", 0.4, Themes.LIGHT);
        drag("drag-glyph", Sites.modes(), "cart-w1", 0.2, Themes.LIGHT);
    }

    private static void drag(String name, Analysis analysis, String task, double zoom, Theme theme) throws IOException {
        Drawing drawing = CityPlan.draw(analysis, Level.at(zoom), DrawingOptions.DEFAULT);
        Task held = analysis.topology().task(new TaskId(task));
        List<Verdict> verdicts = new Placer(Catalogues.instanceTypes()).verdicts(analysis.topology(),
                analysis.capacity(), held.waiting());
        InstanceId over = verdicts.getLast().instance();
        List<Figure> figures = new ArrayList<>(drawing.figures());
        String family = analysis.topology().definitionOf(held).family();
        figures.addAll(VerdictMarks.figures(GroundWords.of(drawing), family, Optional.empty(), verdicts,
                Optional.of(over), zoom));
        figures.addAll(Frames.selected(drawing, analysis.topology().instances().getFirst().id(), zoom));
        figures.addAll(new Ghost(family, Optional.of(analysis.topology().definitionOf(held).networkMode()),
                List.of("port 8080, sg-web", "0.25 vCPU, 512 MB")).figures(drawing.lot(over).orElseThrow().centre(),
                        Optional.of(verdicts.getLast() instanceof Verdict.Fits), zoom));
        Path file = FOLDER.resolve(name + ".png");
        new PictureFile().write(new Picture(figures, drawing.bounds(), zoom, 1, theme, false, name,
                Legend.figures(DrawingView.BUILDING, drawing.bounds().width() * zoom), ""), file);
        assertThat(file).isNotEmptyFile();
    }
}
