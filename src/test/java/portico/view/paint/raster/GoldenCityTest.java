package portico.view.paint.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import portico.Cities;
import portico.model.analysis.Analysis;
import portico.model.topology.NetworkMode;
import portico.view.drawing.Drawing;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.Level;
import portico.view.drawing.Samples;
import portico.view.drawing.Site;
import portico.view.drawing.city.CityPlan;
import portico.view.paint.Picture;
import portico.view.paint.Themes;

/** Every sample near by and a large city from afar, as SVG: whatever changes a drawing shows up as a difference. */
class GoldenCityTest {

    private static final Path FOLDER = Path.of("src/test/resources/portico/view/paint/cities");
    private static final double FAR = 0.15;
    static final List<String> SAMPLES = Samples.NAMES;

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void aSampleIsDrawnAsBefore(String name) throws IOException {
        compare(name, Samples.analysis(name), 1);
    }

    @Test
    void aLargeCityIsDrawnFromAfarAsBefore() throws IOException {
        Analysis city = Site.analysis(Cities.of(66, 10, NetworkMode.AWSVPC, NetworkMode.BRIDGE, NetworkMode.HOST),
                List.of());
        compare("city-of-66-from-afar", city, FAR);
    }

    private static void compare(String name, Analysis analysis, double zoom) throws IOException {
        Drawing drawing = CityPlan.draw(analysis, Level.at(zoom), DrawingOptions.DEFAULT);
        String svg = new PictureFile().svg(Picture.of(drawing, Themes.LIGHT).withZoom(zoom)).replace("><", ">\n<");
        Path golden = FOLDER.resolve(name + ".svg");
        if (Boolean.getBoolean("portico.refresh")) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, svg);
        }
        String expected = Files.exists(golden) ? Files.readString(golden, StandardCharsets.UTF_8) : "";
        assertThat(difference(expected.lines().toList(), svg.lines().toList()))
                .as("%s: look at the picture, and if it is as it should be, write it anew with "
                        + "mvn test -Dportico.refresh=true -Dtest=GoldenCityTest", golden)
                .isEmpty();
    }

    /** The first line that differs. */
    private static List<String> difference(List<String> expected, List<String> drawn) {
        return IntStream.range(0, Math.max(expected.size(), drawn.size()))
                .filter(i -> !line(expected, i).equals(line(drawn, i)))
                .mapToObj(i -> "line %d: was %s, is %s".formatted(i + 1, line(expected, i), line(drawn, i)))
                .limit(1)
                .toList();
    }

    private static String line(List<String> lines, int i) {
        return i < lines.size() ? lines.get(i) : "";
    }
}
