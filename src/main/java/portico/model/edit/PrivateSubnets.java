package portico.model.edit;

import java.util.List;
import java.util.Optional;
import portico.model.id.SubnetId;
import portico.model.id.VpcId;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Subnet;
import portico.model.topology.SubnetRoutes;
import portico.model.topology.Topology;

/**
 * The network configuration that is assumed for a service that comes to awsvpc mode without one: the subnets of the
 * instances' VPC that do not lead straight to the internet (R89), and the default group (R6).
 */
final class PrivateSubnets {

    private static final int MAX_SUBNETS = 16;

    private PrivateSubnets() {}

    /** Empty where there is no subnet at all. */
    static Optional<AwsvpcConfiguration> configuration(Topology topology) {
        Optional<VpcId> vpc = topology.instances()
                .stream()
                .map(ContainerInstance::subnet)
                .findFirst()
                .or(() -> topology.subnets().stream().map(Subnet::id).findFirst())
                .map(id -> topology.subnet(id).vpc());
        List<Subnet> all = topology.subnets()
                .stream()
                .filter(subnet -> vpc.filter(subnet.vpc()::equals).isPresent())
                .toList();
        SubnetRoutes routes = new SubnetRoutes(topology);
        List<Subnet> quiet = all.stream().filter(subnet -> !routes.isPublic(subnet)).toList();
        List<SubnetId> chosen = (quiet.isEmpty() ? all : quiet).stream().map(Subnet::id).limit(MAX_SUBNETS).toList();
        return chosen.isEmpty() ? Optional.empty() : Optional.of(new AwsvpcConfiguration(chosen, List.of(), false));
    }
}
