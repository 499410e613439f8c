package portico.view.drawing.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import portico.model.id.SubnetId;
import portico.model.topology.Topology;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.Figure;
import portico.view.drawing.Figure.Label;
import portico.view.drawing.Level;
import portico.view.drawing.Samples;

/** R115 to R117: what a street's route table sends where, on its verge. */
class SignpostTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"egress | public-a | internet → igw",
            "egress | private-b | internet → nat-a, pl-s3 → s3", "e-commerce | data-a | no exit"})
    void theTableOfAStreetIsReadWithTheWayOutFirst(String sample, String subnet, String expected) {
        Topology topology = Samples.analysis(sample).topology();
        assertThat(Direction.of(topology.subnet(new SubnetId(subnet)), topology))
                .extracting(direction -> direction.wording(0))
                .containsExactly(expected.split(", "));
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void signpostsAreThereNearByOnly(Level level) {
        List<String> words = labels("egress", level).flatMap(label -> label.wordings().stream()).toList();
        assertThat(words.contains("internet → nat-a")).isEqualTo(level.reaches(Level.FACADE));
    }

    private static Stream<Label> labels(String sample, Level level) {
        return CityPlan.draw(Samples.analysis(sample), level, DrawingOptions.DEFAULT)
                .figures()
                .stream()
                .flatMap(Figure::labels)
                .filter(label -> label.subject().isPresent());
    }
}
