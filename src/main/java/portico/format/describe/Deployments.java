package portico.format.describe;

import java.util.HashMap;
import java.util.Map;

/** Deployments of services: a task that says no group may still say which deployment started it (R188). */
final class Deployments {

    private Deployments() {}

    /** Key of the service by the deployment's id, such as {@code ecs-svc/1718}. */
    static Map<String, String> byId(Inventory found) {
        Map<String, String> byId = new HashMap<>();
        found.all(Kind.SERVICE)
                .forEach(service -> service.items("deployments")
                        .forEach(deployment -> deployment.text("id")
                                .ifPresent(id -> byId.putIfAbsent(id, Kind.SERVICE.keyOf(service).orElseThrow()))));
        return byId;
    }
}
