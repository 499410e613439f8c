package portico.model.flow;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import portico.model.id.VpcId;
import portico.model.topology.Route;
import portico.model.topology.Vpc;
import portico.model.topology.VpcEndpoint;

/**
 * Where a sender finds a service of AWS that it calls by its public name: at an interface endpoint whose private name hides the public one, behind a
 * gateway endpoint to which its own route table leads, or else outside (R120).
 */
final class ServiceWays {

    private final Network network;

    ServiceWays(Network network) {
        this.network = network;
    }

    /** The nearest place where what is called outside answers {@code from}; the place itself where no endpoint serves it. */
    Location nearest(Location from, Location to) {
        Optional<NetworkInterface> nic = Addressing.interfaceOf(from).filter(it -> !it.isOutside());
        return to instanceof Location.Outside outside && nic.isPresent()
                ? network.services.serviceOf(outside).flatMap(s -> endpoint(nic.get(), s)).orElse(to)
                : to;
    }

    private Optional<Location> endpoint(NetworkInterface from, AwsService service) {
        VpcId vpc = from.subnet().vpc();
        return among(vpc, service, e -> e.type() == VpcEndpoint.Type.INTERFACE && hidesPublicName(e))
                .<Location>map(Location.InterfaceEndpoint::new)
                .or(() -> among(vpc, service, e -> isRouted(from, service, e)).map(Location.GatewayEndpoint::new));
    }

    private Optional<VpcEndpoint> among(VpcId vpc, AwsService service, Predicate<VpcEndpoint> serves) {
        Stream<VpcEndpoint> all = network.topology.all(VpcEndpoint.class).stream();
        return all.filter(e -> e.vpc().equals(vpc) && service.isBehind(e) && serves.test(e)).findFirst();
    }

    /** Needs both DNS attributes of the VPC. */
    private boolean hidesPublicName(VpcEndpoint endpoint) {
        Vpc vpc = network.topology.vpc(endpoint.vpc());
        return endpoint.privateDnsEnabled() && !endpoint.interfaces().isEmpty() && vpc.enableDnsSupport()
                && vpc.enableDnsHostnames();
    }

    private boolean isRouted(NetworkInterface from, AwsService service, VpcEndpoint endpoint) {
        return network.routing.choose(from.subnet(), service.address())
                .flatMap(Routing.Choice::target)
                .filter(new Route.ToVpcEndpoint(endpoint.id())::equals)
                .isPresent();
    }
}
