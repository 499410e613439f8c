package portico.model.check;

import java.util.List;
import java.util.stream.Stream;
import portico.model.id.VpcId;
import portico.model.topology.Topology;
import portico.model.topology.VpcEndpoint;

/** Which services of AWS answer inside a VPC, without a way to the internet (R121). */
record EndpointsPresent(Topology topology) {

    /** Layers of images in ECR come by the gateway type alone (R121). */
    private static final String STORE = "s3";

    /** Those that the VPC lacks, in the order asked for. */
    List<String> missing(VpcId vpc, List<String> services) {
        return services.stream().filter(service -> !isPresent(vpc, service)).toList();
    }

    private boolean isPresent(VpcId vpc, String service) {
        return of(vpc).anyMatch(endpoint -> endpoint.serviceName().endsWith("." + service)
                && (!service.equals(STORE) || endpoint.type() == VpcEndpoint.Type.GATEWAY));
    }

    private Stream<VpcEndpoint> of(VpcId vpc) {
        return topology.all(VpcEndpoint.class).stream().filter(endpoint -> endpoint.vpc().equals(vpc));
    }
}
