package portico.view.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import portico.format.catalogue.Catalogues;
import portico.model.analysis.Analysis;
import portico.model.placement.Placer;
import portico.model.topology.Task;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.DrawingView;
import portico.view.drawing.Figure;
import portico.view.drawing.Level;
import portico.view.drawing.Samples;
import portico.view.drawing.city.CityPlan;
import portico.view.drawing.overlay.GroundWords;
import portico.view.drawing.overlay.VerdictMarks;
import portico.view.paint.raster.AwtFonts;

/** Verdicts, and the places a task would get, cover a word of the drawing whole or not at all. */
class CardsHideWholeWordsTest {

    private static final Ruler RULER = new AwtFonts().ruler();
    private static final List<Double> ZOOMS = List.of(0.25, 0.3, 0.4, 0.45, 0.5, 0.55, 0.59, 0.65, 0.7, 0.8, 1.0, 1.3,
            1.6, 2.5);

    static Stream<Arguments> pictures() {
        return Samples.NAMES.stream()
                .flatMap(sample -> Stream.of(DrawingView.values()).map(view -> Arguments.of(sample, view)));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void atEachPickUp(String sample, DrawingView view) {
        Analysis city = Samples.analysis(sample);
        for (double zoom : ZOOMS) {
            Drawing drawing = CityPlan.draw(city, Level.at(zoom), DrawingOptions.DEFAULT.as(view));
            List<WrittenWords.Word> words = WrittenWords.of(drawing, zoom, RULER).words();
            Viewport viewport = new Viewport(drawing.bounds().x(), drawing.bounds().y(), zoom, 1, 1);
            for (Task task : city.topology().tasks()) {
                List<Box> cards = cards(city, drawing, task, zoom).stream().map(viewport::toDevice).toList();
                assertThat(words).as("%s picked up at %s", task.id(), zoom)
                        .filteredOn(word -> cards.stream().anyMatch(word.ink().inset(0.5)::overlaps))
                        .allMatch(word -> cards.stream().anyMatch(card -> card.inset(-1).contains(word.ink())));
            }
        }
    }

    private static List<Box> cards(Analysis city, Drawing drawing, Task task, double zoom) {
        var verdicts = new Placer(Catalogues.instanceTypes()).verdicts(city.topology(), city.capacity(),
                task.waiting());
        return VerdictMarks.figures(GroundWords.of(drawing), "web", Optional.empty(), verdicts, Optional.empty(), zoom)
                .stream()
                .filter(it -> it instanceof Figure.Rectangle box && box.fill().isPresent())
                .map(Figure::bounds)
                .toList();
    }
}
