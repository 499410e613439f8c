package portico.model.topology;

import java.util.List;
import java.util.stream.Stream;
import portico.model.id.ResourceId;
import portico.model.id.SecurityGroupId;
import portico.model.id.SubnetId;

/**
 * Where the interfaces of awsvpc tasks are made (R4–R6).
 *
 * @param securityGroups none means the VPC's default group
 * @param assignPublicIp honoured on Fargate only (R88)
 */
public record AwsvpcConfiguration(List<SubnetId> subnets, List<SecurityGroupId> securityGroups,
        boolean assignPublicIp) {

    public AwsvpcConfiguration {
        subnets = List.copyOf(subnets);
        securityGroups = List.copyOf(securityGroups);
    }

    /** One that leads to an interface such as this. */
    public static AwsvpcConfiguration of(TaskInterface eni) {
        return new AwsvpcConfiguration(List.of(eni.subnet()), eni.securityGroups(), eni.publicIp().isPresent());
    }

    Stream<ResourceId> references() {
        return Stream.concat(subnets.stream(), securityGroups.stream());
    }
}
