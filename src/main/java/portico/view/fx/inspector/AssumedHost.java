package portico.view.fx.inspector;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import portico.model.analysis.Analysis;
import portico.model.capacity.AddressPool;
import portico.model.net.Ipv4Address;
import portico.model.topology.Agent;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Fact;
import portico.model.topology.HostPorts;
import portico.model.topology.Addresses;
import portico.model.topology.Subnet;

/** What can be told of a host of which it was assumed. */
record AssumedHost(Analysis analysis, ContainerInstance host, Changes changes, ToldFields fields) {

    void addTo(ControlRows rows, List<Fact> facts) {
        if (facts.contains(Fact.SUBNET)) {
            rows.row("Subnet", new AssumedPlace(analysis, changes, fields).subnets(host.subnet(), true,
                    subnet -> changes.hostSubnet(host.id(), subnet)));
        }
        if (facts.contains(Fact.ADDRESS)) {
            rows.row("Address", address());
        }
        if (facts.contains(Fact.PUBLIC_ADDRESS)) {
            rows.row("Public address", publicAddress());
        }
        if (facts.contains(Fact.AGENT_VERSION)) {
            rows.row("Agent", agent());
        }
        if (facts.contains(Fact.LAST_PORT)) {
            rows.row("Last port", lastPort(host.hostPorts()));
        }
    }

    private TextField publicAddress() {
        return fields.told("public-address", host.publicIp().map(Ipv4Address::toString).orElse(""),
                text -> Ipv4Address.in(text).filter(this::isOwnOrFree).isPresent(),
                " is no IPv4 address, or something else holds it.",
                text -> Ipv4Address.in(text).ifPresent(address -> changes.publicAddress(host.id(), address)));
    }

    private boolean isOwnOrFree(Ipv4Address address) {
        return host.publicIp().filter(address::equals).isPresent()
                || Addresses.publics(analysis.topology()).noneMatch(address::equals);
    }

    private TextField agent() {
        return fields.told("agent", host.agent().version(), Agent::isVersion,
                " is no version; one is written like 1.86.0.", text -> changes.agentVersion(host.id(), text));
    }

    private TextField lastPort(HostPorts ports) {
        return fields.told("last-port", ports.lastAssigned().stream().mapToObj(String::valueOf).findFirst().orElse(""),
                text -> AssumedControls.isWhole(text) && ports.dynamicRange().contains(Integer.parseInt(text)),
                " is not between " + ports.dynamicRange().first() + " and " + ports.dynamicRange().last() + ".",
                text -> changes.lastPort(host.id(), Integer.parseInt(text)));
    }

    private TextField address() {
        return fields.checked("address", host.privateIp().isUnknown() ? "" : host.privateIp().toString(),
                this::againstAddress,
                text -> Ipv4Address.in(text).ifPresent(address -> changes.hostAddress(host.id(), address)));
    }

    private Optional<String> againstAddress(String text) {
        Subnet subnet = analysis.topology().subnet(host.subnet());
        Optional<Ipv4Address> address = Ipv4Address.in(text);
        AddressPool pool = analysis.capacity().of(subnet.id()).pool();
        return address.isEmpty() ? Optional.of(text + " is no IPv4 address.")
                : address.filter(told -> told.equals(host.privateIp()) || pool.isFree(told)).isPresent()
                        ? Optional.empty()
                        : Optional.of(text + " is not free in " + subnet.name() + ", " + subnet.cidr() + ".");
    }
}
