package portico.model.placement;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import portico.model.capacity.SubnetUse;
import portico.model.id.SubnetId;
import portico.model.net.Ipv4Address;
import portico.model.topology.HostPorts;
import portico.model.topology.NetworkMode;
import portico.model.topology.Task.Placement;

/**
 * What one task would get on one instance: host ports, and an address for its interface.
 *
 * @param address empty where it has no interface, and where no subnet has an address for it (R84)
 */
record Allotment(Demand demand, Host host, PortAssignment ports, Optional<AddressChoice> address) {

    static Allotment of(Demand demand, Host host, Function<SubnetId, SubnetUse> subnets) {
        return new Allotment(demand, host, PortAssignment.of(demand.ports(), host), address(demand, host, subnets));
    }

    /** Where its interface is made, the same for all instances of one kind; empty where it needs none or no address is left. */
    static Optional<AddressChoice> address(Demand demand, Host host, Function<SubnetId, SubnetUse> subnets) {
        return !demand.isAwsvpc() ? Optional.empty()
                : AddressChoice.among(AddressChoice.near(demand.subnets(), host.subnet()), subnets, demand.givenUp());
    }

    /** The agent's cursor afterwards; it moves even where the search failed (R27). */
    HostPorts portsAfter() {
        return ports.portsAfter();
    }

    Placement placement() {
        Map<String, Ipv4Address> bridge = demand.definition().networkMode() == NetworkMode.BRIDGE
                ? DockerBridge.addresses(demand.definition().containers(), host.use().docker0())
                : Map.of();
        return new Placement(Optional.of(host.instance().id()), address.map(chosen -> chosen.interfaceOf(demand, host)),
                ports.bindings(), bridge);
    }

    /** The verdict of an instance that takes the task. */
    Verdict.Fits verdict() {
        return FitWords.verdict(demand, host, placement());
    }
}
