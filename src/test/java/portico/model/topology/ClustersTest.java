package portico.model.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.service;
import static portico.model.Fixtures.task;

import org.junit.jupiter.api.Test;
import portico.model.id.ClusterId;

class ClustersTest {

    private static final ClusterId BLUE = new ClusterId("blue");
    private static final ClusterId GREEN = new ClusterId("green");
    private static final TaskDefinition WEB = definition("web", NetworkMode.BRIDGE);

    @Test
    void whereNoneIsWrittenThereIsTheOneThatEcsAssumes() {
        Clusters clusters = Clusters.of(network(h1()));
        assertThat(clusters.all()).containsExactly(Cluster.named(ClusterId.DEFAULT));
        assertThat(clusters.areSeveral()).isFalse();
        assertThat(clusters.of(h1())).contains(ClusterId.DEFAULT);
    }

    @Test
    void whatNamesNoneBelongsToTheOnlyOne() {
        assertThat(Clusters.of(network(Cluster.named(BLUE))).of(h1())).contains(BLUE);
    }

    @Test
    void amongSeveralTheDefaultGoesBeforeTheFirst() {
        Topology two = network(Cluster.named(BLUE), Cluster.named(GREEN));
        assertThat(Clusters.of(two).areSeveral()).isTrue();
        assertThat(Clusters.of(two).byDefault()).isEqualTo(BLUE);
        assertThat(Clusters.of(two.with(Cluster.named(ClusterId.DEFAULT))).byDefault()).isEqualTo(ClusterId.DEFAULT);
    }

    @Test
    void anInstanceThatNobodyRegisteredBelongsToNone() {
        ContainerInstance alone = h1().inCluster(BLUE).withStatus(InstanceStatus.NOT_REGISTERED);
        assertThat(Clusters.of(network(Cluster.named(BLUE), alone)).of(alone)).isEmpty();
    }

    @Test
    void aTaskFollowsItsServiceElseItsOwnWordElseItsInstance() {
        Service green = service(WEB, 1).inCluster(GREEN);
        Task ofService = task("a", green).inCluster(BLUE);
        Task alone = task("b", WEB).inCluster(GREEN);
        Task running = task("c", WEB).placedAt(new Task.Placement(java.util.Optional.of(h1().id()),
                java.util.Optional.empty(), java.util.List.of(), java.util.Map.of()));
        Topology topology = network(Cluster.named(BLUE), Cluster.named(GREEN), h1().inCluster(GREEN), WEB, green,
                ofService, alone, running);
        assertThat(topology.tasks()).extracting(Clusters.of(topology)::of).containsOnly(GREEN);
        assertThat(Clusters.of(topology).of(task("d", WEB))).isEqualTo(BLUE);
    }

    @Test
    void aClusterThatIsNamedMustBeThere() {
        assertThatThrownBy(() -> network(h1().inCluster(BLUE))).isInstanceOf(UnresolvedReferenceException.class);
        Topology topology = network(Cluster.named(BLUE), h1().inCluster(BLUE));
        assertThatThrownBy(() -> topology.without(BLUE)).isInstanceOf(UnresolvedReferenceException.class);
    }
}
