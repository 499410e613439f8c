package portico.view.paint.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import portico.model.analysis.Analysis;
import portico.model.topology.Subnet;
import portico.view.drawing.Drawing;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.Level;
import portico.view.drawing.Samples;
import portico.view.drawing.city.CityPlan;
import portico.view.paint.Picture;
import portico.view.paint.Themes;

/** What of the signs along the streets can be read at which zoom, for letters stop shrinking before boards do. */
class SignWordsTest {

    static final List<String> SAMPLES = Samples.NAMES;
    private static final double LEAST = 0.54;
    private static final double ADDRESSES_FROM = 0.6;

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void theNameOfAStreetStaysAndItsAddressesAreGivenUpFirst(String sample) {
        Analysis city = Samples.analysis(sample);
        for (double zoom = LEAST; zoom < 1; zoom += 0.07) {
            assertThat(words(city, zoom)).contains(streets(city).map(Subnet::name).toArray(String[]::new));
        }
        assertThat(words(city, ADDRESSES_FROM))
                .contains(streets(city).map(street -> street.cidr().toString()).toArray(String[]::new));
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void aSignpostIsNeitherCutNorEmpty(String sample) {
        Analysis city = Samples.analysis(sample);
        assertThat(words(city, LEAST)).noneMatch(word -> word.matches("(no|igw|nat|s3).*….*"));
    }

    private static Stream<Subnet> streets(Analysis city) {
        return city.topology().all(Subnet.class).stream();
    }

    private static List<String> words(Analysis city, double zoom) {
        Drawing drawing = CityPlan.draw(city, Level.FACADE, DrawingOptions.DEFAULT);
        String svg = new PictureFile().svg(Picture.of(drawing, Themes.LIGHT).withZoom(zoom));
        return svg.lines().flatMap(line -> Stream.of(line.split("[<>]"))).toList();
    }
}
