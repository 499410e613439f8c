package portico.model.capacity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.id.SecurityGroupId;
import portico.model.id.SubnetId;
import portico.model.net.PortRange;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Task;
import portico.model.topology.TaskInterface;
import portico.model.topology.TaskStatus;
import portico.model.topology.Topology;

/**
 * Where the placed tasks of one service are. Tasks that differ in nothing that is asked of a whole service are counted together, so that the
 * answer costs no more where there are many.
 *
 * @param seats how many tasks each holds, at least 1
 */
public record ServiceUse(Map<Seat, Integer> seats) {

    static final ServiceUse NONE = new ServiceUse(Map.of());

    public ServiceUse {
        seats = Map.copyOf(seats);
    }

    /** What a host shows to those who send to all tasks of a service on it. */
    public record Ground(SubnetId subnet, List<SecurityGroupId> groups, PortRange dynamicRange) {

        public static Ground of(ContainerInstance host) {
            return new Ground(host.subnet(), host.securityGroups(), host.hostPorts().dynamicRange());
        }
    }

    /**
     * One way to be placed.
     *
     * @param ground empty on Fargate
     * @param own the subnet of its own interface, if it has one
     * @param staying whether it is one of those that the service wants
     * @param seenToRun whether an input told that it runs and since when
     */
    public record Seat(Optional<Ground> ground, Optional<SubnetId> own, boolean staying, boolean seenToRun) {

        /** @param task one of this topology; it has neither home nor door where it is not placed */
        public static Seat of(Topology topology, Task task) {
            boolean seen = task.status() == TaskStatus.RUNNING
                    && task.placement().flatMap(Task.Placement::startedAt).isPresent();
            return new Seat(task.instance().map(topology::instance).map(Ground::of),
                    task.networkInterface().map(TaskInterface::subnet), task.isStaying(), seen);
        }

        /** Where it is for the placement of tasks: where its host is, else its interface. */
        public Optional<SubnetId> home() {
            return ground.map(Ground::subnet).or(() -> own);
        }

        /** Where packets for it arrive: at its own interface, else at its host. */
        public Optional<SubnetId> door() {
            return own.or(() -> ground.map(Ground::subnet));
        }
    }

    /** The ways in which at least one task is placed, in no order. */
    public Stream<Seat> taken() {
        return seats.keySet().stream();
    }

    /** How many of its tasks stay: placed, and not on their way out. */
    public int staying() {
        return seats.entrySet().stream().filter(e -> e.getKey().staying()).mapToInt(Map.Entry::getValue).sum();
    }

    /** With these tasks instead of those; both in seats, one for each task. */
    ServiceUse exchanged(List<Seat> given, List<Seat> taken) {
        Map<Seat, Integer> counts = new HashMap<>(seats);
        given.forEach(seat -> counts.merge(seat, -1, Integer::sum));
        taken.forEach(seat -> counts.merge(seat, 1, Integer::sum));
        counts.values().removeIf(count -> count == 0);
        return new ServiceUse(counts);
    }
}
