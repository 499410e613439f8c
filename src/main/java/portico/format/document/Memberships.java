package portico.format.document;

import java.util.Optional;
import portico.format.json.JsonObject;
import portico.model.id.ClusterId;
import portico.model.topology.Cluster;

/** {@code cluster}: which one a resource belongs to, by name or ARN. A document that lists no clusters has those that it names. */
final class Memberships {

    private static final String KEY = "cluster";

    private Memberships() {}

    /** Empty where none is written, which means the default one. */
    static Optional<ClusterId> read(Fields in, Scope scope) {
        Names<ClusterId> names = scope.names(Kinds.CLUSTERS);
        return in.parsed(KEY, text -> {
            String name = text.substring(text.lastIndexOf('/') + 1);
            if (!scope.listsClusters(in.source()) && names.add(new Identity(name, name), in.source())) {
                scope.add(Cluster.named(new ClusterId(name)));
            }
            return names.resolve(name, in.source());
        });
    }

    static void write(Optional<ClusterId> cluster, JsonObject out) {
        cluster.ifPresent(id -> out.put(KEY, id.value()));
    }
}
