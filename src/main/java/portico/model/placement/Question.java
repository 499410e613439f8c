package portico.model.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portico.model.id.ClusterId;
import portico.model.id.ServiceId;
import portico.model.id.TaskDefinitionId;
import portico.model.placement.HostFigure.Left;
import portico.model.placement.HostFigure.Holder;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.Clusters;
import portico.model.topology.Compute;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.Listener;
import portico.model.topology.NetworkMode;
import portico.model.topology.PlacementRules;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/**
 * What tasks of one kind ask of every instance, and all reasons why one does not take them, in columns. Says the same as a {@link Trial} on each
 * instance, to which it comes back where columns do not tell.
 */
final class Question {

    private final Demand demand;
    /** Reasons that instances of each kind have whatever is taken on them, as {@link Reasons}. */
    private final int[] standing;
    /** Where an interface is made, by the kind of instance; empty where nobody needs one or no address is left. */
    private final List<Optional<AddressChoice>> addresses;

    private Question(Demand demand, int[] standing, List<Optional<AddressChoice>> addresses) {
        this.demand = demand;
        this.standing = standing;
        this.addresses = addresses;
    }

    /** Tasks that ask the same. */
    record Kind(TaskDefinitionId definition, Optional<ServiceId> service, Optional<ClusterId> cluster, Compute compute,
            Optional<AwsvpcConfiguration> network, PlacementRules rules) {

        static Kind of(Topology topology, Task task) {
            Optional<ClusterId> cluster = task.service().isPresent() ? Optional.empty()
                    : Optional.of(Clusters.of(topology).of(task));
            return new Kind(task.taskDefinition(), task.service(), cluster, task.compute(), task.networkConfiguration(),
                    task.placementRules());
        }
    }

    static Question of(Demand demand, Roster roster) {
        List<Optional<Host>> kinds = roster.kinds();
        int[] standing = new int[kinds.size()];
        List<Optional<AddressChoice>> addresses = new ArrayList<>();
        for (int i = 0; i < standing.length; i++) {
            Optional<Host> host = kinds.get(i);
            addresses.add(host.flatMap(each -> Allotment.address(demand, each, roster::use)));
            boolean chosen = addresses.get(i).isPresent();
            standing[i] = host.map(each -> standing(demand, each, chosen)).orElse(0);
        }
        return new Question(demand, standing, addresses);
    }

    /** @param chosen whether an address is left for its interface */
    private static int standing(Demand demand, Host host, boolean chosen) {
        int reasons = Reasons.bits(demand.faults()) | Reasons.bits(Requirement.OF_KIND, demand, host);
        boolean full = demand.isAwsvpc() && !chosen && !AddressChoice.near(demand.subnets(), host.subnet()).isEmpty();
        return full ? reasons | Reasons.bits(Reason.ADDRESSES) : reasons;
    }

    Demand demand() {
        return demand;
    }

    /** What a task like these would get on each instance. */
    Prospects prospects(Roster roster, Task task) {
        return new Prospects(roster, demand.ofTask(task), addresses);
    }

    /** The reasons of each instance. */
    int[] reasons(Roster roster, Task task) {
        int[] found = roster.standing(standing);
        lookAtRoom(found, roster);
        lookAtPorts(found, roster);
        tryOut(found, roster, demand.ofTask(task));
        return found;
    }

    private void lookAtRoom(int[] found, Roster roster) {
        need(found, roster.column(Left.CPU), demand.definition().cpuUnits(), Reason.CPU);
        need(found, roster.column(Left.MEMORY), demand.definition().reservedMemoryMiB(), Reason.MEMORY);
        need(found, roster.column(Left.GPUS), demand.definition().gpus(), Reason.GPU);
        if (demand.isAwsvpc()) {
            need(found, roster.column(Left.SLOTS), 1, Reason.ENI);
            need(found, roster.column(Left.ATTACHABLE), 1, Reason.ATTACHMENT);
        }
    }

    /** Marks the instances that have less left than is needed, if anything is. */
    private static void need(int[] found, int[] left, int needed, Reason reason) {
        if (needed > 0) {
            int bit = Reasons.bits(reason);
            for (int i = 0; i < found.length; i++) {
                // negative where too little is left: all ones when shifted, with no branch to guess
                found[i] |= left[i] - needed >> 31 & bit;
            }
        }
    }

    private void lookAtPorts(int[] found, Roster roster) {
        int wanted = 0;
        for (PortRequest request : demand.ports()) {
            if (request.isStatic()) {
                wanted += request.size();
                lookAt(found, roster, request, unseen(request));
            }
        }
        need(found, roster.column(Left.RESERVED_PORTS), wanted, Reason.PORTS);
        if (UndeclaredPorts.areOpened(demand.definition())) {
            demand.definition().containers().forEach(container -> lookAt(found, roster, container));
        }
    }

    /** What it means for a static port that somebody holds whom the scheduler does not see (R29, R36). */
    private int unseen(PortRequest request) {
        return demand.definition().networkMode() != NetworkMode.HOST ? Reasons.bits(Reason.PORT_IN_USE)
                : request.isEssential(demand.definition()) ? Reasons.bits(Reason.LISTENER_IN_USE) : 0;
    }

    private static void lookAt(int[] found, Roster roster, PortRequest request, int unseen) {
        int first = request.hostPort().getAsInt();
        int[] bits = {0, Reasons.bits(Reason.PORTS), unseen};
        for (int port = first; port < first + request.size(); port++) {
            mark(found, roster.column(new Holder(port, request.protocol())), bits);
        }
    }

    private static void lookAt(int[] found, Roster roster, ContainerDefinition container) {
        int inUse = Reasons.bits(Reason.LISTENER_IN_USE);
        for (Listener listener : container.essential() ? container.listensOn() : List.<Listener>of()) {
            mark(found, roster.column(new Holder(listener.port(), listener.protocol())), new int[] {0, inUse, inUse});
        }
    }

    /** @param bits for {@link Holder#FREE}, {@link Holder#COUNTED} and {@link Holder#UNSEEN} */
    private static void mark(int[] found, int[] holders, int[] bits) {
        for (int i = 0; i < found.length; i++) {
            found[i] |= bits[holders[i]];
        }
    }

    /** Asks instances one by one: all where a rule looks at their tasks or their ports one by one, else those where dynamic ports may run out. */
    private void tryOut(int[] found, Roster roster, Demand own) {
        int dynamic = (int) demand.ports().stream().filter(request -> !request.isStatic()).count();
        boolean all = looksAtTasks() || looksAtEachPort(dynamic);
        int[] ahead = roster.column(Left.DYNAMIC_PORTS);
        for (int i = 0; (all || dynamic > 0) && i < found.length; i++) {
            if (all || ahead[i] < dynamic) {
                found[i] = Reasons.bits(new Trial(own, roster.host(i), roster::use).missing());
            }
        }
    }

    private boolean looksAtTasks() {
        return demand.daemon() || demand.constraints().distinct() || !demand.constraints().members().isEmpty();
    }

    /** A run of ports needs neighbours, and a static port may be the dynamic one that the task itself just got (R23, R29). */
    private boolean looksAtEachPort(int dynamic) {
        return dynamic > 0
                && (dynamic < demand.ports().size() || demand.ports().stream().anyMatch(request -> request.size() > 1));
    }
}
