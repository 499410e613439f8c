package portico.format.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import portico.model.topology.Resource;

/** What each of several documents comes to by itself, found out where it is asked for. */
final class Glances {

    private final List<Lists> documents;
    private final Set<String> types;
    private final String region;
    private final Map<String, Glance> glances = new LinkedHashMap<>();

    Glances(List<Lists> documents, Set<String> types, String region) {
        this.documents = List.copyOf(documents);
        this.types = types;
        this.region = region;
    }

    Glance of(Lists document) {
        return glances.computeIfAbsent(document.source(), s -> new Glance(document,
                documents.stream().filter(other -> !other.source().equals(s)).toList(), types, region));
    }

    private Optional<Resource> at(Defined defined) {
        return of(defined.document()).at(defined.element());
    }

    /** What is read of both is the same, whatever was left to Portico; where one cannot be read by itself, what is written is. */
    boolean areSame(Defined one, Defined other) {
        Optional<Resource> a = at(one);
        Optional<Resource> b = at(other);
        return a.isPresent() && a.equals(b) || areTwins(one, other);
    }

    /** They are written alike and mean the same others. */
    boolean areTwins(Defined one, Defined other) {
        if (!one.text().equals(other.text())) {
            return false;
        }
        Optional<Resource> a = at(one);
        Optional<Resource> b = at(other);
        return a.isEmpty() || b.isEmpty() || a.get().references().toList().equals(b.get().references().toList());
    }
}
