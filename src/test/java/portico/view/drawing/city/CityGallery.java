package portico.view.drawing.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import portico.model.analysis.Analysis;
import portico.view.drawing.Drawing;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.Level;
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
        Files.createDirectories(FOLDER);
        Path file = FOLDER.resolve(name + ".png");
        new PictureFile().write(new Picture(drawing.figures(), drawing.bounds(), zoom, 1, theme, false, "", List.of()),
                file);
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void sites() throws IOException {
        write("shop", Sites.shop(), 1, Themes.LIGHT);
        write("modes", Sites.modes(), 1, Themes.LIGHT);
    }
}
