package portico.view.drawing.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import portico.model.id.SubnetId;
import portico.model.topology.Topology;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.Figure;
import portico.view.drawing.Figure.Label;
import portico.view.drawing.Level;
import portico.view.drawing.Samples;
import portico.view.drawing.TextStyle;

/** R115 to R117: what a street's route table sends where, on its verge. */
class SignpostTest {

    static final List<String> SAMPLES = Samples.NAMES;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"egress | public-a | internet → igw",
            "egress | private-b | internet → nat-a, pl-s3 → s3", "e-commerce | data-a | no way out"})
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

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void nothingOnAVergeOverlaps(String sample) {
        // the name's box is the whole board, the address stands in it
        List<Label> labels = labels(sample, Level.FACADE)
                .filter(label -> label.subject().orElseThrow() instanceof SubnetId)
                .filter(label -> label.style() != TextStyle.ADDRESS_TIGHT)
                .toList();
        for (Label label : labels) {
            labels.stream()
                    .filter(other -> !other.equals(label))
                    .forEach(other -> assertThat(label.box().overlaps(other.box()))
                            .as("%s and %s", label.wordings(), other.wordings())
                            .isFalse());
        }
    }

    private static Stream<Label> labels(String sample, Level level) {
        return CityPlan.draw(Samples.analysis(sample), level, DrawingOptions.DEFAULT)
                .figures()
                .stream()
                .filter(Figure.Label.class::isInstance)
                .map(Label.class::cast)
                .filter(label -> label.subject().isPresent());
    }
}
