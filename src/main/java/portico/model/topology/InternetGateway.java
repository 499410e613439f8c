package portico.model.topology;

import java.util.stream.Stream;
import portico.model.id.InternetGatewayId;
import portico.model.id.ResourceId;
import portico.model.id.VpcId;

/** The door between a VPC and the internet: translates one to one, only for sources with a public address (R116). */
public record InternetGateway(InternetGatewayId id, String name, VpcId vpc) implements Resource, InVpc {

    @Override
    public Stream<ResourceId> references() {
        return Stream.of(vpc);
    }

    @Override
    public InternetGateway in(VpcId other) {
        return new InternetGateway(id, name, other);
    }
}
