package portico.view.drawing.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.model.id.ResourceId;
import portico.model.topology.Assumption;
import portico.model.topology.Assumptions;
import portico.model.topology.Fact;
import portico.model.topology.InstanceStatus;
import portico.model.topology.LaunchType;
import portico.model.topology.NetworkMode;
import portico.model.topology.Resource;
import portico.model.topology.Topology;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.Figure;
import portico.view.drawing.Level;
import portico.view.drawing.Site;

/** What was assumed of a thing is marked on it from near, and not from far. */
class AssumedPlotTest {

    private static Topology town() {
        return new Site().group("sg")
                .street("street", "Street", "10.0.1.0/24", "a", false)
                .host("i-1", "c5.large", "street", "10.0.1.100", "sg", false, InstanceStatus.ACTIVE)
                .definition("web", NetworkMode.AWSVPC, 256, 512, 80)
                .service("web", LaunchType.EC2, 2, "sg", "", "street")
                .database("db", "street", "10.0.1.9", "sg")
                .nat("nat", "street")
                .target("web")
                .balancer("balancer", "sg", List.of("street"), Map.of("*", "web"))
                .analysis()
                .topology();
    }

    private static Topology marked(String id) {
        return marked(id, Fact.ADDRESS);
    }

    private static Topology marked(String id, Fact fact) {
        Topology topology = town();
        Resource resource = topology.resources().filter(r -> r.id().value().equals(id)).findFirst().orElseThrow();
        SequencedMap<ResourceId, List<Assumption>> all = new LinkedHashMap<>();
        all.put(resource.id(), List.of(Assumption.of(resource, fact, "it is the lowest free one").orElseThrow()));
        return topology.withAssumptions(new Assumptions(all));
    }

    private static long plates(Topology topology, Level level) {
        return labels(topology, level, "assumed: address");
    }

    private static long labels(Topology topology, Level level, String words) {
        return CityPlan.draw(Site.analysis(topology, List.of()), level, DrawingOptions.DEFAULT)
                .figures()
                .stream()
                .flatMap(Figure::labels)
                .filter(label -> label.wordings().contains(words))
                .count();
    }

    @ParameterizedTest
    @CsvSource({"i-1", "db", "nat", "balancer"})
    void aPlateNamesTheFactFromNear(String id) {
        assertThat(plates(town(), Level.FACADE)).isZero();
        assertThat(plates(marked(id), Level.FACADE)).isEqualTo(1);
        assertThat(plates(marked(id), Level.INTERIOR)).isEqualTo(1);
        assertThat(plates(marked(id), Level.FRONT)).isZero();
    }

    /** Signs have no plate above them: the word stands behind the addresses. */
    @ParameterizedTest
    @CsvSource({"street, CIDR, 10.0.1.0/24 assumed", "vpc-shop, CIDR, 10.0.0.0/16 assumed"})
    void aSignSaysThatItsAddressesAreAssumed(String id, Fact fact, String words) {
        assertThat(labels(town(), Level.FACADE, words)).isZero();
        assertThat(labels(marked(id, fact), Level.FACADE, words)).isEqualTo(1);
    }
}
