package portico.model.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import portico.model.capacity.EniUse;
import portico.model.capacity.HostPort;
import portico.model.capacity.SubnetUse;
import portico.model.id.SubnetId;
import portico.model.rule.RuleId;
import portico.model.topology.NetworkMode;
import portico.model.topology.Subnet;

/** One task held against one instance: what stands against it, or what the task would get there. */
final class Trial {

    private static final RuleId DYNAMIC_PORTS = new RuleId(27);
    private static final RuleId PORT_IN_USE = new RuleId(29);
    private static final RuleId BY_HAND = new RuleId(76);
    private static final RuleId SUBNET_FULL = new RuleId(84);

    private final Demand demand;
    private final Host host;
    private final List<Shortage> missing = new ArrayList<>(2);
    private final Allotment allotment;

    Trial(Demand demand, Host host, Function<SubnetId, SubnetUse> subnets) {
        this.demand = demand;
        this.host = host;
        if (!demand.faults().isEmpty()) {
            missing.addAll(demand.faults());
        }
        for (Requirement requirement : Requirement.IN_ORDER) {
            requirement.check(demand, host, missing);
        }
        this.allotment = Allotment.of(demand, host, subnets);
        if (demand.isAwsvpc() && allotment.address().isEmpty()) {
            checkAddress(subnets);
        }
        checkStart();
    }

    private void checkAddress(Function<SubnetId, SubnetUse> subnets) {
        AddressChoice.near(demand.subnets(), host.subnet())
                .stream()
                .max(Comparator.comparingInt(subnet -> subnets.apply(subnet.id()).free()))
                .ifPresent(best -> missing.add(full(best, subnets)));
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
        allotment.ports()
                .takenByItself()
                .ifPresent(own -> missing.add(new Shortage(Reason.PORT_IN_USE, PORT_IN_USE,
                        own.hostPort() + " is taken", "by the task itself (dynamic)")));
        for (PortRequest request : allotment.ports().failed()) {
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
                        .flatMap(taken -> inTheWay(demand, request, taken))
                        .ifPresent(missing::add);
            }
        }
    }

    /** In host mode nobody binds the port but the application itself, which ends; without it the task goes on where it is not essential (R36, R97). */
    private static Optional<Shortage> inTheWay(Demand demand, PortRequest request, HostPort taken) {
        if (demand.definition().networkMode() != NetworkMode.HOST) {
            return Optional.of(new Shortage(Reason.PORT_IN_USE, PORT_IN_USE, taken.port() + " is taken",
                    PortRequirement.holder(taken)));
        }
        return request.isEssential(demand.definition()) ? Optional.of(UndeclaredPorts.shortage(taken))
                : Optional.empty();
    }

    boolean fits() {
        return missing.isEmpty();
    }

    /** Whether ECS would send the task to the agent, be it to fail there. */
    boolean reachesAgent() {
        return missing.stream().allMatch(shortage -> shortage.reason().isUnforeseen());
    }

    /** Whether the agent is asked for ports, and fails for want of them alone. */
    boolean lacksDynamicPorts() {
        return !missing.isEmpty() && missing.stream().allMatch(each -> each.reason() == Reason.DYNAMIC_PORTS);
    }

    List<Shortage> missing() {
        return missing;
    }

    Allotment allotment() {
        return allotment;
    }

    Verdict verdict() {
        return fits() ? allotment.verdict() : new Verdict.Refused(host.instance().id(), missing);
    }
}
