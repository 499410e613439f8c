package portico.model.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import portico.model.capacity.EniUse;
import portico.model.capacity.SubnetUse;
import portico.model.id.InterfaceId;
import portico.model.id.SubnetId;
import portico.model.net.Ipv4Address;
import portico.model.rule.RuleId;
import portico.model.topology.HostPorts;
import portico.model.topology.NetworkMode;
import portico.model.topology.Subnet;
import portico.model.topology.Task.Placement;
import portico.model.topology.TaskInterface;

/** One task held against one instance: what stands against it, or what the task would get there. */
final class Trial {

    private static final RuleId DYNAMIC_PORTS = new RuleId(27);
    private static final RuleId PORT_IN_USE = new RuleId(29);
    private static final RuleId BY_HAND = new RuleId(76);
    private static final RuleId SUBNET_FULL = new RuleId(84);

    private final Demand demand;
    private final Host host;
    private final List<Shortage> missing = new ArrayList<>(2);
    private final PortAssignment ports;
    private final Optional<AddressChoice> address;

    Trial(Demand demand, Host host, Function<SubnetId, SubnetUse> subnets) {
        this.demand = demand;
        this.host = host;
        if (!demand.faults().isEmpty()) {
            missing.addAll(demand.faults());
        }
        for (Requirement requirement : Requirement.IN_ORDER) {
            requirement.check(demand, host, missing);
        }
        this.ports = PortAssignment.of(demand.ports(), host);
        this.address = demand.isAwsvpc() ? chooseAddress(subnets) : Optional.empty();
        checkStart();
    }

    private Optional<AddressChoice> chooseAddress(Function<SubnetId, SubnetUse> subnets) {
        List<Subnet> near = AddressChoice.near(demand.subnets(), host.subnet());
        Optional<AddressChoice> choice = AddressChoice.among(near, subnets, demand.givenUp());
        if (choice.isEmpty() && !near.isEmpty()) {
            missing.add(
                    full(near.stream().max(Comparator.comparingInt(s -> subnets.apply(s.id()).free())).orElseThrow(),
                            subnets));
        }
        return choice;
    }

    private static Shortage full(Subnet subnet, Function<SubnetId, SubnetUse> subnets) {
        SubnetUse use = subnets.apply(subnet.id());
        return new Shortage(Reason.ADDRESSES, SUBNET_FULL, "No address left",
                subnet.name() + " is full: " + use.used() + " of " + use.addresses());
    }

    /** What the scheduler does not foresee: the task is placed, and fails at its start (R27, R29, R76). */
    private void checkStart() {
        EniUse eni = host.use().eni();
        if (demand.isAwsvpc() && eni.free() > 0 && eni.attachable() == 0) {
            missing.add(new Shortage(Reason.ATTACHMENT, BY_HAND, "Nothing left to attach", eni.attached() + " of "
                    + eni.limit() + " attached, some by hand; ECS offers " + eni.free() + " all the same"));
        }
        checkStaticPorts(demand, host, missing);
        UndeclaredPorts.check(demand.definition(), host.use(), missing);
        ports.takenByItself()
                .ifPresent(own -> missing.add(new Shortage(Reason.PORT_IN_USE, PORT_IN_USE,
                        own.hostPort() + " is taken", "by the task itself (dynamic)")));
        for (PortRequest request : ports.failed()) {
            missing.add(new Shortage(Reason.DYNAMIC_PORTS, DYNAMIC_PORTS, "No dynamic port found",
                    request.size() == 1 ? "a host port is unavailable"
                            : request.size() + " contiguous host ports are unavailable"));
        }
    }

    /** Static ports that a dynamic mapping or an undeclared listener holds, which the scheduler does not see (R29, R36). */
    static void checkStaticPorts(Demand demand, Host host, List<Shortage> missing) {
        for (PortRequest request : demand.ports()) {
            if (request.isStatic()) {
                host.use()
                        .holder(request.hostPort().getAsInt(), request.protocol())
                        .filter(taken -> !taken.use().isCounted())
                        .ifPresent(taken -> missing.add(new Shortage(Reason.PORT_IN_USE, PORT_IN_USE,
                                taken.port() + " is taken", PortRequirement.holder(taken))));
            }
        }
    }

    boolean fits() {
        return missing.isEmpty();
    }

    /** Whether ECS would send the task to the agent, be it to fail there. */
    boolean reachesAgent() {
        return missing.stream().allMatch(shortage -> shortage.reason().isUnforeseen());
    }

    List<Shortage> missing() {
        return missing;
    }

    /** The agent's cursor afterwards; it moves even where the search failed (R27). */
    HostPorts portsAfter() {
        return ports.portsAfter();
    }

    Placement placement() {
        Map<String, Ipv4Address> bridge = demand.definition().networkMode() == NetworkMode.BRIDGE
                ? DockerBridge.addresses(demand.definition().containers(), host.use().docker0())
                : Map.of();
        return new Placement(Optional.of(host.instance().id()), address.map(this::eni), ports.bindings(), bridge);
    }

    private TaskInterface eni(AddressChoice choice) {
        return new TaskInterface(new InterfaceId("eni-" + demand.task().id()), host.use().eni().nextKind(),
                choice.subnet().id(), choice.address(), Optional.empty(), demand.groups());
    }

    Verdict verdict() {
        if (!fits()) {
            return new Verdict.Refused(host.instance().id(), missing);
        }
        Placement placement = placement();
        return new Verdict.Fits(host.instance().id(), placement, FitWords.title(demand, host),
                FitWords.detail(demand, host, placement));
    }
}
