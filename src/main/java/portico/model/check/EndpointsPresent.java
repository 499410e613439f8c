package portico.model.check;

import java.util.List;
import portico.model.id.VpcId;
import portico.model.topology.Topology;
import portico.model.topology.VpcEndpoint;

/** Which services of AWS answer inside a VPC, without a way to the internet (R121). */
record EndpointsPresent(Topology topology) {

    /** Those that the VPC lacks, in the order asked for. */
    List<String> missing(VpcId vpc, List<String> services) {
        return services.stream().filter(service -> !isPresent(vpc, service)).toList();
    }

    private boolean isPresent(VpcId vpc, String service) {
        return topology.all(VpcEndpoint.class)
                .stream()
                .anyMatch(endpoint -> endpoint.vpc().equals(vpc) && endpoint.leadsTo(service));
    }
}
