package portico.model.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.net.Ipv4Address;
import portico.model.topology.OutsideEndpoint;
import portico.model.topology.Route;
import portico.model.topology.RouteTable;
import portico.model.topology.Topology;
import portico.model.topology.VpcEndpoint;

/**
 * Addresses of the AWS services behind gateway endpoints (R120). AWS publishes thousands; one address kept for documentation stands for each
 * service.
 */
final class ServiceAddresses {

    private static final Ipv4Address FIRST = Ipv4Address.of("192.0.2.10");

    private final Topology topology;
    private final List<VpcEndpoint> gateways;

    ServiceAddresses(Topology topology) {
        this.topology = topology;
        gateways = topology.all(VpcEndpoint.class).stream().filter(e -> e.type() == VpcEndpoint.Type.GATEWAY).toList();
    }

    Ipv4Address of(VpcEndpoint endpoint) {
        return FIRST.plus(gateways.indexOf(endpoint));
    }

    /** Whether an address lies in a prefix list: that of a gateway endpoint whose route names the list, or whose service does. */
    boolean belongs(Ipv4Address address, String prefixList) {
        return behind(address).anyMatch(e -> names(e).contains(prefixList) || sameService(e, prefixList));
    }

    /** What is outside and is a service of AWS: by its address, or by the name that people gave it. */
    Optional<AwsService> serviceOf(Location.Outside outside) {
        return AwsService.at(outside.address())
                .or(() -> outside.endpoint().map(OutsideEndpoint::name).flatMap(AwsService::named));
    }

    private Stream<VpcEndpoint> behind(Ipv4Address address) {
        Optional<AwsService> service = AwsService.at(address);
        return service.isPresent() ? gateways.stream().filter(service.get()::isBehind) : at(address).stream();
    }

    private Optional<VpcEndpoint> at(Ipv4Address address) {
        int index = address.bits() - FIRST.bits();
        return index >= 0 && index < gateways.size() ? Optional.of(gateways.get(index)) : Optional.empty();
    }

    private static boolean sameService(VpcEndpoint endpoint, String prefixList) {
        String service = endpoint.serviceName().substring(endpoint.serviceName().lastIndexOf('.') + 1);
        return prefixList.equals(endpoint.serviceName()) || prefixList.equals("pl-" + service);
    }

    private List<String> names(VpcEndpoint endpoint) {
        List<String> names = new ArrayList<>();
        topology.all(RouteTable.class)
                .stream()
                .flatMap(table -> table.routes().stream())
                .filter(route -> route.target().equals(new Route.ToVpcEndpoint(endpoint.id())))
                .forEach(route -> {
                    if (route.destination() instanceof Route.PrefixList list) {
                        names.add(list.name());
                    }
                });
        return names;
    }
}
