package portico.format.describe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portico.model.id.ClusterId;
import portico.model.topology.Cluster;
import portico.model.topology.ClusterStatus;

/** Clusters that are described; one that is only listed stands here where something belongs to it. */
final class ClusterRecords {

    private final Desk desk;

    ClusterRecords(Desk desk) {
        this.desk = desk;
    }

    void read() {
        desk.each(Kind.CLUSTER, this::cluster);
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

    private static List<String> capacityProviders(Item item) {
        return item.texts("capacityProviders").map(Item::text).flatMap(Optional::stream).toList();
    }
}
