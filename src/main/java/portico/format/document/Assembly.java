package portico.format.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import portico.format.Note;
import portico.model.id.ResourceId;
import portico.model.topology.Resource;
import portico.model.topology.Topology;

/** Puts what was read together; what leans on something that could not be read is left out as well, with a note. */
final class Assembly {

    private Assembly() {}

    static Topology assemble(Documents documents, Scope scope) {
        Map<ResourceId, Resource> resources = new LinkedHashMap<>(scope.resources());
        boolean again = true;
        while (again) {
            again = resources.values().removeIf(resource -> missing(resource, resources).map(id -> {
                documents.notes()
                        .add(Note.error("", resource.id().value(),
                                "is left out, because " + id + " could not be read"));
                return true;
            }).orElse(false));
        }
        return Topology.of(documents.name(), documents.region(), resources.values())
                .withUnresolved(documents.unresolved().stream().filter(resources::containsKey).toList())
                .withAccount(documents.account())
                .withAssumptions(documents.assumed().of(resources, documents.region()))
                .withLabels(documents.labels().read(scope, documents.notes()));
    }

    private static Optional<? extends ResourceId> missing(Resource resource, Map<ResourceId, Resource> resources) {
        return resource.references().filter(id -> !resources.containsKey(id)).findFirst();
    }
}
