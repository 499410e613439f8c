package portico.format.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import portico.format.json.JsonObject;
import portico.model.id.ClusterId;
import portico.model.topology.Cluster;
import portico.model.topology.ClusterStatus;

/** {@code clusters}, in the shape of describe-clusters; a name is enough. */
final class ClusterKind implements Kind<Cluster> {

    private static final Set<String> ALSO_IN_AWS = Set.of("clusterArn", "registeredContainerInstancesCount",
            "runningTasksCount", "pendingTasksCount", "activeServicesCount", "statistics", "configuration",
            "attachments", "attachmentsStatus", "defaultCapacityProviderStrategy");

    @Override
    public String key() {
        return "clusters";
    }

    @Override
    public String noun() {
        return "cluster";
    }

    @Override
    public Class<Cluster> type() {
        return Cluster.class;
    }

    @Override
    public ClusterId id(String value) {
        return new ClusterId(value);
    }

    @Override
    public Optional<String> name(Fields in) {
        return in.text("clusterName").or(() -> in.text("name"));
    }

    @Override
    public Cluster read(Fields in, Identity self, Scope scope) {
        in.ignore(ALSO_IN_AWS);
        Map<String, String> settings = new LinkedHashMap<>();
        in.objects("settings",
                setting -> Map.entry(setting.required("name", setting.text("name")),
                        setting.required("value", setting.text("value"))))
                .forEach(setting -> settings.put(setting.getKey(), setting.getValue()));
        return new Cluster(id(self.id()), self.name(), in.choice("status", ClusterStatus.class, ClusterStatus.ACTIVE),
                settings, CapacityProviders.read(in), in.object("serviceConnectDefaults",
                        defaults -> defaults.required("namespace", defaults.text("namespace"))));
    }

    @Override
    public JsonObject writeIdentity(Cluster cluster) {
        return new JsonObject()
                .when(!cluster.id().value().equals(cluster.name()), o -> o.put("id", cluster.id().value()))
                .put("clusterName", cluster.name());
    }

    @Override
    public JsonObject write(Cluster cluster, JsonObject out) {
        cluster.namespace().ifPresent(n -> out.put("serviceConnectDefaults", new JsonObject().put("namespace", n)));
        out.when(cluster.status() != ClusterStatus.ACTIVE, o -> o.put("status", cluster.status().name()))
                .when(!cluster.settings().isEmpty(),
                        o -> o.put("settings", new TreeMap<>(cluster.settings()).entrySet(),
                                e -> new JsonObject().put("name", e.getKey()).put("value", e.getValue()).build()));
        CapacityProviders.write(cluster.capacityProviders(), out);
        return out;
    }
}
