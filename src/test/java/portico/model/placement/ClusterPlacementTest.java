package portico.model.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.TYPES;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.h2;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.port;
import static portico.model.Fixtures.service;
import static portico.model.Fixtures.task;
import static portico.model.placement.Placing.shortages;

import org.junit.jupiter.api.Test;
import portico.model.analysis.Analysis;
import portico.model.analysis.Analyzer;
import portico.model.id.ClusterId;
import portico.model.id.TaskId;
import portico.model.rule.RuleId;
import portico.model.topology.Cluster;
import portico.model.topology.NetworkMode;
import portico.model.topology.Service;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** R40, R45: a task runs on instances of its own cluster. */
class ClusterPlacementTest {

    private static final ClusterId BLUE = new ClusterId("blue");
    private static final ClusterId GREEN = new ClusterId("green");
    private static final TaskDefinition WEB = definition("web", NetworkMode.BRIDGE, port(3000));
    private static final Service SERVICE = service(WEB, 1).inCluster(GREEN);

    private static final Topology TWO = network(Cluster.named(BLUE), Cluster.named(GREEN), h1().inCluster(BLUE),
            h2().inCluster(GREEN), WEB, SERVICE, task("t", SERVICE));

    @Test
    void anotherClustersInstanceRefuses() {
        assertThat(shortages(TWO, "t", "i-1")).containsExactly(new Shortage(Reason.MISSING, new RuleId(45),
                "In another cluster", "the task belongs to green, the instance to blue"));
        assertThat(shortages(TWO, "t", "i-2")).isEmpty();
    }

    @Test
    void theSchedulerPassesItBy() {
        assertThat(Placing.PLACER.placeWaiting(TWO).tasks()).extracting(t -> t.instance().orElseThrow())
                .containsExactly(h2().id());
    }

    /** R61: a zone where only another cluster has instances is none that the service could use. */
    @Test
    void zonesOfOtherClustersDoNotUnbalance() {
        Service two = service(WEB, 2).inCluster(GREEN);
        Topology placed = Placing.PLACER.placeWaiting(network(Cluster.named(BLUE), Cluster.named(GREEN),
                h1().inCluster(BLUE), h2().inCluster(GREEN), WEB, two, task("t", two), task("u", two)));
        assertThat(ZoneBalance.of(placed, Placing.PLACER.capacity(placed), two).words())
                .isEqualTo("(service web) is AZ balanced with 2 tasks in us-east-1b.");
        Service strays = service(WEB, 2).inCluster(BLUE);
        assertThat(ZoneBalance.of(placed.with(strays), Placing.PLACER.capacity(placed), strays).isEven()).isFalse();
    }

    /** What an edit touches includes where an instance belongs: the analysis kept from before says what one from nothing says. */
    @Test
    void anInstanceThatChangesItsClusterIsWeighedAnew() {
        Service four = service(WEB, 4).inCluster(GREEN);
        Topology apart = Placing.PLACER.placeWaiting(
                network(Cluster.named(BLUE), Cluster.named(GREEN), h1().inCluster(BLUE), h2().inCluster(GREEN), WEB,
                        four, task("t", four), task("u", four), task("v", four), task("w", four)));
        Topology together = apart.with(h1().inCluster(GREEN));
        Analyzer analyzer = new Analyzer(TYPES);
        assertThat(analyzer.analyze(apart).findings()).extracting(f -> f.rule().number()).doesNotContain(61);
        assertThat(analyzer.analyze(together).findings()).extracting(f -> f.rule().number()).contains(61);
        assertThat(analyzer.analyze(apart)).isEqualTo(new Analyzer(TYPES).analyze(apart));
    }

    /** R46: an instance elsewhere is no closest match, and no instance of this cluster refused. */
    @Test
    void theEventSpeaksOfTheOwnCluster() {
        Topology empty = network(Cluster.named(BLUE), Cluster.named(GREEN), h1().inCluster(BLUE), WEB, SERVICE,
                task("t", SERVICE));
        Analysis analysis = new Analyzer(TYPES).analyze(empty);
        assertThat(analysis.unplaced()).singleElement().satisfies(waiting -> {
            assertThat(waiting.refusals()).isEmpty();
            assertThat(waiting.event()).contains("No Container Instances were found in your cluster.");
        });
    }

    /** A definition belongs to no cluster; one more task of it is started where its service runs. */
    @Test
    void oneMoreTaskOfADefinitionGoesToTheClusterOfItsService() {
        PlacementRequest request = PlacementRequest.more(TWO.without(new TaskId("t")), WEB.id(), 1, Placing.PLACER);
        assertThat(request.topology().tasks()).extracting(t -> t.instance().orElseThrow()).containsExactly(h2().id());
    }

    @Test
    void whatNamesNoClusterSharesTheDefault() {
        Topology plain = network(h1(), WEB, service(WEB, 1), task("t", service(WEB, 1)));
        assertThat(shortages(plain, "t", "i-1")).isEmpty();
    }
}
