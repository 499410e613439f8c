package portico.model.capacity;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.OptionalInt;
import portico.model.topology.ContainerInstance;
import portico.model.topology.ContainerInstance.RegisteredResources;

/** What an empty instance offers; nothing where neither the agent nor the catalogue says. */
final class Offer {

    private static final int UNITS_PER_VCPU = 1024;
    /** The operating system keeps a part of the nominal memory; an assumption until real data is read (R44). */
    private static final int REGISTERED_PERCENT = 97;

    private Offer() {}

    /** 1024 units per vCPU (R42). */
    static int cpuUnits(ContainerInstance instance, Optional<InstanceType> type) {
        return instance.registered()
                .map(RegisteredResources::cpuUnits)
                .orElseGet(() -> figure(type.map(InstanceType::vcpus)) * UNITS_PER_VCPU);
    }

    static int memoryMiB(ContainerInstance instance, Optional<InstanceType> type) {
        return instance.registered()
                .map(RegisteredResources::memoryMiB)
                .orElseGet(() -> (int) (figure(type.map(InstanceType::memoryMiB)) * (long) REGISTERED_PERCENT / 100));
    }

    /** What the agent registered, else what a catalogue tells, which ours does not (R39). */
    static int gpus(ContainerInstance instance, Optional<InstanceType> type) {
        return instance.registered()
                .map(RegisteredResources::gpus)
                .orElseGet(() -> figure(type.map(InstanceType::gpus)));
    }

    private static int figure(Optional<OptionalInt> figure) {
        return figure.orElse(OptionalInt.empty()).orElse(0);
    }

    /** A trunk raises the limit only on a type that ECS supports (R65, R71); it takes one ordinary slot (R67). */
    static EniUse enis(ContainerInstance instance, Optional<InstanceType> type) {
        if (instance.isExternal()) {
            // a network card of its own, and no interface of EC2's for any task (R1)
            return new EniUse(1, 1, false, 0, 0);
        }
        boolean trunk = hasTrunk(instance, type);
        int attached = 1 + (trunk ? 1 : 0) + instance.otherInterfaces();
        int taskLimit = type.map(t -> trunk ? t.tasksWithTrunking().orElse(0) : t.tasksWithoutTrunking()).orElse(0);
        return new EniUse(type.map(InstanceType::maxEnis).orElse(0), attached, trunk, taskLimit, 0);
    }

    /** Which instances have a trunk, by these types. */
    static Predicate<ContainerInstance> trunked(InstanceTypes types) {
        return instance -> hasTrunk(instance, types.find(instance.instanceType()));
    }

    /** One that is asked for where there can be none is none: on Windows, of an agent before 1.28.1 (R70), on a type without support (R71). */
    static boolean hasTrunk(ContainerInstance instance, Optional<InstanceType> type) {
        return instance.trunk().isPresent() && instance.agent().mayTrunk()
                && type.map(InstanceType::supportsTrunking).orElse(true);
    }
}
