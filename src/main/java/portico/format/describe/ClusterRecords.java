package portico.format.describe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import portico.model.id.ClusterId;
import portico.model.topology.CapacityProvider;
import portico.model.topology.Cluster;
import portico.model.topology.ClusterStatus;
import portico.model.topology.Known;

/** Clusters that are described; one that is only listed stands here where something belongs to it. */
final class ClusterRecords {

    private final Desk desk;

    ClusterRecords(Desk desk) {
        this.desk = desk;
    }

    void read() {
        desk.each(Kind.CLUSTER, this::cluster);
        Set<String> named = desk.draft()
                .all(Cluster.class)
                .flatMap(cluster -> cluster.capacityProviders().stream())
                .map(CapacityProvider::name)
                .collect(Collectors.toSet());
        desk.found()
                .all(Kind.CAPACITY_PROVIDER)
                .stream()
                .filter(told -> !named.contains(Kind.CAPACITY_PROVIDER.keyOf(told).orElse("")))
                .forEach(told -> desk.tally().add("capacity providers", told));
    }

    private CapacityProvider provider(String name) {
        return desk.found()
                .find(Kind.CAPACITY_PROVIDER, name)
                .map(told -> new CapacityProvider(name, kind(name, desk.found()), scaling(told)))
                .orElseGet(() -> CapacityProvider.named(name));
    }

    /** What stands behind a provider: as described, else as its name says. */
    static CapacityProvider.Kind kind(String name, Inventory found) {
        return found.find(Kind.CAPACITY_PROVIDER, name)
                .filter(told -> told.has("managedInstancesProvider"))
                .map(_ -> CapacityProvider.Kind.MANAGED_INSTANCES)
                .orElseGet(() -> CapacityProvider.Kind.of(name));
    }

    private static Known scaling(Item told) {
        return told.get("autoScalingGroupProvider")
                .get("managedScaling")
                .text("status")
                .map(status -> Known.of(status.equals("ENABLED")))
                .orElse(Known.UNKNOWN);
    }

    private void cluster(Item item) {
        ClusterId id = new ClusterId(Kind.CLUSTER.keyOf(item).orElseThrow());
        desk.draft()
                .add(new Cluster(id, item.text("clusterName").orElse(id.value()),
                        Words.of(ClusterStatus.class, item.get("status")).orElse(ClusterStatus.ACTIVE), settings(item),
                        capacityProviders(item), namespace(item)), item);
    }

    /** By its name where a file tells it, else by its id, as services call it. */
    private Optional<String> namespace(Item item) {
        return item.get("serviceConnectDefaults")
                .text("namespace")
                .map(text -> Arn.of(text).tail())
                .map(id -> CloudMap.namespace(desk, id).orElse(id));
    }

    private static Map<String, String> settings(Item item) {
        Map<String, String> settings = new HashMap<>();
        item.items("settings")
                .forEach(setting -> setting.text("name")
                        .ifPresent(name -> settings.put(name, setting.text("value").orElse(""))));
        return settings;
    }

    private List<CapacityProvider> capacityProviders(Item item) {
        return item.texts("capacityProviders").map(Item::text).flatMap(Optional::stream).map(this::provider).toList();
    }
}
