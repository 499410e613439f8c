package portico.model.edit;

import java.util.Optional;
import portico.model.check.trunking.Prerequisite;
import portico.model.check.trunking.TrunkingDoctor;
import portico.model.placement.Placer;
import portico.model.topology.Clusters;
import portico.model.topology.ContainerInstance;
import portico.model.topology.InstanceStatus;
import portico.model.topology.Known;
import portico.model.topology.Topology;

/** What becomes of an instance between its launch and its first task (R69, R70, R72). */
final class Registering {

    private Registering() {}

    /** Just booted: the setting of this moment is the one it goes by for good. */
    static ContainerInstance booted(Topology topology, ContainerInstance fresh) {
        Known setting = topology.account().trunkingFor(fresh.launch().role());
        return setting == Known.UNKNOWN ? fresh : fresh.withLaunch(fresh.launch().withAfterOptIn(setting));
    }

    /** Whether ECS is at work on a trunk for it, so that it is not a candidate yet; Managed Instances need no setting for theirs (R1). */
    static boolean isBeingTrunked(Topology topology, Placer placer, ContainerInstance booted) {
        boolean wanted = booted.launch().afterOptIn() == Known.YES || Clusters.of(topology).isManaged(booted);
        return wanted && booted.trunk().isEmpty()
                && (doctor(topology, placer, booted).isHostFit() || fails(topology, placer, booted));
    }

    /** Active, with its trunk where it gets one; or failed, which in a shared subnet it does (R70). */
    static ContainerInstance finished(Topology topology, Placer placer, ContainerInstance booted) {
        if (!isBeingTrunked(topology, placer, booted)) {
            return booted.withStatus(InstanceStatus.ACTIVE);
        }
        return fails(topology, placer, booted) ? booted.withStatus(InstanceStatus.REGISTRATION_FAILED)
                : booted.withTrunk(Optional.of(Trunks.make(topology, placer, booted)))
                        .withStatus(InstanceStatus.ACTIVE);
    }

    private static boolean fails(Topology topology, Placer placer, ContainerInstance booted) {
        return doctor(topology, placer, booted).of(Prerequisite.Kind.OWN_SUBNET).state() == Prerequisite.State.UNMET;
    }

    private static TrunkingDoctor doctor(Topology topology, Placer placer, ContainerInstance booted) {
        Topology with = topology.with(booted);
        return TrunkingDoctor.examine(with, booted, placer.capacity(with).of(booted.id()));
    }
}
