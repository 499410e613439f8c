package portico.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.TYPES;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.h2;
import static portico.model.Fixtures.service;
import static portico.model.Fixtures.task;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.model.analysis.Analyzer;
import portico.model.edit.RelaunchInstance;
import portico.model.placement.Placer;
import portico.model.topology.PlacementConstraint.MemberOf;
import portico.model.topology.PlacementRules;
import portico.model.topology.Service;
import portico.model.topology.Topology;
import portico.model.workspace.Workspace;

/** Which zones count (R61) where a query names instances by their ids (R57), and one comes back with another. */
class ZonesAfterRelaunchTest {

    /** So many that an edit touches few. */
    private static final int OTHERS = 60;

    private static List<Finding> uneven(Workspace workspace) {
        return workspace.analysis().findings().stream().filter(found -> found.rule().number() == 61).toList();
    }

    private static Topology twoBeside(Service service) {
        Topology two = Checking.settled(h2(), Checking.BRIDGE, service, task("t1", service), task("t2", service));
        return two.withAll(IntStream.range(0, OTHERS).mapToObj(i -> task("other-" + i, Checking.BRIDGE)).toList());
    }

    @ParameterizedTest
    @CsvSource({"'ec2InstanceId in [i-1, i-2]', 0", "'ec2InstanceId in [i-1, i-1-r2, i-2]', 1"})
    void r61AZoneCountsWhileItsHostIsNamed(String query, int left) {
        Service plain = service(Checking.BRIDGE, 2);
        PlacementRules rules = new PlacementRules(List.of(new MemberOf(query)), List.of());
        Service picky = plain.withScheduling(plain.scheduling().withPlacement(rules));
        Workspace workspace = new Workspace(new Analyzer(TYPES), new Placer(TYPES));
        workspace.open(twoBeside(picky).with(h1()));
        assertThat(uneven(workspace)).singleElement().asString().contains("0 tasks in us-east-1a");
        workspace.apply(new RelaunchInstance(h1().id()));
        assertThat(uneven(workspace)).hasSize(left);
        assertThat(workspace.analysis()).isEqualTo(new Analyzer(TYPES).analyze(workspace.topology()));
    }
}
