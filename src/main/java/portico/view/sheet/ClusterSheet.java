package portico.view.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import portico.model.analysis.Analysis;
import portico.model.topology.CapacityProvider;
import portico.model.topology.Cluster;
import portico.model.topology.ClusterStatus;
import portico.model.topology.Clusters;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Task;

/** A cluster: its settings, and the hosts, services and tasks that belong to it. */
final class ClusterSheet {
    private static final int SHOWN = 40;

    private final Cluster cluster;
    private final Clusters clusters;
    private final Parts parts;

    ClusterSheet(Analysis analysis, Cluster cluster) {
        this.cluster = cluster;
        this.clusters = Clusters.of(analysis.topology());
        this.parts = new Parts(analysis);
    }

    Sheet sheet() {
        Sheet.Badge badge = new Sheet.Badge(cluster.status() == ClusterStatus.ACTIVE ? Tone.OK : Tone.WAIT,
                Words.sentence(cluster.status()));
        return new Sheet(cluster.id(), Emblem.CLUSTER, cluster.name(), "ECS cluster in " + parts.topology().region(),
                Optional.of(badge),
                List.of(Section.of("Cluster", facts()), Section.of("Hosts", hosts()),
                        Section.of("Services", services()), parts.findings(cluster.id())),
                AwsCommand.of(parts.topology(), cluster));
    }

    private List<Row> facts() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.Fact.of("Tasks", Long.toString(parts.topology().tasks().stream().filter(this::holds).count())));
        new TreeMap<>(cluster.settings()).forEach((name, value) -> rows.add(Row.Fact.of(name, value)));
        if (!cluster.capacityProviders().isEmpty()) {
            cluster.capacityProviders()
                    .forEach(provider -> rows.add(Row.Fact.of("Capacity provider", words(provider))));
        }
        cluster.namespace().ifPresent(name -> rows.add(Row.Fact.mono("Service Connect namespace", name)));
        return rows;
    }

    private static String words(CapacityProvider provider) {
        return provider.name() + switch (provider.kind()) {
            case FARGATE, FARGATE_SPOT -> "";
            case AUTO_SCALING_GROUP -> provider.scales() ? ", adds instances for tasks that wait (R48)" : "";
            case MANAGED_INSTANCES -> ", Managed Instances, added for tasks that wait (R48)";
        };
    }

    private boolean holds(Task task) {
        return clusters.of(task).equals(cluster.id());
    }

    private List<Row> hosts() {
        return parts.topology()
                .instances()
                .stream()
                .filter(host -> clusters.of(host).filter(cluster.id()::equals).isPresent())
                .limit(SHOWN)
                .map(ClusterSheet::host)
                .toList();
    }

    private static Row host(ContainerInstance host) {
        return new Row.Link(host.name(), host.instanceType(), host.id());
    }

    private List<Row> services() {
        return parts.topology()
                .services()
                .stream()
                .filter(service -> clusters.of(service).equals(cluster.id()))
                .limit(SHOWN)
                .<Row>map(service -> new Row.Link(service.name(), "wants " + service.desiredCount(), service.id()))
                .toList();
    }
}
