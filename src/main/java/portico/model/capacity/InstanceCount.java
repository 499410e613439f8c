package portico.model.capacity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import portico.model.id.InstanceId;
import portico.model.id.TaskId;
import portico.model.net.Ipv4Address;
import portico.model.net.Protocol;
import portico.model.topology.ContainerInstance;
import portico.model.topology.HostPorts;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;

/** Adds up what the tasks of one instance hold. */
final class InstanceCount {

    private static final Comparator<HostPort> IN_PORT_ORDER = Comparator
            .comparingInt(port -> port.port() << 1 | port.protocol().ordinal());

    private static final AddressPool EMPTY_DOCKER0 = AddressPool.docker0(List.of());

    private final InstanceId instance;
    private final Optional<InstanceType> type;
    private final List<HostPort> hostPorts;
    private final List<TaskId> tasks;
    private final AddressPool docker0;
    private final List<Ipv4Address> newOnDocker0 = new ArrayList<>();
    private Amount cpu;
    private Amount memoryMiB;
    private Amount gpus;
    private EniUse eni;

    /** An instance without tasks. */
    InstanceCount(ContainerInstance instance, Optional<InstanceType> type) {
        this.instance = instance.id();
        this.type = type;
        this.hostPorts = new ArrayList<>(reserved(instance.hostPorts()));
        this.tasks = new ArrayList<>();
        this.docker0 = EMPTY_DOCKER0;
        this.cpu = new Amount(Offer.cpuUnits(instance, type), 0);
        this.memoryMiB = new Amount(Offer.memoryMiB(instance, type), 0);
        this.gpus = new Amount(Offer.gpus(instance, type), 0);
        this.eni = Offer.enis(instance, type);
    }

    InstanceCount(InstanceUse use) {
        this.instance = use.instance();
        this.type = use.type();
        this.hostPorts = new ArrayList<>(use.hostPorts());
        this.tasks = new ArrayList<>(use.tasks());
        this.docker0 = use.docker0();
        this.cpu = use.cpu();
        this.memoryMiB = use.memoryMiB();
        this.gpus = use.gpus();
        this.eni = use.eni();
    }

    private static List<HostPort> reserved(HostPorts ports) {
        List<HostPort> reserved = new ArrayList<>();
        ports.reservedTcp().forEach(port -> reserved.add(reserved(port, Protocol.TCP)));
        ports.reservedUdp().forEach(port -> reserved.add(reserved(port, Protocol.UDP)));
        return reserved;
    }

    private static HostPort reserved(int port, Protocol protocol) {
        return new HostPort(port, protocol, HostPort.Use.RESERVED, Optional.empty(), Optional.empty(),
                OptionalInt.empty());
    }

    InstanceCount add(Task task, TaskDefinition definition) {
        tasks.add(task.id());
        cpu = new Amount(cpu.registered(), cpu.reserved() + definition.cpuUnits());
        memoryMiB = new Amount(memoryMiB.registered(), memoryMiB.reserved() + definition.reservedMemoryMiB());
        gpus = new Amount(gpus.registered(), gpus.reserved() + definition.gpus());
        eni = eni.with(task, definition.networkMode());
        HeldPorts.add(task, definition, hostPorts);
        if (task.placement().isPresent()) {
            newOnDocker0.addAll(task.placement().get().bridgeAddresses().values());
        }
        return this;
    }

    InstanceUse toUse() {
        hostPorts.sort(IN_PORT_ORDER);
        return new InstanceUse(instance, type, cpu, memoryMiB, gpus, eni, hostPorts, tasks, docker0.with(newOnDocker0));
    }
}
