package portico.view.paint.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import portico.view.paint.Picture;
import portico.view.paint.Scene;
import portico.view.paint.Theme;
import portico.view.paint.Themes;

/** Pictures to look at, in target/pictures: {@code mvn test -Dtest=SceneGallery}. */
class SceneGallery {

    private static final Path FOLDER = Path.of("target", "pictures");

    /** Writes any picture where it can be looked at. */
    static Path write(String name, Picture picture) throws IOException {
        Files.createDirectories(FOLDER);
        Path file = FOLDER.resolve(name);
        new PictureFile().write(picture, file);
        return file;
    }

    @Test
    void allThemes() throws IOException {
        List<Theme> themes = List.of(Themes.LIGHT, Themes.DARK, Themes.PROJECTOR);
        for (int i = 0; i < themes.size(); i++) {
            Picture picture = new Picture(Scene.figures(), Scene.AREA, 1, 2, themes.get(i), false, "Every figure",
                    List.of(), "");
            assertThat(write("scene-" + i + ".png", picture)).isNotEmptyFile();
            assertThat(write("scene-" + i + ".svg", picture)).isNotEmptyFile();
        }
    }
}
