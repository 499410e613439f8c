package portico.view.paint.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import portico.view.paint.Scene;

/** Every kind of figure, fill and line as SVG; {@code -Dportico.refresh=true} writes what is expected anew. */
class GoldenSvgTest {

    private static final Path GOLDEN = Path.of("src/test/resources/portico/view/paint/scene.svg");

    @Test
    void everyFigureIsWrittenAsBefore() throws IOException {
        String svg = new PictureFile().svg(Scene.picture().withTitle("Every figure"));
        if (Boolean.getBoolean("portico.refresh")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, svg);
        }
        assertThat(svg).isEqualTo(Files.readString(GOLDEN));
    }
}
