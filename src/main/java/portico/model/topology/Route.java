package portico.model.topology;

import java.util.stream.Stream;
import portico.model.id.InternetGatewayId;
import portico.model.id.NatGatewayId;
import portico.model.id.ResourceId;
import portico.model.id.VpcEndpointId;
import portico.model.id.VpcPeeringConnectionId;
import portico.model.net.Cidr;

/** One route: where packets for a destination go. */
public record Route(Destination destination, Target target) {

    /** What a route matches: a block of addresses, or an AWS prefix list such as that of S3. */
    public sealed interface Destination {}

    public record Block(Cidr cidr) implements Destination {}

    /**
     * The addresses of an AWS service, reached by a gateway endpoint (R120).
     *
     * @param name id or name of the list, such as {@code pl-s3}
     */
    public record PrefixList(String name) implements Destination {}

    /** Where a route leads. */
    public sealed interface Target {

        default Stream<ResourceId> references() {
            return Stream.empty();
        }
    }

    public record ToInternetGateway(InternetGatewayId gateway) implements Target {

        @Override
        public Stream<ResourceId> references() {
            return Stream.of(gateway);
        }
    }

    public record ToNatGateway(NatGatewayId gateway) implements Target {

        @Override
        public Stream<ResourceId> references() {
            return Stream.of(gateway);
        }
    }

    public record ToVpcEndpoint(VpcEndpointId endpoint) implements Target {

        @Override
        public Stream<ResourceId> references() {
            return Stream.of(endpoint);
        }
    }

    public record ToPeeringConnection(VpcPeeringConnectionId connection) implements Target {

        @Override
        public Stream<ResourceId> references() {
            return Stream.of(connection);
        }
    }

    /** A target of which nothing but the AWS id is known. What lies behind it is taken at its word (modelling): machines outside of AWS behind some (R1). */
    public record ToOther(String id) implements Target {

        /**
         * Whether it is a gateway to somebody's own network, over a VPN or Direct Connect: a virtual private or a transit gateway.
         * Local gateways (lgw-) lead to an Outpost, and are none.
         */
        public boolean leadsOutOfAws() {
            return id.startsWith("vgw-") || id.startsWith("tgw-");
        }
    }
}
