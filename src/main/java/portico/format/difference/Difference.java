package portico.format.difference;

import java.util.List;
import java.util.Optional;
import portico.format.json.Json;

/**
 * One resource that two networks do not have alike.
 *
 * @param kind the list of a document that it stands in, such as {@code services}
 * @param details none where only one of them has the resource
 */
public record Difference(String kind, String id, Change change, List<Detail> details) {

    public Difference {
        details = List.copyOf(details);
    }

    /** What became of it from the first network to the second. */
    public enum Change {
        ADDED, REMOVED, CHANGED
    }

    /**
     * One member that differs.
     *
     * @param path such as {@code networkConfiguration.awsvpcConfiguration.subnets}
     * @param before empty where only the second network has it, or has it more than once
     */
    public record Detail(String path, Optional<Json> before, Optional<Json> after) {}
}
