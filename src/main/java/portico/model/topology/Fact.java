package portico.model.topology;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.id.ClusterId;
import portico.model.id.ResourceId;
import portico.model.id.SubnetId;
import portico.model.id.VpcId;
import portico.model.net.Cidr;

/** A kind of fact that inputs may leave open, and that a topology nevertheless needs. */
public enum Fact {
    /** EC2 API name of an instance's type. */
    INSTANCE_TYPE,
    /** Which cluster an instance has joined. */
    CLUSTER,
    /** The release of the agent on an instance. */
    AGENT_VERSION,
    /** The only VPC, or the subnets, that something stands in. */
    VPC,
    SUBNET,
    /** Private addresses. */
    ADDRESS,
    /** Public addresses. */
    PUBLIC_ADDRESS,
    /** The block of a subnet, or those of a VPC. */
    CIDR,
    /** The Availability Zone of a subnet. */
    ZONE,
    /** How many tasks a service wants. */
    COUNT,
    /** What a service runs its tasks on. */
    LAUNCH_TYPE,
    /** The dynamic host port that an agent handed out last, behind which the next one comes (R23). */
    LAST_PORT,
    /** Where Docker's bridge puts the containers of a task (R154). */
    BRIDGE_ADDRESS,
    /** Whether a VPC answers DNS, and whether it names what lies in it (R122). */
    DNS,
    /** How long an answer of Cloud Map may be kept (R142). */
    TTL,
    /** The Region of the whole network, which no resource of it holds. */
    REGION;

    /** The value as this resource holds it, as text; empty where it holds none of the kind. */
    public Optional<String> in(Resource resource) {
        return switch (this) {
            case INSTANCE_TYPE -> host(resource).map(ContainerInstance::instanceType);
            case AGENT_VERSION -> host(resource).map(host -> host.agent().version().toString());
            case CLUSTER -> mentioned(resource, ClusterId.class);
            case VPC -> mentioned(resource, VpcId.class);
            case SUBNET -> mentioned(resource, SubnetId.class);
            case ADDRESS -> joined(Addresses.privates(resource).stream());
            case PUBLIC_ADDRESS -> joined(Addresses.publics(resource).stream());
            case CIDR -> joined(blocks(resource));
            case ZONE -> subnet(resource).map(subnet -> subnet.zone().value());
            case COUNT -> resource instanceof Service service ? Optional.of(String.valueOf(service.desiredCount()))
                    : Optional.empty();
            case LAUNCH_TYPE -> resource instanceof Service service ? Optional.of(service.compute().launchType().name())
                    : Optional.empty();
            case LAST_PORT -> host(resource).map(ContainerInstance::hostPorts)
                    .flatMap(ports -> ports.lastAssigned().stream().mapToObj(String::valueOf).findFirst());
            case BRIDGE_ADDRESS -> joined(Addresses.bridged(resource).stream().sorted());
            case DNS -> resource instanceof Vpc vpc ? Optional.of(dns(vpc)) : Optional.empty();
            case TTL ->
                resource instanceof Service service ? service.registry().map(registry -> registry.ttlSeconds() + " s")
                        : Optional.empty();
            case REGION -> Optional.empty();
        };
    }

    /** As people say it: {@code instance type}. */
    public String noun() {
        return switch (this) {
            case VPC, CIDR, DNS -> name();
            case REGION -> "Region";
            case TTL -> "time to live";
            case LAST_PORT -> "last dynamic port";
            case INSTANCE_TYPE, CLUSTER, AGENT_VERSION, SUBNET, ADDRESS, PUBLIC_ADDRESS, ZONE, COUNT, LAUNCH_TYPE,
                    BRIDGE_ADDRESS ->
                name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    private static String dns(Vpc vpc) {
        return "support " + (vpc.enableDnsSupport() ? "on" : "off") + " and hostnames "
                + (vpc.enableDnsHostnames() ? "on" : "off");
    }

    private static Optional<ContainerInstance> host(Resource resource) {
        return resource instanceof ContainerInstance host ? Optional.of(host) : Optional.empty();
    }

    private static Optional<Subnet> subnet(Resource resource) {
        return resource instanceof Subnet subnet ? Optional.of(subnet) : Optional.empty();
    }

    private static Optional<String> mentioned(Resource resource, Class<? extends ResourceId> kind) {
        return joined(resource.references().filter(kind::isInstance).map(ResourceId::value));
    }

    private static Optional<String> joined(Stream<?> parts) {
        String text = parts.map(Object::toString).distinct().collect(Collectors.joining(", "));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static Stream<Cidr> blocks(Resource resource) {
        return switch (resource) {
            case Subnet subnet -> Stream.of(subnet.cidr());
            case Vpc vpc -> vpc.cidrs().stream();
            case Resource _ -> Stream.empty();
        };
    }
}
