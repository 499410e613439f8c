package portico.model.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import portico.model.capacity.InstanceUse;
import portico.model.check.trunking.Prerequisite;
import portico.model.check.trunking.TrunkingDoctor;
import portico.model.id.InstanceId;
import portico.model.topology.Clusters;
import portico.model.topology.ContainerInstance;
import portico.model.topology.InstanceStatus;
import portico.model.topology.Known;
import portico.model.topology.Topology;

/** Hosts without a trunk although awsvpcTrunking is on for them, or they are Managed Instances, and the first thing that stands against it (R1, R69–R73). */
record TrunkMissing() implements InstanceCheck {

    private static final Set<InstanceStatus> STATES = Set.of(InstanceStatus.ACTIVE, InstanceStatus.REGISTRATION_FAILED);

    @Override
    public Stream<Finding> findings(Topology topology, ContainerInstance instance, InstanceUse use) {
        boolean lacks = instance.trunk().isEmpty() && STATES.contains(instance.status());
        Optional<String> reason = lacks ? reason(topology, instance) : Optional.empty();
        return reason.flatMap(why -> finding(topology, use, instance, why)).stream();
    }

    /** Why it should have one; empty where nothing says that it should. */
    private static Optional<String> reason(Topology topology, ContainerInstance instance) {
        if (Clusters.of(topology).isManaged(instance)) {
            return Optional.of("Managed Instances have a trunk");
        }
        return topology.account().trunkingFor(instance.launch().role()) == Known.YES
                ? Optional.of("awsvpcTrunking is on")
                : Optional.empty();
    }

    private static Optional<Finding> finding(Topology topology, InstanceUse use, ContainerInstance instance,
            String reason) {
        TrunkingDoctor doctor = TrunkingDoctor.examine(topology, instance, use);
        return doctor.obstacle()
                .map(obstacle -> instance.status() == InstanceStatus.ACTIVE
                        ? finding(instance.id(), doctor.taskLimit(), obstacle, reason)
                        : new Finding(obstacle.rule(), Severity.WARNING, instance.id(),
                                "The registration of " + instance.id() + " failed: " + obstacle.detail()));
    }

    private static Finding finding(InstanceId instance, int limit, Prerequisite obstacle, String reason) {
        return new Finding(obstacle.rule(), Severity.ADVICE, instance, reason + ", and " + instance + " still takes "
                + limit + (limit == 1 ? " task: " : " tasks: ") + obstacle.detail());
    }
}
