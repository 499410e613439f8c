package portico.model.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portico.model.net.Ipv4Address;
import portico.model.placement.HostFigure.NextBridgeAddresses;
import portico.model.placement.HostFigure.NextPorts;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.NetworkBinding;
import portico.model.topology.NetworkMode;
import portico.model.topology.Task.Placement;

/**
 * What one task would get on each instance that takes it and does not run it yet, as values: nothing is worded, and what an instance hands out next
 * is looked up in columns that are kept as long as the instance stands as it does. Any thread may ask.
 */
public final class Prospects {

    private final Roster roster;
    private final Demand demand;
    private final List<PortRequest> requests;
    private final List<ContainerDefinition> bridged;
    private final List<Optional<AddressChoice>> addresses;
    private final int[] ports;
    private final int[] bridge;

    /** @param addresses where its interface is made, by the kind of instance */
    Prospects(Roster roster, Demand demand, List<Optional<AddressChoice>> addresses) {
        this.roster = roster;
        this.demand = demand;
        this.requests = demand.ports();
        this.bridged = demand.definition().networkMode() == NetworkMode.BRIDGE ? demand.definition().containers()
                : List.of();
        this.addresses = List.copyOf(addresses);
        boolean searched = requests.stream().anyMatch(request -> !request.isStatic());
        this.ports = searched ? roster.column(new NextPorts(requests)) : new int[0];
        this.bridge = bridged.isEmpty() ? new int[0] : roster.column(new NextBridgeAddresses(bridged.size()));
    }

    /** How many port mappings lead from the host to the task: none in awsvpc mode (R35). */
    public int mappings() {
        return requests.size();
    }

    /** The host port of a mapping, by its number in the task definition, or the first of a range (R21 to R34). */
    public int hostPort(int mapping, int index) {
        return ports.length == 0 ? requests.get(mapping).hostPort().getAsInt()
                : ports[index * requests.size() + mapping];
    }

    /** Where its interface is made, which may be another subnet than the instance's, and its address there; empty unless it has one (R10, R85, R86). */
    public Optional<AddressChoice> address(int index) {
        return addresses.get(roster.kind(index));
    }

    /** How many of its containers get an address on docker0. */
    public int bridged() {
        return bridged.size();
    }

    /** The address on docker0 of a container, by its number in the task definition; empty where none is left (R154). */
    public Optional<Ipv4Address> bridgeAddress(int container, int index) {
        int bits = bridge[index * bridged.size() + container];
        return bits == 0 ? Optional.empty() : Optional.of(new Ipv4Address(bits));
    }

    /** All of it, as the task would hold it. */
    public Placement placement(int index) {
        Host host = roster.host(index);
        return new Placement(Optional.of(host.instance().id()),
                address(index).map(chosen -> chosen.interfaceOf(demand, host)), bindings(index),
                DockerBridge.byName(bridged, bridgeAddresses(index)));
    }

    private List<NetworkBinding> bindings(int index) {
        List<NetworkBinding> bindings = new ArrayList<>(requests.size());
        for (int i = 0; i < requests.size(); i++) {
            bindings.add(requests.get(i).boundTo(hostPort(i, index)));
        }
        return bindings;
    }

    /** Those that are left, of which the first containers get one each. */
    private List<Ipv4Address> bridgeAddresses(int index) {
        List<Ipv4Address> found = new ArrayList<>(bridged.size());
        for (int i = 0; i < bridged.size(); i++) {
            bridgeAddress(i, index).ifPresent(found::add);
        }
        return found;
    }
}
