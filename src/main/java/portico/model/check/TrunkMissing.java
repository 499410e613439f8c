package portico.model.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import portico.model.capacity.InstanceUse;
import portico.model.check.trunking.Prerequisite;
import portico.model.check.trunking.TrunkingDoctor;
import portico.model.id.InstanceId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.InstanceStatus;
import portico.model.topology.Known;
import portico.model.topology.Topology;

/** Hosts without a trunk although awsvpcTrunking is on for them, and the first thing that stands against it (R69–R73). */
record TrunkMissing() implements InstanceCheck {

    private static final Set<InstanceStatus> STATES = Set.of(InstanceStatus.ACTIVE, InstanceStatus.REGISTRATION_FAILED);

    @Override
    public Stream<Finding> findings(Topology topology, ContainerInstance instance, InstanceUse use) {
        boolean wanted = instance.trunk().isEmpty() && STATES.contains(instance.status())
                && topology.account().trunkingFor(instance.launch().role()) == Known.YES;
        return wanted ? finding(topology, use, instance).stream() : Stream.empty();
    }

    private static Optional<Finding> finding(Topology topology, InstanceUse use, ContainerInstance instance) {
        TrunkingDoctor doctor = TrunkingDoctor.examine(topology, instance, use);
        return doctor.obstacle()
                .map(obstacle -> instance.status() == InstanceStatus.ACTIVE
                        ? finding(instance.id(), doctor.taskLimit(), obstacle)
                        : new Finding(obstacle.rule(), Severity.WARNING, instance.id(),
                                "The registration of " + instance.id() + " failed: " + obstacle.detail()));
    }

    private static Finding finding(InstanceId instance, int limit, Prerequisite obstacle) {
        return new Finding(obstacle.rule(), Severity.ADVICE, instance, "awsvpcTrunking is on, and " + instance
                + " still takes " + limit + (limit == 1 ? " task: " : " tasks: ") + obstacle.detail());
    }
}
