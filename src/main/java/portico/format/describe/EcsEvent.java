package portico.format.describe;

import java.util.Optional;
import java.util.Set;

/** An event of ECS on EventBridge: its detail is the object as describe calls print it, or what happened to a service. */
final class EcsEvent {

    private static final Set<String> OF_SERVICES = Set.of("ECS Service Action", "ECS Deployment State Change");

    private EcsEvent() {}

    /** Whether it tells how an instance or a task stands, or what happened to a service; patterns and other events do not. */
    static boolean isOne(Item root) {
        return kind(root).isPresent() || root.text("detail-type").filter(OF_SERVICES::contains).isPresent()
                && root.get("detail").text("eventName").isPresent();
    }

    /** What the detail describes; empty where it is told of a service. */
    static Optional<Kind> kind(Item root) {
        return root.text("detail-type")
                .filter(type -> root.get("detail").has("clusterArn"))
                .flatMap(type -> switch (type) {
                    case "ECS Container Instance State Change" -> Optional.of(Kind.CONTAINER_INSTANCE);
                    case "ECS Task State Change" -> Optional.of(Kind.TASK);
                    default -> Optional.empty();
                });
    }
}
