package portico.model.topology;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import portico.model.id.ResourceId;

/**
 * What a topology knows beside its resources.
 *
 * @param unresolved resources that were only mentioned
 */
record Circumstances(AccountSettings account, Set<ResourceId> unresolved, Labels labels) {

    static final Circumstances NONE = new Circumstances(AccountSettings.UNKNOWN, Set.of(), Labels.NONE);

    Circumstances withAccount(AccountSettings settings) {
        return new Circumstances(settings, unresolved, labels);
    }

    Circumstances withUnresolved(Collection<? extends ResourceId> ids) {
        return new Circumstances(account, Collections.unmodifiableSet(new LinkedHashSet<>(ids)), labels);
    }

    Circumstances withLabels(Labels newLabels) {
        return new Circumstances(account, unresolved, newLabels);
    }

    /** Without what concerns these resources. */
    Circumstances without(Set<ResourceId> gone) {
        Set<ResourceId> marks = new LinkedHashSet<>(unresolved);
        marks.removeAll(gone);
        return withUnresolved(marks).withLabels(labels.of(id -> !gone.contains(id)));
    }
}
