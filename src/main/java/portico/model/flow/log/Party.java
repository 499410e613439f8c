package portico.model.flow.log;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import portico.model.id.ResourceId;

/**
 * Somebody who sends or takes packets.
 *
 * @param owner the task, or whatever else holds the interface
 * @param name what people call it
 * @param service the name of the task's service
 * @param team what the team's tag says: of the interface, the task, its service, its task definition or its cluster, in this order
 */
public record Party(ResourceId owner, String name, Optional<String> service, Optional<String> team) {
    private static final int NAMED = 3;

    /** The owner tells parties apart; lines are added up by them, each time by their hash. */
    @Override
    public int hashCode() {
        return owner.hashCode();
    }

    /** The first few by name, and how many more there are. */
    static String some(List<Party> parties) {
        String first = parties.stream().limit(NAMED).map(Party::name).collect(Collectors.joining(", "));
        return parties.size() > NAMED ? first + ", " + (parties.size() - NAMED) + " more" : first;
    }
}
