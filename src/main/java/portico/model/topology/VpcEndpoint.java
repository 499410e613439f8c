package portico.model.topology;

import java.util.List;
import java.util.stream.Stream;
import portico.model.id.ResourceId;
import portico.model.id.SecurityGroupId;
import portico.model.id.VpcEndpointId;
import portico.model.id.VpcId;

/**
 * A private way to an AWS service (R120).
 *
 * @param serviceName as AWS writes it, such as {@code com.amazonaws.us-east-1.ecr.api}
 * @param interfaces one address in each chosen subnet; empty for a gateway endpoint
 * @param securityGroups of the interfaces; empty for a gateway endpoint
 */
public record VpcEndpoint(VpcEndpointId id, String name, VpcId vpc, Type type, String serviceName,
        List<NodeAddress> interfaces, List<SecurityGroupId> securityGroups, boolean privateDnsEnabled)
        implements Resource, InVpc {

    private static final String OWNER = "com.amazonaws.";
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    /** How the endpoint is reached: by an interface with an address, or by a prefix-list route. */
    public enum Type {
        INTERFACE, GATEWAY
    }

    public VpcEndpoint {
        interfaces = List.copyOf(interfaces);
        securityGroups = List.copyOf(securityGroups);
    }

    /** Whether it leads to this service of AWS, such as {@code ecr.api}: behind the owner and the Region its name is that. */
    public boolean leadsTo(String service) {
        return serviceName.startsWith(OWNER)
                && serviceName.substring(serviceName.indexOf('.', OWNER.length()) + 1).equals(service);
    }

    /** Whether the service is there on a port: AWS's own on 443, and behind a gateway on 80 too; of a service of somebody else's any may be. */
    public boolean listensOn(int port) {
        boolean foreign = serviceName.contains(".vpce-svc-") || !serviceName.startsWith(OWNER);
        return port == HTTPS || foreign || type == Type.GATEWAY && port == HTTP;
    }

    @Override
    public Stream<ResourceId> references() {
        return Stream.of(Stream.of(vpc), interfaces.stream().map(NodeAddress::subnet), securityGroups.stream())
                .flatMap(s -> s);
    }

    @Override
    public VpcEndpoint in(VpcId other) {
        return new VpcEndpoint(id, name, other, type, serviceName, interfaces, securityGroups, privateDnsEnabled);
    }
}
