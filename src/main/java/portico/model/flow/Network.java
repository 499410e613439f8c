package portico.model.flow;

import portico.model.topology.NetworkAcls;
import portico.model.topology.Topology;

/** One topology with everything a packet asks on its way, worked out once. */
final class Network {

    final Topology topology;
    final ServiceAddresses services;
    final Interfaces interfaces;
    final SecurityGroups groups;
    final Routing routing;
    final Locations locations;
    final TaskPorts ports;
    final Borders borders;

    Network(Topology topology) {
        this.topology = topology;
        services = new ServiceAddresses(topology);
        interfaces = new Interfaces(topology);
        groups = new SecurityGroups(topology, interfaces, services);
        routing = new Routing(topology, services);
        locations = new Locations(topology, interfaces);
        ports = new TaskPorts(topology);
        borders = new Borders(new NetworkAcls(topology));
    }
}
