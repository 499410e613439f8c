package portico.model.flow;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.net.Ipv4Address;
import portico.model.topology.Topology;
import portico.model.topology.VpcEndpoint;

/**
 * A service of AWS that tasks and hosts call by its public name, and that a VPC endpoint may bring nearer (R120, R121). AWS publishes thousands of
 * addresses; one kept for documentation stands for each service.
 */
@SuppressWarnings("ImmutableEnumChecker") // an address of a record of numbers
public enum AwsService {
    S3("s3", "s3"),
    DYNAMODB("dynamodb", "dynamodb"),
    ECR_API("ecr.api", "api.ecr"),
    ECR_DKR("ecr.dkr", "dkr.ecr"),
    LOGS("logs", "logs"),
    SECRETS_MANAGER("secretsmanager", "secretsmanager"),
    SSM("ssm", "ssm"),
    SSM_MESSAGES("ssmmessages", "ssmmessages"),
    ECS("ecs", "ecs"),
    ECS_AGENT("ecs-agent", "ecs-a"),
    ECS_TELEMETRY("ecs-telemetry", "ecs-t"),
    STS("sts", "sts"),
    KMS("kms", "kms"),
    SQS("sqs", "sqs"),
    SNS("sns", "sns");

    private static final Ipv4Address FIRST = Ipv4Address.of("192.0.2.100");
    private static final String OWNER = "com.amazonaws.";

    private final String suffix;
    private final String host;

    /**
     * @param suffix what names of endpoints end with
     * @param host what public names begin with, before the Region
     */
    AwsService(String suffix, String host) {
        this.suffix = suffix;
        this.host = host;
    }

    /** As names of endpoints end, such as {@code ecr.api}. */
    public String label() {
        return suffix;
    }

    /** What stands for its public addresses. */
    public Ipv4Address address() {
        return FIRST.plus(ordinal());
    }

    /** What an endpoint of it is called, such as {@code com.amazonaws.us-east-1.ecr.api}. */
    public String endpointName(Topology topology) {
        return OWNER + topology.region() + "." + suffix;
    }

    /** Whether it has an endpoint that is a route (R120); all others have interfaces. */
    public boolean hasGateway() {
        return this == S3 || this == DYNAMODB;
    }

    /** Whether an endpoint is one of this service. */
    public boolean isBehind(VpcEndpoint endpoint) {
        return isNamed(endpoint.serviceName());
    }

    /** The service whose stand-in an address is. */
    public static Optional<AwsService> at(Ipv4Address address) {
        return Stream.of(values()).filter(service -> service.address().equals(address)).findFirst();
    }

    /** The service that goes by a text: {@code ecr.api}, {@code com.amazonaws.us-east-1.ecr.api} or {@code api.ecr.us-east-1.amazonaws.com}. */
    public static Optional<AwsService> named(String text) {
        String name = text.toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(service -> service.suffix.equals(name) || service.isNamed(name)).findFirst();
    }

    /** A registry has its account in front: {@code 111122223333.dkr.ecr.us-east-1.amazonaws.com}. */
    private boolean isNamed(String name) {
        if (name.startsWith(OWNER)) {
            return name.substring(name.indexOf('.', OWNER.length()) + 1).equals(suffix);
        }
        List<String> labels = List.of(name.split("\\.", -1));
        int owner = labels.indexOf("amazonaws");
        return owner > 0 && matches(String.join(".", labels.subList(0, owner)));
    }

    private boolean matches(String before) {
        return before.equals(host) || before.startsWith(host + ".") || before.endsWith("." + host)
                || before.contains("." + host + ".");
    }
}
