package portico.bench;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import portico.model.capacity.InstanceUse;
import portico.model.capacity.SubnetUse;
import portico.model.id.SubnetId;
import portico.model.net.Ipv4Address;
import portico.model.topology.NetworkMode;
import portico.model.topology.PortMapping;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;

/** The same hosts' counters in plain arrays: the least that any engine must look at to say whether a task fits, and where. */
final class Counters {

    private final int[] cpu;
    private final int[] memory;
    private final int[] interfaces;
    private final BitSet[] ports;
    /** The number of each host's subnet, and of each subnet the addresses left and the first of them. */
    private final int[] subnets;
    private final int[] addresses;
    private final int[] firstAddress;
    private final int[] answers;
    private final int wantedCpu;
    private final int wantedMemory;
    private final boolean wantsInterface;
    private final int[] staticPorts;
    private final int dynamicPorts;

    private Counters(Town town, TaskDefinition wanted) {
        List<InstanceUse> uses = List.copyOf(town.analysis().capacity().instances().values());
        List<SubnetUse> streets = List.copyOf(town.analysis().capacity().subnets().values());
        List<SubnetId> names = streets.stream().map(SubnetUse::subnet).toList();
        cpu = uses.stream().mapToInt(use -> use.cpu().free()).toArray();
        memory = uses.stream().mapToInt(use -> use.memoryMiB().free()).toArray();
        interfaces = uses.stream().mapToInt(use -> use.eni().free()).toArray();
        ports = uses.stream().map(Counters::ports).toArray(BitSet[]::new);
        subnets = town.topology().instances().stream().mapToInt(host -> names.indexOf(host.subnet())).toArray();
        addresses = streets.stream().mapToInt(SubnetUse::free).toArray();
        firstAddress = streets.stream().mapToInt(use -> use.lowestFree().map(Ipv4Address::bits).orElse(0)).toArray();
        answers = new int[uses.size()];
        wantedCpu = wanted.cpuUnits();
        wantedMemory = wanted.reservedMemoryMiB();
        wantsInterface = wanted.networkMode() == NetworkMode.AWSVPC;
        List<PortMapping> mappings = wanted.containers().stream().flatMap(c -> c.portMappings().stream()).toList();
        boolean host = wanted.networkMode() == NetworkMode.HOST;
        staticPorts = mappings.stream()
                .filter(mapping -> !wantsInterface)
                .map(mapping -> host ? OptionalInt.of(mapping.containerPort()) : mapping.hostPort())
                .filter(port -> port.orElse(0) > 0)
                .mapToInt(OptionalInt::getAsInt)
                .toArray();
        dynamicPorts = wantsInterface ? 0 : mappings.size() - staticPorts.length;
    }

    static Counters of(Town town, Task task) {
        return new Counters(town, town.topology().definitionOf(task));
    }

    private static BitSet ports(InstanceUse use) {
        BitSet taken = new BitSet(65536);
        use.hostPorts().forEach(port -> taken.set(port.port()));
        return taken;
    }

    private Counters(Counters before) {
        cpu = before.cpu.clone();
        memory = before.memory.clone();
        interfaces = before.interfaces.clone();
        ports = before.ports;
        subnets = before.subnets;
        addresses = before.addresses;
        firstAddress = before.firstAddress;
        answers = before.answers;
        wantedCpu = before.wantedCpu;
        wantedMemory = before.wantedMemory;
        wantsInterface = before.wantsInterface;
        staticPorts = before.staticPorts;
        dynamicPorts = before.dynamicPorts;
    }

    /** The same with the task on another host: the least that a move costs who gives no value away, and keeps the ones before. */
    Counters moved(int from, int to) {
        Counters after = new Counters(this);
        after.take(from, -1);
        after.take(to, 1);
        return after;
    }

    private void take(int host, int tasks) {
        cpu[host] -= tasks * wantedCpu;
        memory[host] -= tasks * wantedMemory;
        interfaces[host] -= wantsInterface ? tasks : 0;
    }

    /** How many hosts take the task; fills in the first dynamic port or address, or what is short as bits below zero. */
    int ask() {
        int fits = 0;
        for (int i = 0; i < cpu.length; i++) {
            answers[i] = ask(i);
            fits += answers[i] >= 0 ? 1 : 0;
        }
        return fits;
    }

    private int ask(int i) {
        int missing = cpu[i] < wantedCpu ? 1 : 0;
        missing |= memory[i] < wantedMemory ? 2 : 0;
        missing |= wantsInterface && interfaces[i] == 0 ? 4 : 0;
        missing |= wantsInterface && addresses[subnets[i]] == 0 ? 16 : 0;
        for (int port : staticPorts) {
            missing |= ports[i].get(port) ? 8 : 0;
        }
        int next = wantsInterface ? firstAddress[subnets[i]] : 32768;
        for (int n = 0; n < dynamicPorts; n++) {
            next = ports[i].nextClearBit(next + n);
        }
        return missing == 0 ? next : -missing;
    }
}
