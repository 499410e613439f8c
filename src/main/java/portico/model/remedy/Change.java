package portico.model.remedy;

import java.util.List;
import portico.model.topology.Resource;

/**
 * Resources as they would have to be.
 *
 * @param words what is done to them, such as {@code Let sg-db take tcp 5432 from sg-web}
 * @param fleeting whether it holds for one address only, which a task loses at its next start (R91)
 */
record Change(String words, List<Resource> resources, boolean fleeting) {

    Change {
        resources = List.copyOf(resources);
    }

    Change(String words, List<Resource> resources) {
        this(words, resources, false);
    }

    Change(String words, Resource resource) {
        this(words, List.of(resource));
    }
}
