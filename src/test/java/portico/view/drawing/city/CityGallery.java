package portico.view.drawing.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import portico.Cities;
import portico.model.analysis.Analysis;
import portico.model.topology.NetworkMode;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.Level;
import portico.view.drawing.Site;
import portico.view.drawing.Sites;
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
        new PictureFile().write(new Picture(drawing.figures(), area, zoom, 1, theme, false, "", List.of()), file);
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
        long start = System.nanoTime();
        CityPlan.draw(most, Level.FACADE, DrawingOptions.DEFAULT);
        System.out.println((System.nanoTime() - start) / 1e6 + " ms");
    }
}
