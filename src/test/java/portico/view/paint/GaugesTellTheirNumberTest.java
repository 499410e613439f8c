package portico.view.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import portico.model.analysis.Analysis;
import portico.model.id.InstanceId;
import portico.model.id.ResourceId;
import portico.model.topology.ContainerInstance;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.Level;
import portico.view.drawing.Samples;
import portico.view.drawing.city.CityPlan;
import portico.view.paint.WrittenWords.Word;
import portico.view.paint.raster.AwtFonts;

/** A caption of a gauge goes with its number: the bar alone does not tell how much there is. */
class GaugesTellTheirNumberTest {

    static final List<String> SAMPLES = Samples.NAMES;
    private static final Set<String> CAPTIONS = Set.of("CPU", "Mem", "GPU", "ENI", "Branch", "Ports");
    private static final Ruler RULER = new AwtFonts().ruler();
    private static final double FARTHEST = 0.54;
    private static final double NEAREST = 2;
    private static final double STEP = 1.02;

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void everyHostHasACaptionAndEveryCaptionANumber(String sample) {
        Analysis city = Samples.analysis(sample);
        List<ResourceId> hosts = city.topology().instances().stream().<ResourceId>map(ContainerInstance::id).toList();
        DoubleStream.iterate(FARTHEST, zoom -> zoom < NEAREST, zoom -> zoom * STEP).forEach(zoom -> {
            Drawing drawing = CityPlan.draw(city, Level.at(Math.max(zoom, Level.FACADE.from())),
                    DrawingOptions.DEFAULT);
            List<Word> words = WrittenWords.of(drawing, zoom, RULER).words();
            assertThat(words.stream()
                    .filter(GaugesTellTheirNumberTest::isCaption)
                    .map(it -> it.label().subject().orElseThrow())).as("at %s", zoom).containsAll(hosts);
            assertThat(words).as("at %s", zoom)
                    .filteredOn(word -> isCaption(word))
                    .allMatch(caption -> words.stream().anyMatch(word -> isNumberOf(caption.ink(), word)));
        });
    }

    private static boolean isCaption(Word word) {
        return CAPTIONS.contains(word.text())
                && word.label().subject().filter(InstanceId.class::isInstance).isPresent();
    }

    /** The nearest word to the right in the same line. */
    private static boolean isNumberOf(Box caption, Word word) {
        Box ink = word.ink();
        return Character.isDigit(word.text().charAt(0)) && ink.x() > caption.right() && ink.y() < caption.bottom()
                && ink.bottom() > caption.y();
    }
}
