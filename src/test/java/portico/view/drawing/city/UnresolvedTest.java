package portico.view.drawing.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.model.id.ResourceId;
import portico.model.topology.InstanceStatus;
import portico.model.topology.LaunchType;
import portico.model.topology.NetworkMode;
import portico.model.topology.Resource;
import portico.model.topology.Topology;
import portico.view.drawing.Drawing;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.Figure;
import portico.view.drawing.Level;
import portico.view.drawing.Site;

/** What was only mentioned says so, and shows nothing that nobody told. */
class UnresolvedTest {

    private static final String WORD = "unresolved";

    private static Topology town() {
        return new Site().group("sg")
                .street("street", "Street", "10.0.1.0/24", "a", false)
                .host("i-1", "c5.large", "street", "10.0.1.100", "sg", false, InstanceStatus.ACTIVE)
                .definition("web", NetworkMode.AWSVPC, 256, 512, 80)
                .service("web", LaunchType.EC2, 2, "sg", "", "street")
                .awsvpc("task", "web", "i-1", "street", "10.0.1.4", "sg")
                .database("db", "street", "10.0.1.9", "sg")
                .nat("nat", "street")
                .endpoint("s3", "")
                .analysis()
                .topology();
    }

    private static ResourceId idOf(String value) {
        return town().resources().map(Resource::id).filter(id -> id.value().equals(value)).findFirst().orElseThrow();
    }

    private static long words(Topology topology) {
        Drawing drawing = CityPlan.draw(Site.analysis(topology, List.of()), Level.FACADE, DrawingOptions.DEFAULT);
        return drawing.figures()
                .stream()
                .flatMap(Figure::labels)
                .filter(label -> label.wordings().contains(WORD))
                .count();
    }

    @ParameterizedTest
    @CsvSource({"vpc-shop", "street", "i-1", "task", "db", "nat", "s3"})
    void theWordStandsOnWhatWasOnlyMentioned(String id) {
        assertThat(words(town())).isZero();
        assertThat(words(town().withUnresolved(List.of(idOf(id))))).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"vpc-shop, 10.0.0.0/16", "street, 10.0.1.0/24"})
    void noAddressesStandOnTheSignOfWhatWasOnlyMentioned(String id, String addresses) {
        Topology topology = town().withUnresolved(List.of(idOf(id)));
        Drawing drawing = CityPlan.draw(Site.analysis(topology, List.of()), Level.FACADE, DrawingOptions.DEFAULT);
        assertThat(drawing.figures().stream().flatMap(Figure::labels))
                .noneMatch(label -> label.wordings().contains(addresses));
    }
}
