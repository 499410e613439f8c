package portico.format.describe;

import java.util.Optional;

/** An event of ECS on EventBridge: its detail is the object as describe calls print it. */
final class EcsEvent {

    private EcsEvent() {}

    /** Whether it tells how an instance or a task stands; patterns and other events do not. */
    static boolean isOne(Item root) {
        return kind(root).isPresent();
    }

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
