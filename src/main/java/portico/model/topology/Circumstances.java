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
record Circumstances(AccountSettings account, Set<ResourceId> unresolved, Labels labels, Assumptions assumptions) {

    static final Circumstances NONE = new Circumstances(AccountSettings.UNKNOWN, Set.of(), Labels.NONE,
            Assumptions.NONE);

    Circumstances withAccount(AccountSettings settings) {
        return new Circumstances(settings, unresolved, labels, assumptions);
    }

    Circumstances withUnresolved(Collection<? extends ResourceId> ids) {
        return new Circumstances(account, Collections.unmodifiableSet(new LinkedHashSet<>(ids)), labels, assumptions);
    }

    Circumstances withLabels(Labels newLabels) {
        return new Circumstances(account, unresolved, newLabels, assumptions);
    }

    Circumstances withAssumptions(Assumptions newAssumptions) {
        return new Circumstances(account, unresolved, labels, newAssumptions);
    }

    /** Without assumptions that these resources, which come in the place of others, no longer hold. */
    Circumstances revisedBy(Collection<? extends Resource> resources) {
        Assumptions left = assumptions.revisedBy(resources);
        return left.equals(assumptions) ? this : withAssumptions(left);
    }

    /** Without what concerns these resources. */
    Circumstances without(Set<ResourceId> gone) {
        Set<ResourceId> marks = new LinkedHashSet<>(unresolved);
        marks.removeAll(gone);
        return withUnresolved(marks).withLabels(labels.of(id -> !gone.contains(id)))
                .withAssumptions(assumptions.without(gone));
    }
}
