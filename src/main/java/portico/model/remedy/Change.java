package portico.model.remedy;

import java.util.List;
import portico.model.topology.Resource;

/**
 * Resources as they would have to be.
 *
 * @param words what is done to them, such as {@code Let sg-db take tcp 5432 from sg-web}
 */
record Change(String words, List<Resource> resources) {

    Change {
        resources = List.copyOf(resources);
    }

    Change(String words, Resource resource) {
        this(words, List.of(resource));
    }
}
