package portico.model.flow.log;

import java.util.Optional;
import portico.model.id.ResourceId;

/**
 * Somebody who sends or takes packets.
 *
 * @param owner the task, or whatever else holds the interface
 * @param name what people call it
 * @param service the name of the task's service
 * @param team what the team's tag says: of the interface, the task, its service, its task definition or its cluster, in this order
 */
public record Party(ResourceId owner, String name, Optional<String> service, Optional<String> team) {}
