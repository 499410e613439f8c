package portico.view.drawing.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portico.model.analysis.Analysis;
import portico.model.topology.ContainerInstance;
import portico.view.drawing.Drawing;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.Figure;
import portico.view.drawing.Level;
import portico.view.drawing.Samples;
import portico.view.drawing.city.CityPlan;

/** What a plaque gives up where there is little room. */
class RoofWordsTest {

    private static List<String> words(Stream<Figure> figures) {
        return figures.flatMap(Figure::labels).flatMap(label -> label.wordings().stream()).toList();
    }

    @Test
    void aHostIsItsTypeWhereThereIsRoomForOneWordAlsoWithSeveralClusters() {
        Analysis city = Samples.analysis("two-clusters");
        Drawing drawing = CityPlan.draw(city, Level.FACADE, DrawingOptions.DEFAULT);
        for (ContainerInstance host : city.topology().instances()) {
            assertThat(
                    drawing.figures().stream().filter(Figure.Choice.class::isInstance).map(Figure.Choice.class::cast))
                    .filteredOn(choice -> words(choice.forms().getFirst().stream()).stream()
                            .anyMatch(word -> word.startsWith(host.instanceType() + ", ")))
                    .isNotEmpty()
                    .allSatisfy(choice -> assertThat(choice.forms())
                            .anyMatch(form -> words(form.stream()).equals(List.of(host.instanceType()))));
        }
    }
}
